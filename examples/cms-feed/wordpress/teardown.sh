#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Stops what setup.sh started in a folder, by the process ids that it kept there, and deletes the folder.
set -euo pipefail

folder=${1:?usage: teardown.sh FOLDER}
[ -f "$folder/.dateline-wordpress" ] || { echo "teardown.sh: $folder was not made by setup.sh" >&2; exit 1; }

for name in php db; do
  [ -f "$folder/$name.pid" ] || continue
  pid=$(cat "$folder/$name.pid")
  kill "$pid" 2>/dev/null || continue
  # A second server on the same data would fail, so wait for this one to be gone.
  for _ in $(seq 200); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  kill -9 "$pid" 2>/dev/null || true
done
rm -rf "$folder"
