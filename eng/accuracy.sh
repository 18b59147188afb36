#!/usr/bin/env bash
# Scores the parser on every set of documents, writes what the tests hold later parsers to, and the tables of docs/parsing.md.
# Usage: eng/accuracy.sh [OPTIONS of Tailor.Accuracy, such as --errors NAME]
set -euo pipefail
cd "$(dirname "$0")/.."
folders=(tests/corpus/parsing/*/)
if [ -d ../shared/corpus/dev ]; then
  folders+=(../shared/corpus/dev)
else
  echo "There is no ../shared/corpus/dev: its figures stay as they are." >&2
fi
dotnet run -c Release --project bench/Tailor.Accuracy -- "${folders[@]}" --baseline tests/corpus/parsing/accuracy.json --page docs/parsing.md "$@"
