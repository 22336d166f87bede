# Sourced by scripts/demo and scripts/test: makes .venv with the pinned packages, and Apertium where it can be had.
# Everything is left alone that is there already, so that a second run needs no network and little time.

say() { printf '%s\n' "$*" >&2; }

python_for_venv() {
  local candidate
  for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 &&
      "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  say "aligner needs Python 3.11 or newer; install it, or set PYTHON to its command"
  return 1
}

# install_packages FILE...: the pinned packages of the files, and aligner itself (from this folder, so that changes take effect).
install_packages() {
  local stamp wanted python files=()
  stamp=.venv/installed-by-aligner
  wanted=$(cat pyproject.toml "$@" | cksum)
  if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$* $wanted" ]; then
    return 0
  fi
  python=$(python_for_venv)
  if [ ! -x .venv/bin/python ]; then
    say "making .venv with $python"
    "$python" -m venv .venv || { say "could not make .venv; on Debian: apt-get install python3-venv"; return 1; }
  fi
  for file in "$@"; do files+=(--requirement "$file"); done
  say "installing the packages of $* into .venv (exact versions, hashes checked)"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-compile --no-deps --require-hashes "${files[@]}"
  remove_ballast
  say "installing aligner into .venv"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
  # Compile what aligner imports, and nothing else of the packages: commands start fast, and .venv stays small.
  env -u PYTHONDONTWRITEBYTECODE .venv/bin/python -W ignore -c 'import importlib, pkgutil, aligner
for module in pkgutil.walk_packages(aligner.__path__, "aligner."): importlib.import_module(module.name)
import ctranslate2, docx, lxml.html, py3langid, rich.progress, rich.table, sacrebleu, sacremoses, sentencepiece, trafilatura, typer.rich_utils'
  printf '%s\n' "$* $wanted" >"$stamp"
}

# What the packages bring and nothing here uses: their own tests, parts of scipy, and the names of all languages in all languages. About 75 MB.
remove_ballast() {
  find .venv/lib/python*/site-packages/{numpy,scipy,joblib} -type d -name tests -prune -exec rm -rf {} + 2>/dev/null || true
  find .venv/lib/python*/site-packages/{pip,setuptools,pkg_resources} -type d -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
  rm -rf .venv/lib/python*/site-packages/scipy/{cluster,io,odr,signal,stats}
  find .venv/lib/python*/site-packages/babel/locale-data -name '*.dat' ! -name 'root.dat' ! -name 'en*.dat' ! -name 'es*.dat' -delete 2>/dev/null || true
}

# apt_install WHY COMMAND PACKAGE...: Debian packages, unless COMMAND is there; needs root and apt, and ALIGNER_NO_APT unset.
apt_install() {
  local why=$1 command=$2
  shift 2
  command -v "$command" >/dev/null 2>&1 && return 0
  if [ "${ALIGNER_NO_APT:-}" = 1 ]; then
    say "not installing $*, because ALIGNER_NO_APT=1 ($why)"
  elif [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    say "not installing $*: it takes root and apt-get ($why)"
  else
    say "installing $* with apt-get ($why)"
    if ! { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$@"; } >/dev/null 2>&1; then
      say "apt-get could not install $*; going on without it"
    fi
  fi
}

# Apertium, when neither it nor an Argos package is there.
install_engine() {
  command -v apertium >/dev/null 2>&1 && return 0
  if .venv/bin/python -c 'import sys
from aligner.translation.argos import Argos
from aligner.errors import AlignerError
try:
    Argos()
except AlignerError:
    sys.exit(1)' 2>/dev/null; then
    return 0
  fi
  apt_install "Apertium translates Spanish and English offline" apertium apertium-eng-spa
}
