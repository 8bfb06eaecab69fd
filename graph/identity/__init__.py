"""Who is who across meetings: mentions of many minutes → people, with the reason for every decision."""

from .book import Book
from .resolution import mentions, resolve

__all__ = ["Book", "mentions", "resolve"]
