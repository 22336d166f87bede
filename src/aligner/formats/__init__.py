"""Files of units: each module reads and/or writes one format as a stream."""
