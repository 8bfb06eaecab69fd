"""The command `kredsgraf`: thin commands, each one call of the library.

Exit codes: 0 all well; 1 the work was done but some inputs failed or a check found violations; 2 wrong
usage or nothing could be done. Results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from .._version import VERSION
from ..errors import KredsgrafError
from . import asking, checking, people, reading, writing


class _Commands(click.Group):
    """Turns an error into one clear line and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; with `--debug` an error keeps its traceback."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # The reader of our output (head, less) has gone: not an error, and nothing more to flush.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if ctx.params.get("debug"):
                raise
            click.echo(f"kredsgraf: {_one_line(error)}", err=True)
            ctx.exit(2)


def _one_line(error: Exception) -> str:
    """Return what a user is told: our own errors as they are, anything else as the defect it is."""
    if isinstance(error, KredsgrafError):
        return str(error)
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return f"a defect in kredsgraf ({what}). Run it again with kredsgraf --debug and report what it prints."


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}
)
@click.version_option(VERSION, prog_name="kredsgraf")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def main(debug: bool) -> None:
    """Read the minutes of Danish police-district councils into a knowledge graph, and ask it.

    \b
    Example:
      kredsgraf build data/minutes
      kredsgraf query who-reports-what --param district="Fyns Politi"
    """


for _command in (
    reading.extract,
    reading.build,
    asking.queries,
    asking.query,
    asking.analyse,
    writing.export,
    checking.validate,
    people.people,
    checking.evaluate,
):
    main.add_command(_command)
