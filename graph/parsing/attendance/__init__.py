"""Attendance: who was there, who was not, who led the meeting and kept its minutes."""

from .records import read_attendance

__all__ = ["read_attendance"]
