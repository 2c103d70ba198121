#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Prints what came for a query since the last time, one JSON object a line; the first time nothing.
#   new_papers.sh STATE QUERY…      STATE is a file that remembers the revision of the index
set -eu
state=$1
shift
if [ -s "$state" ]; then
  answer=$(papersearch --format json --limit 1000 --since-revision "$(cat "$state")" "$@") || [ $? -eq 1 ]
  printf '%s' "$answer" | jq -c '.hits[] | select(.partial | not)'
else
  answer=$(papersearch --format json --limit 0 "$@") || [ $? -eq 1 ]
fi
# Only what was printed is remembered as seen.
printf '%s' "$answer" | jq -r '"\(.history)-\(.revision)"' > "$state.new"
mv "$state.new" "$state"
