"""Everything the library raises on purpose.

    AlignerError
    ├── UsageError (ValueError)            a call, option or setting that makes no sense
    ├── InputError (ValueError)            a file or stream that cannot be used
    │   ├── ArticleError                   an article: missing, empty, binary, too large
    │   ├── ManifestError                  a manifest or a folder that cannot be paired
    │   ├── FormatError                    a bitext file: TMX, TSV, JSONL
    │   ├── GoldError                      a file of alignments
    │   ├── TermError                      a file of terms
    │   └── HouseError                     the file of what a house dismissed
    ├── OutputError (OSError)              a file or folder that cannot be written
    ├── StoreError                         the SQLite store: locked, damaged, another version
    ├── ReviewError                        what cannot be done in a review: no such row, nothing to split
    ├── EngineError (RuntimeError)         an engine that is missing or fails
    ├── PackageError                       an Argos package: damaged, unsafe, not to be had
    └── InternalError (RuntimeError)       a result that no input should lead to

Messages are one line, name the file (and line or unit), and say what to do next: the command line prints them as they are.
"""


class AlignerError(Exception):
    """Base of every error the library raises on purpose."""


class UsageError(AlignerError, ValueError):
    """A call, option or setting that makes no sense."""


class InputError(AlignerError, ValueError):
    """A file or stream that cannot be used."""


class ArticleError(InputError):
    """An article that cannot be read: missing, empty, binary, too large."""


class ManifestError(InputError):
    """A manifest or folder that cannot be turned into pairs."""


class FormatError(InputError):
    """A bitext file (TMX, TSV, JSONL) that cannot be read."""


class GoldError(InputError):
    """A file of alignments that cannot be read."""


class TermError(InputError):
    """A file of terms that cannot be read."""


class HouseError(InputError):
    """A file `aligner.house` that cannot be read."""


class OutputError(AlignerError, OSError):
    """A file or folder that cannot be written."""


class StoreError(AlignerError):
    """A store that is locked, damaged or of another version."""


class ReviewError(AlignerError):
    """Something that cannot be done in a review: a row that is gone, a sentence that cannot be split."""


class EngineError(AlignerError, RuntimeError):
    """An engine that is missing or fails."""


class PackageError(AlignerError):
    """An Argos package that is damaged, unsafe or not to be had."""


class InternalError(AlignerError, RuntimeError):
    """A result that no input should lead to, such as NaN: an error of aligner itself, stopped before it is written."""
