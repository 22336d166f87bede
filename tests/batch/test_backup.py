"""Results kept beside the store: in a folder, and in an object store served on this machine."""

import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from importlib.util import find_spec

import pytest
from batch.test_pool import SETTINGS, articles  # noqa: F401 - a fixture

from aligner.batch import backup as backups
from aligner.batch.backup import BackedUp, Backup
from aligner.batch.discovery import discover
from aligner.batch.outputs import write_outputs
from aligner.batch.own_process import OwnProcess
from aligner.batch.runner import Silent, run_pairs
from aligner.corpus.store import FILE_NAME, Store
from aligner.errors import OutputError, UsageError
from aligner.formats.options import ExportOptions


class Counting(Silent):
    def __init__(self):
        self.did, self.had = [], []

    def done(self, done):
        self.did.append(done.job.spec.id)

    def unchanged(self, spec):
        self.had.append(spec.id)


def run(articles, out, url):  # noqa: F811
    """A run with a backup: what was done, what was there, what was written, and the remarks."""
    out.mkdir(exist_ok=True)
    progress = Counting()
    with Store(out / FILE_NAME, write=True) as store, OwnProcess(SETTINGS, None) as crew:
        backup = Backup(url, store)
        notes = backup.restore()
        run_pairs(discover([str(articles)]).pairs, SETTINGS, None, store, BackedUp(progress, backup), crew)
        results = write_outputs(store, out, ExportOptions(), crew)
        backup.write()
        backup.copy([path for path, _ in results.written])
    written = {path.name: path.read_bytes() for path in out.iterdir() if path.name != FILE_NAME and path.is_file()}
    return sorted(progress.did), sorted(progress.had), written, notes


def parts(folder):
    return sorted(folder.rglob("part-*.parquet"))


def test_a_run_elsewhere_goes_on_from_the_parts(articles, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr(backups, "PART_BYTES", 2000)
    kept = tmp_path / "kept"
    did, _, expected, notes = run(articles, tmp_path / "one", str(kept))
    assert len(did) == 9 and not notes and len(parts(kept)) > 2
    assert (kept / "corpus.tmx").read_bytes() == expected["corpus.tmx"]
    before = {path.name: path.stat().st_mtime_ns for path in parts(kept)}
    did, had, written, notes = run(articles, tmp_path / "two", str(kept))
    assert not did and len(had) == 9 and written == expected and not notes
    assert {path.name: path.stat().st_mtime_ns for path in parts(kept)} == before
    # The same store again: nothing is written.
    stamps = {path.name: path.stat().st_mtime_ns for path in kept.iterdir()}
    assert run(articles, tmp_path / "two", str(kept))[1] == had
    assert {path.name: path.stat().st_mtime_ns for path in kept.iterdir()} == stamps


def test_what_was_in_the_store_before_there_was_a_backup_is_written(articles, tmp_path):  # noqa: F811
    run(articles, tmp_path / "one", str(tmp_path / "kept"))
    did, had, *_ = run(articles, tmp_path / "one", str(tmp_path / "other"))
    assert not did and len(had) == 9 and len(parts(tmp_path / "other")) == 1
    assert not run(articles, tmp_path / "three", str(tmp_path / "other"))[0]


def test_a_damaged_or_foreign_part_is_named_and_left_alone(articles, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr(backups, "PART_BYTES", 2000)
    kept = tmp_path / "kept"
    expected = run(articles, tmp_path / "one", str(kept))[2]
    first = parts(kept)[0]
    first.write_bytes(b"PAR1 something else")
    did, had, written, notes = run(articles, tmp_path / "two", str(kept))
    assert did and had and len(did) + len(had) == 9 and written == expected
    [note] = notes
    assert f"kept/{first.name}: not a part of a backup, or damaged" in note and first.read_bytes() == b"PAR1 something else"


def test_no_damaged_byte_of_a_part_gives_another_result(articles, tmp_path):  # noqa: F811
    run(articles, tmp_path / "one", str(tmp_path / "kept"))
    with Store(tmp_path / "one" / FILE_NAME) as store:
        right = {one.key: one.data for _, one in store.packed_after(0)}
    [part] = parts(tmp_path / "kept")
    content = part.read_bytes()
    named = 0
    for place in range(5, len(content), len(content) // 40):
        part.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        with Store(tmp_path / f"{place}.sqlite", write=True) as store:
            notes = Backup(str(tmp_path / "kept"), store).restore()
            found = {one.key: one.data for _, one in store.packed_after(0)}
        assert found.items() <= right.items() and (notes or found == right)
        named += bool(notes)
    assert named > 3


@pytest.mark.parametrize("url", ["nowhere://x", "s3://"])
def test_an_address_that_is_none_is_said(tmp_path, url):
    with Store(tmp_path / FILE_NAME, write=True) as store, pytest.raises(UsageError, match=r"--backup .*it can be a folder"):
        Backup(url, store)


@contextmanager
def gcs_server():
    """The address of an emulator of Google Cloud Storage. A process of its own: pyarrow keeps others from running Python while it reads."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gcp_storage_emulator", "start", "--host=127.0.0.1", f"--port={port}", "--in-memory"]
    server = subprocess.Popen([*command, "--default-bucket=kept"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while server.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.1)
        yield f"127.0.0.1%3A{port}"
    finally:
        server.kill()
        server.wait()


@pytest.mark.skipif(find_spec("gcp_storage_emulator") is None, reason="no Google Cloud Storage here (pip install gcp-storage-emulator)")
def test_google_cloud_storage(articles, tmp_path):  # noqa: F811
    with gcs_server() as server:
        where = f"?endpoint_override={server}&scheme=http&retry_limit_seconds=5"
        did, _, expected, _ = run(articles, tmp_path / "one", f"gs://anonymous@kept/run/1{where}")
        assert len(did) == 9
        did, had, written, notes = run(articles, tmp_path / "two", f"gs://anonymous@kept/run{where}")
        assert not did and len(had) == 9 and written == expected and not notes
        with Store(tmp_path / "two" / FILE_NAME, write=True) as store, pytest.raises(OutputError, match="run the same command again"):
            Backup(f"gs://anonymous@no-such-bucket/x{where}", store).write()


@pytest.mark.skipif(
    find_spec("moto") is None or find_spec("flask") is None, reason="moto is not installed (pip install 'moto[s3]' flask-cors)"
)
def test_an_object_store(articles, tmp_path, monkeypatch):  # noqa: F811
    from moto.server import ThreadedMotoServer
    from pyarrow.fs import FileSystem

    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        where = f"?endpoint_override={host}:{port}&scheme=http&allow_bucket_creation=true&region=eu-west-1"
        files, _ = FileSystem.from_uri(f"s3://kept/{where}")
        files.create_dir("kept")
        did, _, expected, _ = run(articles, tmp_path / "one", f"s3://kept/run/1{where}")
        assert len(did) == 9
        assert files.open_input_stream("kept/run/1/corpus.tmx").read() == expected["corpus.tmx"]
        # A run over all shares' parts, on another machine.
        did, had, written, notes = run(articles, tmp_path / "two", f"s3://kept/run{where}")
        assert not did and len(had) == 9 and written == expected and not notes
        with Store(tmp_path / "two" / FILE_NAME, write=True) as store, pytest.raises(OutputError, match="run the same command again"):
            Backup(f"s3://no-such-bucket/x{where.replace('allow_bucket_creation=true', 'allow_bucket_creation=false')}", store).write()
    finally:
        server.stop()
