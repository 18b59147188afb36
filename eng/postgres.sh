#!/usr/bin/env bash
# Starts a throw-away PostgreSQL cluster for tests and benchmarks and prints its connection string; installs the server
# with apt when it is absent. Usage: export TAILOR_TEST_POSTGRES=$(eng/postgres.sh start DIR); eng/postgres.sh stop DIR
set -euo pipefail
command=${1:?start or stop} dir=${2:?a folder for the cluster}

find_bin() { find /usr/lib/postgresql/*/bin -name initdb 2>/dev/null | sort -V | tail -1 | xargs -r dirname; }
# PostgreSQL refuses to run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

bin=$(find_bin)
if [ "$command" = stop ]; then
  if [ -f "$dir/postmaster.pid" ]; then (cd / && as_owner "$bin/pg_ctl" -D "$dir" -m immediate stop >/dev/null); fi
  exit 0
fi
if [ -z "$bin" ]; then
  { apt-get update && apt-get -o DPkg::Lock::Timeout=180 install -y --no-install-recommends postgresql; } >&2 \
    || { echo "PostgreSQL is not installed and apt could not install it: install the package postgresql." >&2; exit 1; }
  bin=$(find_bin)
fi
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo $((20000 + RANDOM)))
rm -rf "$dir" && mkdir -p "$dir"
if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
cd /
as_owner "$bin/initdb" -D "$dir" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
as_owner "$bin/pg_ctl" -D "$dir" -w -l "$dir/server.log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$dir -c max_connections=200" start >/dev/null
echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
