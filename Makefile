# The two commands a new user needs: `make run` and `make test`. Both set up everything they use.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
GRAPH  := kredsgraf.db
# bold on a terminal, plain where the output is kept
SAY    := @say() { if test -t 1 && test -z "$$NO_COLOR"; then printf '\n\033[1m%s\033[0m\n' "$$1"; else printf '\n%s\n' "$$1"; fi; }; say

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run test lint wheel bench clean help

help:
	@printf '%s\n' \
	  'make run    set up, build the graph from data/minutes, answer a few questions, draw a picture' \
	  'make test   set up, check style and types, run every test, try the built wheel' \
	  'make lint   style and types only' \
  'make wheel  a wheel for this machine with the parser compiled: a quarter faster' \
	  'make bench  time reading, parsing, building and asking' \
	  'make clean  remove what make made'

$(VENV)/ready: constraints.txt pyproject.toml
	$(SAY) 'Setting up a virtual environment in $(VENV) (once, about a minute)'
	@$(PYTHON) -c 'import sys; sys.exit("kredsgraf needs Python 3.11 or newer, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --require-hashes --requirement constraints.txt
	@$(PY) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

run: $(VENV)/ready
	$(SAY) 'Building the graph $(GRAPH) from data/minutes'
	@$(PY) -m kredsgraf build data/minutes --graph $(GRAPH)
	$(SAY) 'Which meetings does it hold?'
	@$(PY) -m kredsgraf query meetings --graph $(GRAPH) --param limit=12
	$(SAY) 'Who reports on what, across districts?'
	@$(PY) -m kredsgraf query who-reports-what --graph $(GRAPH) --param limit=15
	$(SAY) 'Who stands between police and municipalities?'
	@$(PY) -m kredsgraf analyse brokerage --graph $(GRAPH) --limit 10
	$(SAY) 'Drawing who reports on what'
	@$(PY) -m kredsgraf export --graph $(GRAPH) --as html --view reporting -o kredsgraf.html
	@printf '%s\n' 'Open kredsgraf.html in a browser. Ask more: $(VENV)/bin/kredsgraf queries'

test: lint
	$(SAY) 'Running the tests'
	@$(PY) -m pytest -q -n 2

lint: $(VENV)/ready
	$(SAY) 'Checking style (ruff) and types (mypy --strict)'
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check --quiet .
	@$(PY) -m mypy graph

wheel: $(VENV)/ready
	$(SAY) 'Compiling the parser (needs a C compiler; some minutes)'
	@command -v cc >/dev/null || { printf '%s\n' 'no C compiler: install one (Debian: gcc and python3-dev), or go without' >&2; exit 2; }
	@rm -rf build
	@KREDSGRAF_COMPILE=1 $(PY) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
	@rm -rf build
	$(SAY) 'Checking that it builds the same graph'
	@KREDSGRAF_WHEEL="dist/$$(ls -t dist | head -n 1)" $(PY) -m pytest -q tests/test_wheel.py -k compiled
	@printf '%s\n' "Install it: pip install dist/$$(ls -t dist | head -n 1)"

bench: $(VENV)/ready
	$(SAY) 'Timing (compare within one run; the machine matters)'
	@$(PY) -m tests.benchmarks

clean:
	rm -rf $(VENV) $(GRAPH) kredsgraf.html build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
