"""Parsing: a document becomes the records of one set of minutes."""

from __future__ import annotations

from .assemble import parse

__all__ = ["parse"]
