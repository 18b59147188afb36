#!/usr/bin/env bash
# Draws docs/images/parsing.png anew. Needs chromium, and ImageMagick to make the file small. Usage: eng/parsing-picture.sh
set -euo pipefail
cd "$(dirname "$0")/.."
page=$(mktemp --suffix=.html)
trap 'rm -f "$page"' EXIT
dotnet run -c Release --project src/Tailor.Cli -- parse tests/corpus/parsing/first/benedita-left-sidebar.pdf --explain "$page"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1560,1230 --screenshot=docs/images/parsing.png "file://$page"
convert docs/images/parsing.png -colors 128 -define png:compression-level=9 PNG8:docs/images/parsing.png
