"""Workbooks for reviewers: written, and read back with what was decided."""
