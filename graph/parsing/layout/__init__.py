"""Layout: from the lines of a document to passages, with the way back to every character."""
