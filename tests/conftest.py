"""What tests of several rooms share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_GOLD = ROOT.parent / "shared" / "gold"


@pytest.fixture(scope="session")
def shared_gold() -> Path:
    """Folder of the shared gold annotations; tests that use it skip where it is absent."""
    if not SHARED_GOLD.is_dir():
        pytest.skip("the shared gold annotations are not beside this checkout")
    return SHARED_GOLD
