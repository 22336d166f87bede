"""Word files: findings put into them as comments, and what people answered read back."""
