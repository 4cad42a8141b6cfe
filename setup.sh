#!/bin/sh
# Installs what Dossier needs: Python packages into a local environment, and, through the
# system's package manager where that is allowed, Tesseract with simplified Chinese (a second
# opinion; reading works without it). Called by make; safe to call again.
set -eu
PYTHON=${PYTHON:-python3}
VENV=${VENV:-.venv}

# Run a command as root, if we are or may be without a password; otherwise fail.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

apt_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "$@" >/dev/null 2>&1 && return 0
    # A fresh machine has no package lists yet.
    as_root apt-get update -qq >/dev/null 2>&1 || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "$@" >/dev/null 2>&1
}

if ! "$PYTHON" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
    echo "setup: Python 3.11 is needed (make PYTHON=/path/to/python3.11)" >&2
    exit 1
fi

# Debian ships venv's bootstrap apart from python3.
if ! "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "setup: installing python3-venv"
    apt_install python3-venv || {
        echo "setup: please install the package python3-venv" >&2
        exit 1
    }
fi

echo "setup: installing Python packages into $VENV (once; a few minutes)"
"$PYTHON" -m venv "$VENV"
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
    --no-deps --require-hashes -r requirements.lock
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
    --no-deps --no-build-isolation --editable .

if ! { command -v tesseract && tesseract --list-langs 2>/dev/null | grep -qx chi_sim; } >/dev/null; then
    echo "setup: installing Tesseract with simplified Chinese"
    apt_install tesseract-ocr tesseract-ocr-chi-sim ||
        echo "setup: for the second opinion install tesseract-ocr and tesseract-ocr-chi-sim;" \
             "going on with the bundled engine" >&2
fi
