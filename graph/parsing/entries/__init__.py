"""Entries: from the text of a list to the persons in it, in whatever order name and title stand."""
