"""Reading articles from files, and finding which belong together."""
