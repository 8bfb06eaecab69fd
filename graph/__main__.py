"""`python -m kredsgraf` is the command `kredsgraf`."""

from .cli import main

main(prog_name="kredsgraf")
