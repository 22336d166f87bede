"""Words and terms that say something else, or were not translated."""
