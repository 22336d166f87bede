"""What the states of XLIFF say of a review, and the other way round.

1.2 has `approved`, `state` and `state-qualifier` (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html), 2.1 `state` and `subState`
(https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html). In OmegaT `translated` is a match that has still to be looked at,
and `final` one that is accepted.
"""

from __future__ import annotations

from aligner.bitext import Origin, Status, Unit

__all__ = ["PREFIX", "states_1", "states_2", "status_of"]

PREFIX = "aligner:"
"""Begins our own values of `subState`, which must have a prefix."""
_EDITED, _REJECTED = "x-edited", "rejected-inaccurate"
_ACCEPTING = frozenset({"final", "signed-off", "reviewed"})
# How Trados Studio confirms a segment (`conf` of `sdl:seg`).
_CONFIRMED = {
    "approvedtranslation": Status.ACCEPTED,
    "approvedsignoff": Status.ACCEPTED,
    "rejectedtranslation": Status.REJECTED,
    "rejectedsignoff": Status.REJECTED,
}


def states_1(unit: Unit) -> dict[str, str]:
    """The attributes of a `<target>` of XLIFF 1.2."""
    if unit.status == Status.REJECTED:
        return {"state": "needs-translation", "state-qualifier": _REJECTED}
    if unit.status == Status.EDITED:
        return {"state": "final", "state-qualifier": _EDITED}
    if unit.status == Status.ACCEPTED:
        return {"state": "final"}
    if unit.origin == Origin.MT:
        return {"state": "needs-review-translation", "state-qualifier": "leveraged-mt"}
    return {"state": "translated"}


def states_2(unit: Unit) -> dict[str, str]:
    """The attributes of a `<segment>` of XLIFF 2.1."""
    if unit.status == Status.REJECTED:
        return {"state": "initial", "subState": f"{PREFIX}rejected"}
    if unit.status == Status.EDITED:
        return {"state": "final", "subState": f"{PREFIX}edited"}
    return {"state": "final" if unit.status == Status.ACCEPTED else "translated"}


def status_of(*, state: str = "", qualifier: str = "", approved: bool = False, confirmed: str = "") -> Status:
    """The review status that a file names. `qualifier`: `state-qualifier` or `subState`; `confirmed`: what Trados Studio says."""
    if qualifier.startswith("rejected-") or qualifier == f"{PREFIX}rejected":
        return Status.REJECTED
    known = _CONFIRMED.get(confirmed.lower())
    if known is not None:
        return known
    if approved or state in _ACCEPTING:
        return Status.EDITED if qualifier in (_EDITED, f"{PREFIX}edited") else Status.ACCEPTED
    return Status.AUTO
