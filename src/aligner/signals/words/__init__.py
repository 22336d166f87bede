"""Words and fixed phrases that mean something else than their counterpart: opposites, other steps on a ladder, slips."""
