#!/usr/bin/env bash
# The same two-page resume as PDF by Tailor and by what else is installed here, in one run, as a Markdown table.
# Usage: bench/peers/run.sh   (after dotnet build -c Release; Typst: npm install in a folder named by TYPST_NODE)
set -euo pipefail
cd "$(dirname "$0")"
root=../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet "$root/artifacts/bin/Tailor.Bench/release/Tailor.Bench.dll" peers "$work"
if [ -n "${TYPST_NODE:-}" ]; then
  cp typst.mjs "$TYPST_NODE/tailor-bench.mjs"
  (cd "$TYPST_NODE" && node tailor-bench.mjs "$work/resume.md"); rm "$TYPST_NODE/tailor-bench.mjs"
else echo "| Typst | TYPST_NODE names no folder with @myriaddreamin/typst-ts-node-compiler | | |"; fi
python=/usr/bin/python3
if "$python" -c "import reportlab" 2>/dev/null; then "$python" reportlab_peer.py "$work/resume.md"
else echo "| ReportLab | not installed (python3-reportlab) | | |"; fi
# A whole process each: milliseconds of five runs, the median.
process() {
  local name=$1 output=$2 times=(); shift 2
  command -v "$1" >/dev/null || { echo "| $name | not installed | | |"; return; }
  for _ in 1 2 3 4 5; do
    local start; start=$(date +%s%N); "$@" >/dev/null 2>&1; times+=($((($(date +%s%N) - start) / 1000000)))
  done
  mapfile -t times < <(printf '%s\n' "${times[@]}" | sort -n)
  echo "| $name | ${times[2]}.0 | | $(($(stat -c %s "$output") / 1024)) |"
}
process "Chromium, a process" "$work/chromium.pdf" chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer "--print-to-pdf=$work/chromium.pdf" "file://$work/resume.html"
process "LibreOffice of our DOCX, a process" "$work/resume.pdf" soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/resume.docx"
