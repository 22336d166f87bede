"""The server of the review: every action is written down, nobody else gets in, and what is refused changes nothing."""

import json
import sqlite3
from dataclasses import replace

import pytest
from review_samples import bitext, number_finding
from review_server import MAX_BODY, make_store, review_server

from aligner.corpus.store import FILE_NAME, Store
from aligner.errors import StoreError
from aligner.house import read_house
from aligner.settings import CheckSettings
from aligner.terms.reading import read_terms

SCRIPT = "<script>document.title='owned'</script>"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = make_store(tmp_path_factory.mktemp("out"), bitext(*[(1, 1)] * 3, name="guarded"))
    with review_server(folder) as client:
        yield client


@pytest.fixture
def folder(tmp_path):
    findings = {0: [number_finding()], 3: [number_finding()]}
    return make_store(tmp_path / "out", bitext(*[(1, 1)] * 4, (2, 1), findings=findings), bitext((1, 1), name="../../etc/passwd"))


def rows(client, pair="port"):
    status, answer = client.get(f"/api/article?pair={pair}")
    assert status == 200
    return answer["rows"]


FORGED = [
    ({"host": "evil.example"}, 403),
    ({"host": "localhost.evil.example:80"}, 403),
    ({"host": None}, 400),
    ({"origin": "http://evil.example"}, 403),
    ({"origin": "null"}, 403),
    ({"sec-fetch-site": "cross-site"}, 403),
    ({"authorization": None}, 401),
    ({"authorization": "Bearer wrong"}, 401),
    ({"authorization": "Bearer "}, 401),
    ({"content-length": "99999999999"}, 413),
    ({"content-type": "text/plain"}, 422),
]


@pytest.mark.parametrize(("headers", "status"), FORGED)
def test_forged_requests_are_refused(server, headers, status):
    action = {"pair": "guarded", "since": 0, "action": {"do": "decide", "rows": [0], "mark": "accepted"}}
    found, _, content = server.request("POST", "/api/act", json.dumps(action).encode(), headers)
    assert found == status and (status == 400 or "error" in json.loads(content))
    assert all(row["mark"] == "undecided" for row in rows(server, "guarded"))


