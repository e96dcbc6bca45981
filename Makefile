# make site   build the edition of the stories in seeds/ into site/
# make test   every check
# make bench  how long a build takes
# make clean  take away what these made, but for the site

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

.PHONY: site test tools bench clean

site: .venv/site
	@$(BIN)/scolie build

test: tools .venv/test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m pytest

tools:
	@PYTHON='$(PYTHON)' tests/install-tools.sh

bench: .venv/test
	@$(BIN)/python -m bench

clean:
	rm -rf .venv .tools .hypothesis .mypy_cache .pytest_cache .ruff_cache dist

# Each of these two files is the time of an installation: made anew when pyproject.toml changes.
.venv/site: pyproject.toml | $(BIN)/python
	@$(PIP) install --editable .
	@touch $@

.venv/test: pyproject.toml | $(BIN)/python
	@$(PIP) install --editable '.[test]'
	@touch .venv/site $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'Scolie needs Python 3.11 or later. If you have one: make PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
	  echo 'No environment could be made. On Debian and Ubuntu: apt install python3-venv' >&2; exit 1; }
