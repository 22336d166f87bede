"""Names: how a text explains them, which peoples they mean, and names that are the same on both sides."""
