"""`kredsgraf people`: who is who."""

from __future__ import annotations

import click


@click.group()
def people() -> None:
    """Show who is who, why, and correct it; decisions survive rebuilds."""
