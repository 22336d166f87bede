"""What changed between two versions of an article, and what its translation must therefore change."""

from aligner.updates.stale import Action, Update, find_updates, stale_numbers
from aligner.updates.versions import UpdatedTranslation, compare_versions

__all__ = ["Action", "Update", "UpdatedTranslation", "compare_versions", "find_updates", "stale_numbers"]
