"""Who does what to whom, and one person or several."""
