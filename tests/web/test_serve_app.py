"""The server that takes two texts: for its page, and for other programs."""

import base64
import json

import pytest
from review_server import MAX_TEXT, serving

SPANISH = "La alcaldesa pidió calma.\n\nMurieron 12 personas en la inundación. Nadie sabe por qué."
MORE = "Los vecinos limpiaron las calles durante la noche y pidieron ayuda al gobierno para reparar sus casas antes del invierno."
ENGLISH = "The mayor asked for calm.\n\nThe flood killed 21 people."
SCRIPT = "<script>document.title='owned'</script>"


@pytest.fixture(scope="module")
def server():
    with serving(60) as client:
        yield client


def post(server, path, **body):
    status, _, content = server.request("POST", path, body)
    return status, json.loads(content)


def test_two_texts_are_checked(server):
    status, found = post(server, "/check", source=SPANISH, target=ENGLISH)
    assert status == 200 and found["languages"] == {"source": "es", "target": "en"}
    checks = {finding["check"]: finding for unit in found["units"] for finding in unit["findings"]}
    assert checks["number"]["source_place"] == {"line": 3, "column": 10, "end_line": 3, "end_column": 12}
    assert checks["number"]["target_place"]["line"] == 3 and "omission" in checks
    assert found["found"]["error"] == 2


def test_the_checked_page_and_its_files_are_there_for_who_knows_the_name(server):
    _, found = post(server, "/check", source=SPANISH + SCRIPT, target=ENGLISH)
    status, headers, page = server.request("GET", found["page"], headers={"authorization": None})
    assert status == 200 and b"The flood killed" in page and SCRIPT.encode() not in page
    assert "sandbox" in headers["content-security-policy"]
    status, headers, tmx = server.request("GET", found["downloads"]["tmx"], headers={"authorization": None})
    assert status == 200 and headers["content-disposition"] == 'attachment; filename="text.tmx"' and b"<tmx" in tmx
    for path in ("/result/x", "/result/", found["page"] + "/exe", found["page"] + "/../../x", "/result/..%2f..%2fetc%2fpasswd"):
        assert server.request("GET", path, headers={"authorization": None})[0] == 404


def test_files_are_read_by_their_endings(server):
    page = f"<html><body><article><h1>Aviso</h1><p>{SPANISH}</p></article></body></html>".encode()
    file = {"name": "../../notas/aviso.es.html", "base64": base64.b64encode(page).decode()}
    status, found = post(server, "/check", source=file, target=ENGLISH)
    assert status == 200 and found["title"] == "Aviso"
    assert found["downloads"]["tmx"].startswith("/result/")


def test_links_alone(server):
    status, found = post(server, "/align", source=SPANISH, target=ENGLISH)
    assert status == 200 and found["source_sentences"][0] == "La alcaldesa pidió calma."
    assert [(link["source"], link["target"]) for link in found["links"]] == [([0], [0]), ([1], [1]), ([2], [])]
    status, found = post(
        server, "/align", source="One.\nTwo.\n", target="Uno.\nDos.\n", presplit=True, source_language="en", target_language="es"
    )
    assert status == 200 and found["languages"] == {"source": "en", "target": "es"} and len(found["links"]) == 2


REFUSED = [
    ({"source": SPANISH}, "target: give a text"),
    ({"source": SPANISH, "target": 7}, "target: give a text"),
    ({"source": SPANISH, "target": {"name": "x.docx", "base64": "%%%"}}, "not base64"),
    ({"source": SPANISH, "target": {"name": "x.docx", "base64": "eA=="}}, "x.docx"),
    ({"source": SPANISH, "target": ""}, "translation"),
    ({"source": SPANISH, "target": "x" * (MAX_TEXT + 1)}, "bytes; a text may have"),
    ({"source": SPANISH, "target": ENGLISH, "file": "/etc/passwd"}, "unknown field"),
    ({"source": SPANISH, "target": ENGLISH, "source_language": "klingonisch"}, "klingonisch"),
    ({"source": SPANISH, "target": ENGLISH, "presplit": "yes"}, "presplit"),
    ({"source": SPANISH + 3 * MORE, "target": SPANISH + 3 * MORE}, "both texts are in Spanish"),
]


@pytest.mark.parametrize(("body", "said"), REFUSED)
def test_what_cannot_be_checked_is_refused_in_one_line(server, body, said):
    status, answer = post(server, "/check", **body)
    assert status == 422 and said in answer["error"] and "\n" not in answer["error"] and "/tmp" not in answer["error"]


def test_forged_requests_are_refused(server):
    body = {"source": SPANISH, "target": ENGLISH}
    for headers, status in (({"authorization": None}, 401), ({"origin": "http://evil.example"}, 403), ({"host": "evil.example"}, 403)):
        assert server.request("POST", "/check", body, headers)[0] == status
    assert server.request("POST", "/check", {"source": "x" * 200_000, "target": ""})[0] == 413
    assert server.request("GET", "/check")[0] == 405


def test_the_description_fits_what_is_answered(server):
    described = json.loads(server.request("GET", "/openapi.json", headers={"authorization": None})[2])
    schemas = described["components"]["schemas"]
    _, checked = post(server, "/check", source=SPANISH, target=ENGLISH)
    _, aligned = post(server, "/align", source=SPANISH, target=ENGLISH)
    head = schemas["Head"]["properties"].keys()
    assert checked.keys() == head | schemas["Checked"]["allOf"][1]["properties"].keys()
    assert aligned.keys() == head | schemas["Aligned"]["allOf"][1]["properties"].keys()
    finding = next(finding for unit in checked["units"] for finding in unit["findings"])
    assert finding.keys() >= schemas["Finding"]["properties"].keys()
    assert schemas["Unit"]["properties"].keys() <= checked["units"][0].keys()
    assert set(described["paths"]) == {"/check", "/align"}
    assert server.request("GET", "/api", headers={"authorization": None})[0] == 200


def test_a_pair_that_takes_too_long_is_given_up_and_the_next_is_checked():
    with serving(0.05) as server:
        long = " ".join(f"Frase número {k} de un texto largo con muchas palabras." for k in range(300))
        status, answer = post(server, "/check", source=long, target=long.replace("Frase", "Sentence").replace("texto", "text"))
        assert status == 422 and "it took longer than" in answer["error"]
        assert post(server, "/check", source="", target="")[0] == 422
