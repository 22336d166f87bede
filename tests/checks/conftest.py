"""Every message that a check gives in any of these tests has a Spanish form."""

import pytest

from aligner.checks import run
from aligner.checks.registry import CHECKS
from aligner.checks.spanish import spanish_message

OWN = {check.id for check in CHECKS} - {"pattern"}
"""The checks whose words are not those of a user."""


@pytest.fixture(autouse=True)
def every_message_has_a_spanish_form(monkeypatch):
    """A message that has none fails the test that met it: add its clause to `languages/es_messages.py`."""
    said = set()
    valid = run._valid

    def heard(check, document, found):
        result = valid(check, document, found)
        if check in CHECKS and check.id in OWN:
            said.add(result[1].message)
        return result

    monkeypatch.setattr(run, "_valid", heard)
    yield
    assert [message for message in sorted(said) if spanish_message(message) is None] == [], "no Spanish form in languages/es_messages.py"
