"""Danish as minutes write it: words, names, titles, bodies, dates, and the notes beside them. No layout."""
