#!/usr/bin/env bash
# Installs with apt what the tests use beside the .NET SDK, as far as it is absent, and says what is missing when it cannot.
set -euo pipefail
declare -A packages=([psql]=postgresql [pdftotext]=poppler-utils [qpdf]=qpdf [strace]=strace [tesseract]=tesseract-ocr [python3]=python3)
missing=()
for tool in "${!packages[@]}"; do command -v "$tool" >/dev/null || missing+=("${packages[$tool]}"); done
[ -n "$(find /usr/lib/postgresql/*/bin -name initdb 2>/dev/null)" ] || missing+=(postgresql)
[ -n "$(find /usr/share/fonts ~/.fonts ~/.local/share/fonts -iname '*cjk*' 2>/dev/null | head -1)" ] || missing+=(fonts-noto-cjk)
[ -n "$(find /usr/share/fonts -iname 'NotoSansArabic*' 2>/dev/null | head -1)" ] || missing+=(fonts-noto-core)
[ -f /usr/share/unicode/BidiTest.txt ] || missing+=(unicode-data)
# LibreOffice is large: only one test looks at it, and says so when it is not there.
command -v soffice >/dev/null \
  || { apt-get update && apt-get -o DPkg::Lock::Timeout=180 install -y --no-install-recommends libreoffice-writer-nogui; } >/dev/null 2>&1 \
  || echo "LibreOffice is not there and could not be installed: the test of its page counts is skipped." >&2
if [ ${#missing[@]} = 0 ]; then exit 0; fi
echo "Installing for the tests: ${missing[*]}" >&2
{ apt-get update && apt-get -o DPkg::Lock::Timeout=180 install -y --no-install-recommends "${missing[@]}"; } >&2 \
  || { echo "The tests need these packages, and apt could not install them: ${missing[*]}" >&2; exit 1; }
