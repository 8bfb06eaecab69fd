"""The meeting: which body met, in which district, when, where and how long."""

from .heading import read_meeting

__all__ = ["read_meeting"]
