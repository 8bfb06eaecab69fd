"""Damaged minutes: whatever the input, the promises about evidence, indexes, time and determinism hold."""
