"""Networks and what they tell: rows of the named queries → networkx graphs → tables of measures.

This room asks rows from a callable and never sees the store:

    network = build("reporting", ask, district="Fyns Politi")
    table = analyse("brokerage", ask)
"""

from __future__ import annotations

from .catalogue import Analysis, Network, analyse, build, catalogue, views
from .rows import Ask, Row, Table, Value

__all__ = ["Analysis", "Ask", "Network", "Row", "Table", "Value", "analyse", "build", "catalogue", "views"]
