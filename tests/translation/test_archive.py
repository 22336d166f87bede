from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest
from argosmodels import pack

from aligner.errors import PackageError
from aligner.translation import archive
from aligner.translation.archive import unpack


def write(path: Path, *members: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members:
            file.writestr(name, content, zipfile.ZIP_DEFLATED)
    return path


def special(name: str, kind: int) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name)
    member.create_system = 3
    member.external_attr = (kind | 0o644) << 16
    return member


def test_unpacks(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.argosmodel", {"p/metadata.json": b"{}", "p/model/model.bin": b"x" * 10, "__MACOSX/p/._a": b""})
    room = tmp_path / "room"
    room.mkdir()
    top = unpack(path, room)
    assert top == room / "p"
    assert sorted(p.relative_to(room).as_posix() for p in room.rglob("*")) == ["p", "p/metadata.json", "p/model", "p/model/model.bin"]
    assert (top / "model" / "model.bin").read_bytes() == b"x" * 10


def test_empty_folders_are_kept(tmp_path: Path) -> None:
    path = write(tmp_path / "a.argosmodel", ("p/metadata.json", b"{}"), ("p/stanza/", b""), ("p/a/b/", b""))
    room = tmp_path / "room"
    room.mkdir()
    unpack(path, room)
    assert [name for name in ("p/stanza", "p/a/b") if not (room / name).is_dir()] == []


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../out", "p/../../out", "p/..", "C:/out", "p\\..\\out", "p//out", "p/./out", "p/a\nb", "p/a:b", "..", "/"],
)
def test_names_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / "a.argosmodel", ("p/metadata.json", b"{}"), (name, b"bad"))
    room = tmp_path / "room"
    room.mkdir()
    with pytest.raises(PackageError, match=r"unsafe, not unpacked"):
        unpack(path, room)
    assert list(room.iterdir()) == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.argosmodel", "room"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK])
def test_links_and_devices(tmp_path: Path, kind: int) -> None:
    path = write(tmp_path / "a.argosmodel", ("p/metadata.json", b"{}"), (special("p/x", kind), b"/etc/passwd"))
    with pytest.raises(PackageError, match="'p/x': a link or device"):
        unpack(path, tmp_path)


def test_encrypted(tmp_path: Path) -> None:
    path = write(tmp_path / "a.argosmodel", ("p/metadata.json", b"{}"), ("p/secret", b"x"))
    content = bytearray(path.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    content[content.rindex(b"PK\x03\x04") + 6] |= 1
    path.write_bytes(content)
    room = tmp_path / "room"
    room.mkdir()
    with pytest.raises(PackageError, match="'p/secret': encrypted"):
        unpack(path, room)
    assert list(room.iterdir()) == []


def test_two_members_of_one_name(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = write(tmp_path / "a.argosmodel", ("p/a", b"1"), ("p/a", b"2"))
    with pytest.raises(PackageError, match="a second member"):
        unpack(path, tmp_path)


def test_bomb(tmp_path: Path) -> None:
    path = write(tmp_path / "a.argosmodel", ("p/metadata.json", b"{}"), ("p/model/model.bin", bytes(archive.RATIO_FROM + 1)))
    with pytest.raises(PackageError, match=r"bytes that would become 67108865; unsafe"):
        unpack(path, tmp_path)


def test_too_much_in_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 100)
    path = write(tmp_path / "a.argosmodel", *((f"p/{n}", b"x" * 40) for n in range(3)))
    with pytest.raises(PackageError, match="120 bytes when unpacked"):
        unpack(path, tmp_path)


def test_too_many_members(tmp_path: Path) -> None:
    path = write(tmp_path / "a.argosmodel", *((f"p/{n}", b"") for n in range(archive.MOST_MEMBERS + 1)))
    with pytest.raises(PackageError, match="5001 members"):
        unpack(path, tmp_path)


def test_a_member_larger_than_it_says(tmp_path: Path) -> None:
    path = write(tmp_path / "a.argosmodel", ("p/a", b"x" * 1000))
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (10).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(PackageError, match=r"damaged|larger than it says"):
        unpack(path, tmp_path)


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ([("metadata.json", b"{}")], "not in a folder"),
        ([("a/x", b""), ("b/x", b"")], "2 folders at the top"),
        ([(".hidden/x", b"")], "hidden folder"),
        ([], "0 folders at the top"),
    ],
)
def test_no_package(tmp_path: Path, members: list[tuple[str, bytes]], message: str) -> None:
    with pytest.raises(PackageError, match=message):
        unpack(write(tmp_path / "a.argosmodel", *members), tmp_path)


@pytest.mark.parametrize("cut", [0, 10, 60, -30])
def test_truncated(tmp_path: Path, cut: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("p/a", bytes(range(256)) * 8)
    path = tmp_path / "a.argosmodel"
    path.write_bytes(buffer.getvalue()[:cut])
    with pytest.raises(PackageError, match=r"a\.argosmodel: incomplete, damaged or no \.argosmodel file .* get the package again"):
        unpack(path, tmp_path)


def test_a_damaged_member(tmp_path: Path) -> None:
    path = tmp_path / "a.argosmodel"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("p/a", b"x" * 1000)
    path.write_bytes(path.read_bytes().replace(b"x" * 50, b"y" * 50, 1))
    with pytest.raises(PackageError, match="damaged"):
        unpack(path, tmp_path)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"a\.argosmodel: cannot be read or written"):
        unpack(tmp_path / "a.argosmodel", tmp_path)