def test_a_body_that_does_not_say_its_length_is_cut_off(server):
    body = b"".join(b"2000\r\n" + b" " * 0x2000 + b"\r\n" for _ in range(MAX_BODY // 0x2000 + 2)) + b"0\r\n\r\n"
    assert server.request("POST", "/api/act", body, {"transfer-encoding": "chunked"})[0] == 413


NO_REQUESTS = [b"", b"{", b"[]", b'"x"', b"[" * 50_000, b"\xff\xfe", b'{"pair": 3}', b'{"pair": "guarded", "action": []}']


@pytest.mark.parametrize("body", NO_REQUESTS)
def test_bodies_that_mean_nothing_are_refused(server, body):
    status, _, content = server.request("POST", "/api/act", body)
    assert status == 422 and "error" in json.loads(content)


ELSEWHERE = ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/review.html", "/api/../review.py", "/review.html", "//etc/passwd"]


@pytest.mark.parametrize("path", ELSEWHERE)
def test_there_is_nothing_beside_the_pages(server, path):
    assert server.request("GET", path)[0] == 404


@pytest.mark.parametrize("pair", ["", "x", "../guarded", "..%2f..%2fetc%2fpasswd", "guarded%00", "%ff"])
def test_ids_are_looked_up_and_never_paths(server, pair):
    status, answer = server.get(f"/api/article?pair={pair}")
    assert (status, answer["error"]) == (422, "no such pair in this review")


def test_pages_hold_no_text_and_may_run_nothing_but_their_own(server):
    status, headers, content = server.request("GET", "/", headers={"authorization": None})
    assert status == 200 and b"barcos" not in content and b"<script>" not in content and b" style=" not in content
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "trusted-types 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff" and headers["cache-control"] == "no-store"


def test_every_action_is_in_the_store_when_it_is_answered(folder):
    with review_server(folder) as client:
        assert [row["id"] for row in rows(client)] == [0, 1, 2, 3, 4]
        status, answer = client.act("port", since=1, do="merge", row=0)
        change = answer["changes"][0]
        # Two rows are one; with the others that are to be looked at now, as the article is less even.
        assert (status, change["start"], change["decided"]) == (200, 0, 0) and change["removed"] == len(change["rows"]) + 1
        assert change["rows"][0]["source"]["starts"] == [0, 29] and change["undo"] == "merge"
        assert client.act("port", do="decide", rows=[2], mark="accepted")[0] == 200
        assert client.act("port", do="undo")[0] == 200
        assert client.act("port", do="redo")[0] == 200
        assert client.act("port", do="explode")[0] == 422
        assert client.act("port", do="merge", row=77)[1]["error"].startswith("this row was changed meanwhile")
    with Store(folder / FILE_NAME) as store:
        done = [json.loads(entry)["do"] for entry in store.review("port").entries]
    assert done == ["start", "merge", "decide", "undo", "redo"]
    with review_server(folder) as client:
        assert [row["mark"] for row in rows(client)] == ["undecided", "accepted", "undecided", "undecided"]
        for _ in range(2):
            assert client.act("port", do="undo")[0] == 200
        assert [row["id"] for row in rows(client)] == [0, 1, 2, 3, 4]
        assert client.act("port", do="undo") == (422, {"error": "there is nothing to undo"})


def test_findings_and_quality_follow_an_edit(folder):
    with review_server(folder) as client:
        assert rows(client)[0]["findings"][0]["check"] == "number"
        edit = {"do": "edit", "row": 0, "side": "target", "place": 0, "text": "2 ships reached the harbour."}
        version = client.act("port", since=1, **edit)[1]["changes"][-1]["version"]
        changed = client.get(f"/api/changes?pair=port&since={version}")[1]["changes"][0]["rows"][0]
        assert (changed["findings"], changed["target"]["originals"]) == ([], ["2 ships reached the port."])
        assert changed["quality"] > 0.5


def test_changed_rows_are_compared_with_the_term_base_of_the_run(tmp_path):
    (tmp_path / "house.csv").write_text("es;en\npuerto;port\n", encoding="utf-8")
    checks = CheckSettings(terms=read_terms(tmp_path / "house.csv"))
    folder = make_store(tmp_path / "out", replace(bitext(*[(1, 1)] * 3), signature=f"aligner|checks:{checks.signature()}"))
    with review_server(folder, checks=checks) as client:
        version = client.act("port", since=1, do="edit", row=0, side="target", place=0, text="2 ships reached the quay.")[1]["changes"][-1][
            "version"
        ]
        changed = client.get(f"/api/changes?pair=port&since={version}")[1]["changes"][0]["rows"][0]
        assert "term" in [one["check"] for one in changed["findings"]]
        assert b"term:" in client.request("GET", "/api/export?pair=port&format=tsv")[2]
    with review_server(folder) as client:
        rows(client)
        assert b"term:" not in client.request("GET", "/api/export?pair=port&format=tsv")[2]


def test_two_pages_see_each_others_changes(folder):
    with review_server(folder) as client:
        rows(client)
        client.act("port", do="annotate", row=1, note="¿seguro? " + SCRIPT)
        answer = client.get("/api/changes?pair=port&since=1")[1]
        assert answer["changes"][0]["rows"][0]["note"] == "¿seguro? " + SCRIPT
        assert client.get("/api/changes?pair=port&since=999")[1]["everything"]["version"] == 2


def test_rows_are_accepted_in_bulk_above_a_quality_unless_something_was_found(folder):
    with review_server(folder) as client:
        assert client.act("port", **{"do": "accept above", "quality": 0.505})[0] == 200
        assert [row["mark"] for row in rows(client)] == ["undecided", "accepted", "accepted", "undecided", "accepted"]
        assert client.act("port", **{"do": "accept above", "quality": 2})[0] == 422


def test_aligning_again_leaves_decided_rows_alone(tmp_path):
    spanish = ["El río creció anoche.", "Murieron 12 personas.", "La escuela cerró el lunes.", "El alcalde pidió ayuda."]
    english = ["The river rose last night.", "12 people died.", "The school closed on Monday.", "The mayor asked for help."]
    wrong = bitext((1, 0), (1, 1), (1, 1), (1, 1), (0, 1), source=spanish, target=english)
    folder = make_store(tmp_path / "out", wrong)
    with review_server(folder) as client:
        client.act("port", do="link", source=2, target=3)
        accepted = next(row["id"] for row in rows(client) if row["source"]["text"].startswith("La escuela"))
        assert client.act("port", do="decide", rows=[accepted], mark="accepted")[0] == 200
        assert client.act("port", do="realign")[1]["said"] == "aligned"
        assert [(row["source"]["text"], row["target"]["text"]) for row in rows(client)] == list(zip(spanish, english, strict=True))
        assert client.act("port", do="realign")[1]["said"] == "unchanged"
        assert client.act("port", do="undo")[0] == 200 and len(rows(client)) > 4


def test_dismissals_for_more_than_one_place_are_kept_in_the_house(folder, tmp_path):
    house = tmp_path / "aligner.house"
    with review_server(folder, house) as client:
        key = rows(client)[0]["findings"][0]["key"]
        assert client.act("port", do="dismiss", row=0, finding=key, scope="here")[0] == 200
        assert not house.exists() and rows(client)[0]["findings"][0]["dismissed"] == "here"
        other = rows(client)[3]["findings"][0]["key"]
        assert client.act("port", do="dismiss", row=3, finding=other, scope="everywhere", reason="fine\x1b[31m " + SCRIPT)[0] == 200
        assert [one.scope for one in read_house(house).dismissals] == ["everywhere"]
        client.act("port", do="undo")
        assert read_house(house).dismissals == ()
        client.act("port", do="redo")
        house.write_text("<<<<<<< mine\n")
        status, answer = client.act("port", do="dismiss", row=3, finding=other, dismissed=False, scope="everywhere")
        assert status == 422 and "aligner.house:1" in answer["error"]
        assert rows(client)[3]["findings"][0]["dismissed"]
        assert client.act("port", do="dismiss", row=0, finding=key, scope="nowhere")[0] == 422


def test_what_is_exported_is_what_was_decided(folder):
    with review_server(folder) as client:
        client.act("port", do="decide", rows=[1], mark="accepted")
        client.act("port", do="edit", row=2, side="target", place=0, text="Two & two are “four” <b>.")
        client.act("port", do="decide", rows=[3], mark="rejected")
        status, headers, content = client.request("GET", "/api/export?pair=port&format=tmx")
        assert status == 200 and headers["content-disposition"] == 'attachment; filename="port.tmx"'
        assert b"Two &amp; two are" in content and content.count(b"<tu ") + content.count(b"<tu>") == 4
        accepted = client.request("GET", "/api/export?pair=port&format=tsv&accepted=1")[2]
        assert accepted.count(b"\n") == 3
        assert client.request("GET", "/api/export?pair=port&format=exe")[0] == 422
        name = client.request("GET", "/api/export?pair=..%2f..%2fetc%2fpasswd&format=tmx")[1]["content-disposition"]
        assert "/" not in name and ".." not in name


def test_the_list_of_pairs_begins_with_the_gravest(folder):
    with review_server(folder) as client:
        for _ in range(50):
            answer = client.get("/api/pairs")[1]
            if answer["complete"]:
                break
        assert [one["id"] for one in answer["pairs"]] == ["port", "../../etc/passwd"]
        assert answer["pairs"][0]["found"]["error"] == 2 and answer["pairs"][0]["rows"] == 5
        client.act("port", do="decide", rows=[0, 1], mark="accepted")
        assert client.get("/api/pairs")[1]["pairs"][0]["decided"] == 2
    with review_server(folder, only="port") as client:
        assert client.get("/api/pairs")[1]["ids"] == ["port"]


def test_findings_of_a_rejected_row_are_settled_until_it_comes_back(folder):
    with review_server(folder) as client:
        before = client.get("/api/article?pair=port")[1]["found"]
        row = next(one for one in rows(client) if any(finding["severity"] == "error" for finding in one["findings"]))
        client.act("port", do="decide", rows=[row["id"]], mark="rejected")
        after = client.get("/api/article?pair=port")[1]
        assert after["found"]["error"] < before["error"]
        assert next(one for one in after["rows"] if one["id"] == row["id"])["findings"] == row["findings"]
        client.act("port", do="undo")
        assert client.get("/api/article?pair=port")[1]["found"] == before


def test_what_only_a_run_does_is_not_taken_from_a_page(folder):
    with review_server(folder) as client:
        found = rows(client)
        status, answer = client.act("port", do="replace", first=0, last=0, rows=[], action="merge")
        assert (status, answer) == (422, {"error": "replace: aligner itself does this"}) and rows(client) == found


def test_one_server_at_a_time_and_none_beside_a_run(folder):
    with review_server(folder) as client:
        assert rows(client)
        with pytest.raises(StoreError, match="or `aligner review`; wait for it, or close it"), review_server(folder):
            pass
        with pytest.raises(StoreError, match="wait for it, or close it"):
            Store(folder / FILE_NAME, write=True)


def test_a_log_that_cannot_be_written_changes_nothing(folder):
    with review_server(folder) as client:
        rows(client)
        (folder / FILE_NAME).rename(folder / "elsewhere")
        status, answer = client.act("port", do="merge", row=0)
        assert status == 500 and "was deleted or moved" in answer["error"]
        (folder / "elsewhere").rename(folder / FILE_NAME)
        assert len(rows(client)) == 5 and client.act("port", do="merge", row=0)[0] == 200


def test_half_characters_and_hidden_ones_pass(tmp_path):
    odd = bitext((1, 1), source=["\ud800 \u202e fin\x00."], target=["\U0001f600 ok."])
    with review_server(make_store(tmp_path / "out", odd)) as client:
        row = rows(client)[0]
        assert row["source"]["text"] == "\ud800 \u202e fin\x00." and row["target"]["ends"] == [5]
        assert client.act("port", do="annotate", row=0, note="\udfff")[0] == 200
        assert rows(client)[0]["note"] == "\udfff"


def test_a_damaged_log_is_refused_in_one_line(folder):
    with review_server(folder) as client:
        client.act("port", do="merge", row=0)
    db = sqlite3.connect(folder / FILE_NAME)
    db.execute("UPDATE review SET entry = 'x' WHERE number = 2")
    db.commit()
    db.close()
    with review_server(folder) as client:
        status, answer = client.get("/api/article?pair=port")
        assert status == 500 and "the review of port is damaged" in answer["error"]


def test_the_list_knows_what_was_decided_before(folder):
    with review_server(folder) as client:
        client.act("port", do="merge", row=0)
        client.act("port", do="decide", rows=[2], mark="rejected")
    with review_server(folder) as client:
        for _ in range(200):
            answer = client.get("/api/pairs")[1]
            if answer["complete"]:
                break
        first = answer["pairs"][0]
        assert (first["id"], first["rows"], first["decided"]) == ("port", 4, 1)


def test_the_page_says_the_same_in_both_languages(folder):
    with review_server(folder) as client:
        english, spanish = (client.get("/strings.json")[1][code] for code in ("en", "es"))

    def keys(value):
        return {name: keys(one) for name, one in value.items()} if isinstance(value, dict) else None

    assert keys(english) == {**keys(spanish), "errors": keys(english["errors"])}
    assert english["hints"].keys() <= english["actions"].keys()
    assert all(told != spanish["hints"][name] for name, told in english["hints"].items())
