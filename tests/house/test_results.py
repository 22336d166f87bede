"""Ids that people type, and results that they send back."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import aligner
from aligner.bitext import Bitext, Scope
from aligner.errors import FormatError, UsageError
from aligner.formats.finding_rows import write_finding_rows
from aligner.formats.tabular import write_jsonl
from aligner.house import House, apply_house
from aligner.house.results import choose, marked, read_results, recall, remember, seen_in

SOURCE = "Murieron 12 personas en el túnel.\n\nEl presunto autor huyó de la ciudad.\n\nEl  puente abrió ayer."
TARGET = "Twenty people died in the tunnel.\n\nThe author fled the city.\n\nThe bridge opened yesterday."


@pytest.fixture(scope="module")
def checked() -> Bitext:
    return aligner.check(SOURCE, TARGET, engine=None)


def jsonl(bitext: Bitext, path: Path, change: Callable[[dict], None]) -> Path:
    out = io.BytesIO()
    write_jsonl([bitext], out)
    records = [json.loads(line) for line in out.getvalue().splitlines()]
    for record in records:
        change(record)
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def table(bitext: Bitext, path: Path, change: Callable[[dict[str, str]], None]) -> Path:
    out = io.BytesIO()
    write_finding_rows([bitext], out)
    header, *lines = (line.split("\t") for line in out.getvalue().decode().splitlines())
    rows = [dict(zip(header, line, strict=True)) for line in lines]
    for row in rows:
        change(row)
    path.write_text("\n".join("\t".join(cells) for cells in (header, *(row.values() for row in rows))) + "\n", encoding="utf-8")
    return path


def mark(value: object, check: str = "number", **more: object) -> Callable[[dict], None]:
    """Write into `dismissed` of the findings of a check, in an object of a unit or in a row."""

    def change(record: dict) -> None:
        for one in record.get("findings", [record]):
            if one["check"] == check:
                one.update(dismissed=value, **more)

    return change


WRITERS = [(jsonl, "x.jsonl"), (table, "x.tsv")]


@pytest.mark.parametrize(("write", "name"), WRITERS)
@pytest.mark.parametrize(
    ("value", "reason"), [("yes", ""), ("X", ""), ("Sí", ""), ("as the police said", "as the police said"), ("=1+1", "=1+1")]
)
def test_what_is_marked_in_a_returned_file_is_dismissed(checked, tmp_path, write, name, value, reason):
    seen = list(read_results(write(checked, tmp_path / name, mark(value))))
    assert len(seen) == len(checked.findings)
    (one,) = [one for one in seen if one.mark is not None]
    made = marked(one, Scope.HERE, date="2026-11-30")
    assert (made.identity.check, made.reason, made.scope) == ("number", reason, "here")
    after = apply_house(checked, House((made,)))
    assert [finding.check for finding in checked.findings if finding not in after.findings] == ["number"]


@pytest.mark.parametrize(("write", "name"), WRITERS)
@pytest.mark.parametrize("value", ["", "no", "0", "false"])
def test_what_is_not_marked_is_not(checked, tmp_path, write, name, value):
    assert not [one for one in read_results(write(checked, tmp_path / name, mark(value))) if one.mark is not None]


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_what_was_dismissed_comes_back_with_its_scope(checked, tmp_path, write, name):
    (one,) = choose(seen_in(checked), [next(seen.id for seen in seen_in(checked) if seen.identity.check == "number")])
    house = House((marked(one, Scope.EVERYWHERE, reason="in another sentence", date="2026-11-30"),))
    seen = list(read_results(write(apply_house(checked, house), tmp_path / name, lambda _: None)))
    (again,) = [marked(one, Scope.HERE, date="2026-11-30") for one in seen if one.mark is not None]
    assert House((again,)) == house


@pytest.mark.parametrize(
    ("write", "name", "change", "words"),
    [
        (table, "x.tsv", mark("yes", scope="nowhere"), ":2: unknown scope 'nowhere'"),
        (jsonl, "x.jsonl", mark("yes", scope="nowhere"), ":1: unknown scope 'nowhere'"),
        (table, "x.tsv", mark("x" * 501), ": a reason of 501 characters; 500 are the most"),
        (jsonl, "x.jsonl", mark("x" * 501), ": a reason of 501 characters; 500 are the most"),
        (table, "x.tsv", mark("yes", target_words="[thirty] people"), "the texts are not those of the finding"),
        (table, "x.tsv", mark("yes", source_words="a ] b"), "leave these two columns as they are"),
        (jsonl, "x.jsonl", lambda record: record.update(source=record["source"].replace("12", "13")), "check the pair again"),
        (jsonl, "x.jsonl", lambda record: record.update(findings=3), "'findings' is not a list of objects"),
        (jsonl, "x.jsonl", lambda record: record.update(findings=[{"check": "x", "source_span": [1]}]), "without check, severity or spans"),
    ],
)
def test_a_file_that_was_changed_elsewhere_is_refused(checked, tmp_path, write, name, change, words):
    bitext = checked.with_units(checked.units[:1])
    with pytest.raises(FormatError) as error:
        list(read_results(write(bitext, tmp_path / name, change)))
    assert words in str(error.value) and str(tmp_path / name) in str(error.value)


def test_a_table_of_pairs_is_refused_with_what_to_write(tmp_path):
    (tmp_path / "x.tsv").write_text("id\tsource\ttarget\n1\tUno\tOne\n", encoding="utf-8")
    with pytest.raises(FormatError, match="--rows findings"):
        list(read_results(tmp_path / "x.tsv"))
    with pytest.raises(FormatError, match="not a result"):
        list(read_results(tmp_path / "x.docx"))


def test_ids_may_be_cut_short_and_unknown_or_ambiguous_ones_are_refused(checked):
    seen = list(seen_in(checked))
    wanted = seen[0]
    assert choose(seen, [wanted.id, wanted.id[:5].upper()]) == [wanted, wanted]
    for unknown in ("zzzzzzz", wanted.id[:3], "", "../../etc", "x" * 5_000):
        with pytest.raises(UsageError, match=r"no finding|too short"):
            choose(seen, [unknown])


def test_what_was_seen_is_remembered_newest_first(checked, tmp_path):
    path = tmp_path / "findings.jsonl"
    seen = list(seen_in(checked))
    remember(path, seen[:1])
    remember(path, seen[1:])
    assert recall(path) == [*seen[1:], *seen[:1]]
    remember(path, seen[:1])
    assert recall(path) == seen
    path.write_bytes(path.read_bytes()[:-9])
    assert recall(path) == []
    assert recall(tmp_path / "none") == []


def test_several_checks_at_once_are_all_remembered(checked, tmp_path):
    path = tmp_path / "findings.jsonl"
    seen = list(seen_in(checked))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda one: remember(path, [one]), seen * 5))
    assert {one.id for one in recall(path)} == {one.id for one in seen}


def test_an_ambiguous_id_is_refused(checked):
    seen = list(seen_in(checked))
    first = seen[0].id
    twin = next(
        one
        for number in range(10**6)
        if (one := type(seen[0])(type(seen[0].identity)(f"c{number}", seen[0].identity.source, seen[0].identity.target), "", "info", ""))
        and one.id[:4] == first[:4]
    )
    with pytest.raises(UsageError, match="the beginning of 2 ids"):
        choose([*seen, twin], [first[:4]])
    assert choose([*seen, twin], [first]) == [seen[0]]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["number", "here", "error"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "check", "severity", "source_span", "scope", "dismissed"]), inner)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["findings", "dismissed", "document", "id"]), VALUES))
def test_whatever_an_object_holds_it_is_read_or_refused(tmp_path_factory, record):
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    path.write_text(json.dumps({"source": "Murieron 12.", "target": "Twenty died.", **record}) + "\n", encoding="utf-8")
    with suppress(FormatError):
        list(read_results(path))
