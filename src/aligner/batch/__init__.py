"""Running many pairs: discovery, waves, resuming."""
