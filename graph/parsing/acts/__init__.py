"""Acts: who said what at the meeting, about what, with the words it rests on."""

from .find import ActsFound, find_acts
from .render import explain

__all__ = ["ActsFound", "explain", "find_acts"]
