"""What follows from a meeting: decisions, tasks and their owners, approvals, enclosures, laws."""

from .find import find_followups

__all__ = ["find_followups"]
