"""No reader ever sees half a file."""

import gzip
import os
import stat
import subprocess
import sys

import pytest

from aligner.errors import FormatError, OutputError
from aligner.formats.files import atomic_write, make_folder


def write(path, content=b"uno"):
    with atomic_write(path) as out:
        out.write(content)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_when_it_is_complete(tmp_path):
    path = tmp_path / "a.txt"
    with atomic_write(path) as out:
        out.write(b"uno")
        assert names(tmp_path) == ["a.txt.part"]
    assert path.read_bytes() == b"uno" and names(tmp_path) == ["a.txt"]


def test_compressed_files_are_the_same_each_time(tmp_path):
    for name in ("a.gz", "b.gz"):
        write(tmp_path / name)
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == b"uno"
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, FormatError, OSError])
def test_the_old_file_stays_when_something_goes_wrong(error, tmp_path):
    path = tmp_path / "a.txt"
    write(path)
    with pytest.raises(OutputError if error is OSError else error), atomic_write(path) as out:
        out.write(b"dos")
        raise error("roto")
    assert path.read_bytes() == b"uno" and names(tmp_path) == ["a.txt"]


def test_an_error_of_another_file_keeps_its_own_name(tmp_path):
    with pytest.raises(OutputError) as error, atomic_write(tmp_path / "a.txt"):
        write(tmp_path / "no" / "b.txt")
    assert "b.txt: cannot be written (No such file or directory)" in str(error.value) and "a.txt" not in str(error.value)


def test_places_that_cannot_be_written(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match="folder: cannot be written"):
        write(tmp_path / "folder")
    assert names(tmp_path) == ["folder"]
    with pytest.raises(OutputError, match="cannot be used as a folder"):
        write_file = tmp_path / "file"
        write(write_file)
        make_folder(write_file / "sub")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="Permission denied"):
        write(tmp_path / "a.txt")
    with pytest.raises(OutputError, match="Permission denied"):
        make_folder(tmp_path)


LIMITED = """
import resource, sys
from pathlib import Path
from aligner.errors import OutputError
from aligner.formats.files import atomic_write
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with atomic_write(Path(sys.argv[1])) as out:
        for _ in range(1_000):
            out.write(b"x" * 1_000)
except OutputError as error:
    print(error)
"""


@pytest.mark.parametrize("name", ["a.txt", "a.gz"])
def test_no_room_left(name, tmp_path):
    code = LIMITED if name == "a.txt" else LIMITED.replace('b"x" * 1_000', "__import__('random').randbytes(1_000)")
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / name)], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith(f"{name}: cannot be written (File too large); choose another place or make room")
    assert names(tmp_path) == []


def test_a_process_that_is_ended_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.txt"
    write(path)
    code = "import os, sys\nfrom pathlib import Path\nfrom aligner.formats.files import atomic_write\n"
    code += "with atomic_write(Path(sys.argv[1])) as out:\n    out.write(b'dos' * 100_000)\n    out.flush()\n    os.kill(os.getpid(), 9)\n"
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == -9
    assert path.read_bytes() == b"uno"
    write(path, b"tres")
    assert path.read_bytes() == b"tres" and names(tmp_path) == ["a.txt"]


def test_devices_and_pipes_are_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    write(pipe)
    assert reader.communicate()[0] == b"uno"
    assert stat.S_ISFIFO(pipe.stat().st_mode) and names(tmp_path) == ["pipe"]
    full = tmp_path / "full"
    full.symlink_to("/dev/full")
    with pytest.raises(OutputError, match="No space left on device"):
        write(full, b"x" * 100_000)
    assert full.is_symlink()


def test_make_folder(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_name_that_no_file_can_have(tmp_path):
    with pytest.raises(OutputError, match="cannot be written"), atomic_write(tmp_path / ("x" * 300)) as out:
        out.write(b"x")
