"""The agenda: where it is listed, the headings of its items, and the minutes under each."""

from .outline import outline
from .sections import read_agenda

__all__ = ["outline", "read_agenda"]
