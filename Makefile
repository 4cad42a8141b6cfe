# Two commands do everything on a bare Debian with Python 3.11, installs included:
#   make review   the main job over sample_docs/incoming (IN=… OUT=… for your own)
#   make test     linters, types and the whole test suite
# A second call installs nothing again.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

IN  ?= sample_docs/incoming
OUT ?= out/review

.PHONY: review test setup evaluate bench samples lock clean

review: setup
	@$(BIN)/dossier review "$(IN)" --out "$(OUT)"

test: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto

setup: $(READY)

$(READY): requirements.lock pyproject.toml setup.sh
	@PYTHON="$(PYTHON)" VENV="$(VENV)" sh setup.sh
	@touch $(READY)

# Longer than a test may take: accuracy from freshly drawn submissions, and speed.
evaluate: setup
	$(BIN)/python -m tests.evaluation $(ARGS)

bench: setup
	$(BIN)/python -m tests.benchmarks $(ARGS)

samples: setup
	$(BIN)/python -m sample_docs.generator samples

# The exact versions with their hashes and no index address. opencv-python is left out:
# opencv-python-headless, the same library without the X libraries, takes its place. So is
# openvino-telemetry: nothing leaves the machine.
lock:
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/pip install --quiet pip-tools
	$(VENV)-lock/bin/pip-compile pyproject.toml --extra dev --output-file requirements.lock \
	  --generate-hashes --quiet --no-header --no-annotate --strip-extras \
	  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	  --unsafe-package opencv-python --unsafe-package openvino-telemetry
	sed -i '/^# /d' requirements.lock
	rm -rf $(VENV)-lock

clean:
	rm -rf $(VENV) out
