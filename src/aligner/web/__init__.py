"""Pages served on this machine: the review of a result (`aligner review`), and checking two articles (`aligner serve`)."""
