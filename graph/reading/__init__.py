"""Reading: one file of any format becomes one `Document`."""

from __future__ import annotations

from .document import Document, Line, LineKind, Problem
from .source import documents, read

__all__ = ["Document", "Line", "LineKind", "Problem", "documents", "read"]
