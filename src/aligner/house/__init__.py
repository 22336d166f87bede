"""What a newsroom remembers: findings that its people looked at and found to be fine (docs/house.md)."""

from aligner.bitext import Scope
from aligner.house.apply import apply_house
from aligner.house.dismissals import Dismissal, House, dismiss
from aligner.house.house_file import FILE_NAME, add_to_house, change_house, read_house

__all__ = [
    "FILE_NAME",
    "Dismissal",
    "House",
    "Scope",
    "add_to_house",
    "apply_house",
    "change_house",
    "dismiss",
    "read_house",
]
