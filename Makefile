# The commands of StoryVid. `make run` and `make test` are all that a fresh clone needs.

PORT ?= 8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SIDE_BY_SIDE := --numprocesses auto --dist loadfile --no-loadscope-reorder
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq install --constraint constraints.txt

.PHONY: run test lint types format messages bench clean

run: $(VENV)/serving

# Not phony on purpose. A make that gets SIGINT by itself (not from a terminal) tells its child
# nothing, but deletes the target that it was making: `serve` takes the missing file as its sign.
$(VENV)/serving: $(VENV)/base FORCE
	@$(BIN)/python manage.py serve --port $(PORT) --while-exists $@

test: $(VENV)/all
	@$(BIN)/python -m pytest $(or $(ARGS),$(SIDE_BY_SIDE))

lint: $(VENV)/all
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python manage.py makemigrations --check --dry-run

types: $(VENV)/all
	$(BIN)/mypy

format: $(VENV)/all
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

messages: $(VENV)/all
	$(BIN)/python manage.py makemessages
	$(BIN)/python manage.py compilemessages --ignore $(VENV)

bench: $(VENV)/all
	@$(BIN)/python -m benchmarks $(ARGS)

$(VENV)/bin/python:
	@echo "Making $(VENV) …"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/base: $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "Installing StoryVid's base …"
	@$(PIP) --editable .
	@touch $@

$(VENV)/all: $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "Installing everything the tests need (the AI extra is some gigabytes) …"
	@$(PIP) --editable ".[ai,cjk,dev]"
	@touch $@ $(VENV)/base

clean:
	rm -rf $(VENV) build *.egg-info

FORCE:
