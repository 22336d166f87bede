"""Engines that translate offline, their packages and their cache."""
