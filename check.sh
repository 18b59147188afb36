#!/usr/bin/env bash
# The one gate, for people and for CI: build, check the format, run every test. Usage: ./check.sh
set -euo pipefail
cd "$(dirname "$0")"
eng/install.sh
dotnet restore Tailor.slnx --locked-mode
dotnet build Tailor.slnx --no-restore -c Release
dotnet format Tailor.slnx --no-restore --verify-no-changes
TAILOR_TEST_POSTGRES=$(eng/postgres.sh start "${TMPDIR:-/tmp}/tailor-postgres-$$")
export TAILOR_TEST_POSTGRES
trap 'eng/postgres.sh stop "${TMPDIR:-/tmp}/tailor-postgres-$$"; rm -rf "${TMPDIR:-/tmp}/tailor-postgres-$$"' EXIT
eng/test.sh
