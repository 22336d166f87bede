"""The version of aligner. It stands here alone so that inner modules need not import the package's top."""

__version__ = "0.2.0"
