"""The report: a page for a pair, and an index of the pages of a run."""

from aligner.formats.report.index import IndexEntry, index_entry, index_place, report_name, write_index, write_ordered_index
from aligner.formats.report.page import write_report

__all__ = ["IndexEntry", "index_entry", "index_place", "report_name", "write_index", "write_ordered_index", "write_report"]
