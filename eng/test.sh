#!/usr/bin/env bash
# Runs every test of the built solution and ends with the line "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$0")/.."
results=artifacts/test-results
rm -rf "$results"
dotnet test --solution Tailor.slnx -c Release --no-build --no-progress --report-trx --results-directory "$PWD/$results" "$@"
code=$?
sum() { cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | grep -oE "$1" | grep -oE '[0-9]+' | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(sum ' passed="[0-9]+"') failed=$(sum ' (failed|error|timeout)="[0-9]+"') skipped=$(sum ' notExecuted="[0-9]+"')
if [ "$code" = 0 ] && [ "$passed" = 0 ]; then code=1; fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
