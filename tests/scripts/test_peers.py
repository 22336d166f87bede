"""What other aligners write is read as they mean it.

The samples follow their documentation; the aligners themselves are not installed where tests run.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts" / "bench"))

from peers import Peer, PeerError, Task, dictionary_lines, find_peers, part_documents, read_bleualign, read_ladder

from aligner.alignment import Lexicon
from aligner.alignment.gold import parse_alignment

LADDERS = [
    ("0\t0\t0.69\n1\t1\t1.5\n2\t2\t0\n", "[0]:[0] [1]:[1]"),
    ("0\t0\t0.3\n2\t1\t0.1\n3\t4\t0\n", "[0, 1]:[0] [2]:[1, 2, 3]"),
    ("0\t0\t-0.3\n2\t0\t0.1\n2\t1\t0.4\n3\t2\t0\n", "[0]:[] [1]:[] []:[0] [2]:[1]"),
    ("0\t0\t0\n", ""),
]


def written(links) -> str:
    return " ".join(f"{list(link.source)}:{list(link.target)}" for link in links)


@pytest.mark.parametrize(("ladder", "links"), LADDERS)
def test_a_ladder_of_hunalign(ladder, links):
    assert written(read_ladder(ladder)) == links


# Output lines of both sides, and the links of two documents: a b c d | e f and A B C D | E F.
BLEUALIGN = [
    (["a", "b c", "d", "e", "f"], ["A", "B", "C D", "E", "F"], "[0]:[0] [1, 2]:[1] [3]:[2, 3]", "[0]:[0] [1]:[1]"),
    (["b", "f"], ["B", "E"], "[0]:[] []:[0] [1]:[1] [2]:[] [3]:[] []:[2] []:[3]", "[0]:[] [1]:[0] []:[1]"),
    ([], [], "[0]:[] [1]:[] [2]:[] [3]:[] []:[0] []:[1] []:[2] []:[3]", "[0]:[] [1]:[] []:[0] []:[1]"),
    # A segment may be in two links.
    (["a", "b", "c d"], ["A B", "B C", "D"], "[0]:[0, 1] [1]:[1, 2] [2, 3]:[3]", "[0]:[] [1]:[] []:[0] []:[1]"),
    (["a", "b", "c"], ["B", "A", "D"], "[]:[0] [0]:[1] [1]:[0] []:[2] [2]:[3] [3]:[]", "[0]:[] [1]:[] []:[0] []:[1]"),
]


@pytest.mark.parametrize(("left", "right", "first", "second"), BLEUALIGN)
def test_texts_of_bleualign(left, right, first, second):
    found = read_bleualign(left, right, [list("abcd"), list("ef")], [list("ABCD"), list("EF")])
    assert [written(links) for links in found] == [first, second]


def test_texts_of_bleualign_that_occur_twice_are_taken_in_their_order():
    found = read_bleualign(["x", "x", "b"], ["y", "y", "z"], [["x", "x", "a", "b"]], [["y", "y", "z"]])
    assert written(found[0]) == "[0]:[0] [1]:[1] [2]:[] [3]:[2]"


def test_texts_of_bleualign_from_elsewhere_are_refused():
    with pytest.raises(PeerError, match="line 1 of its output"):
        read_bleualign(["q"], ["A"], [["a"]], [["A"]])


def test_documents_of_vecalign_are_parted_by_their_sizes():
    links = parse_alignment(["[0]:[0]:0.1", "[1]:[]:0.0", "[0, 1]:[0]:0.2", "[]:[1]:0.0"])
    assert [written(one) for one in part_documents(links, [(2, 1), (2, 2)])] == ["[0]:[0] [1]:[]", "[0, 1]:[0] []:[1]"]
    with pytest.raises(PeerError, match="all segments"):
        part_documents(links, [(2, 1), (2, 3)])


def test_the_target_comes_first_in_a_dictionary():
    lexicon = Lexicon.from_entries([("casa", "house", 0.8, 0.7), ("casa", "the", 0.3, 0.01), ("perro", "dog", 0.9, 0.9)])
    assert dictionary_lines(lexicon) == ["house @ casa", "dog @ perro"]


STAND_IN = """#!/bin/sh
# Writes a ladder for each job, as hunalign does with -batch, or fails.
[ "$1" = -utf ] || exit 7
for jobs; do :; done
while IFS='\t' read -r source target out; do
  printf '0\\t0\\t1\\n%d\\t%d\\t0\\n' "$(wc -l < "$source")" "$(wc -l < "$target")" > "$out"
done < "$jobs"
"""


@pytest.fixture
def hunalign(tmp_path, monkeypatch) -> list[Peer]:
    """A program of that name that ties everything to everything: for how it is found, called and read, not for what it finds."""
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    program = tmp_path / "hunalign"
    program.write_text(STAND_IN, encoding="utf-8")
    program.chmod(0o755)
    peers, missing = find_peers([tmp_path], None)
    assert "Vecalign not found or no --embedder" in missing
    return [peer for peer in peers if peer.label.startswith("hunalign")]


def test_a_program_in_a_folder_is_run_on_all_documents(hunalign):
    task = Task([["Uno.", ""], ["Dos."]], [["One."], ["Two."]], [["One.", ""], ["Two."]], ("es", "en"))
    links, cost = hunalign[0].align(task)
    assert [written(one) for one in links] == ["[0, 1]:[0]", "[0]:[0]"] and cost.seconds > 0


def test_a_program_that_fails_is_said(hunalign, tmp_path):
    (tmp_path / "hunalign").write_text("#!/bin/sh\necho no memory >&2\nexit 3\n", encoding="utf-8")
    with pytest.raises(PeerError, match="hunalign ended with 3: no memory"):
        hunalign[0].align(Task([["Uno."]], [["One."]], [["One."]], ("es", "en")))
