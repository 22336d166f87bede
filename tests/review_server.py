"""A review server in a thread of this process, and plain HTTP to it."""

from __future__ import annotations

import http.client
import json
import threading
from contextlib import closing, contextmanager, suppress

from aligner.corpus.store import FILE_NAME, DonePair, Store, pack
from aligner.house import House
from aligner.settings import Settings
from aligner.web import review_app as reviewing
from aligner.web import serve_app as serving_texts
from aligner.web.checking import Checker
from aligner.web.serving import bind, serve
from aligner.web.session import Session

MAX_BODY = 100_000
MAX_TEXT = 20_000


def make_store(folder, *bitexts):
    """A store with these pairs, as a run leaves it."""
    folder.mkdir(parents=True, exist_ok=True)
    with Store(folder / FILE_NAME, write=True) as store:
        store.begin(one.id for one in bitexts)
        for one in bitexts:
            store.keep([DonePair(one.id, f"key {one.id}", "inputs", "signature")], [pack(f"key {one.id}", one)])
    return folder


class Client:
    """Requests to a server. `request` may be given headers that a page would never send."""

    def __init__(self, address):
        self.port, self.token, self.url = address.port, address.token, address.url

    def request(self, method, path, body=None, headers=None):
        """(status, headers, body) of an answer. A server that refuses a request without reading all of it may cut the line: asked again."""
        for _ in range(5):
            with suppress(ConnectionError):
                return self._request(method, path, body, headers)
        return self._request(method, path, body, headers)

    def _request(self, method, path, body, headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        own = {"host": f"127.0.0.1:{self.port}", "authorization": f"Bearer {self.token}", "content-type": "application/json"}
        sent = {name: value for name, value in {**own, **(headers or {})}.items() if value is not None}
        data = json.dumps(body).encode() if body is not None and not isinstance(body, bytes) else body
        with closing(connection):
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for name, value in sent.items():
                connection.putheader(name, value)
            if data is not None and "content-length" not in sent and "transfer-encoding" not in sent:
                connection.putheader("content-length", str(len(data)))
            connection.endheaders(data)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()

    def get(self, path):
        status, _, content = self.request("GET", path)
        return status, json.loads(content)

    def act(self, pair, since=0, **action):
        status, _, content = self.request("POST", "/api/act", {"pair": pair, "since": since, "action": action})
        return status, json.loads(content)


@contextmanager
def review_server(folder, house=None, only=None, port=0, token=None, checks=None):
    """The server of a store's folder; yields a Client."""
    address = bind(port, token)
    started, stops, failed = threading.Event(), [], []

    def run():
        try:
            with Store(folder / FILE_NAME, write=True) as store:
                app = reviewing.review_app(Session(store, house or folder / "aligner.house", only, checks))

                def ready(stop):
                    stops.append(stop)
                    started.set()

                serve(app, address, max_body=MAX_BODY, open_paths=reviewing.OPEN_PATHS, ready=ready)
        except Exception as error:
            failed.append(error)
            started.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    started.wait(60)
    if failed:
        address.listener.close()
        raise failed[0]
    try:
        yield Client(address)
    finally:
        stops[0]()
        thread.join(60)


@contextmanager
def serving(seconds):
    """The server of `aligner serve`, without an engine; yields a Client. `seconds`: that a pair may take."""
    address = bind()
    stops, started = [], threading.Event()

    def run():
        app = serving_texts.serve_app(Checker(Settings(embeddings="none"), None, seconds), House(), MAX_TEXT)

        def ready(stop):
            stops.append(stop)
            started.set()

        serve(app, address, max_body=MAX_BODY, open_paths=serving_texts.OPEN_PATHS, prefix=serving_texts.PREFIX, ready=ready)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    started.wait(60)
    yield Client(address)
    stops[0]()
    thread.join(60)
