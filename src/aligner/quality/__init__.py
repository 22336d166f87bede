"""How good the pairs are."""
