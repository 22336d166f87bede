"""Running many pairs: discovery, batches, resuming."""
