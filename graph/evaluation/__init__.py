"""Scores what the parser finds against minutes annotated by hand: precision, recall and F1 a field."""

from .gold import GoldDocument, IdentityPair, gold_documents, identity_pairs
from .scoring import Calibration, Detail, Report, Score, evaluate

__all__ = [
    "Calibration",
    "Detail",
    "GoldDocument",
    "IdentityPair",
    "Report",
    "Score",
    "evaluate",
    "gold_documents",
    "identity_pairs",
]
