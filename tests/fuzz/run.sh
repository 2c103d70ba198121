#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs each fuzz target from its seeds: tests/fuzz/corpus, and the texts of the tests.   run.sh BUILD [SECONDS]
set -eu
build=$1 seconds=${2:-60} here=$(dirname "$0") fails=0
python3 "$here/seeds.py" "$here/../.." "$build/seeds"
for target in parser analyzer digest; do
  mkdir -p "$build/corpus/$target"
  dict="$here/$target.dict"
  if "$build/bin/${target}_fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=4096 -print_final_stats=1 \
      ${dict:+$([ -f "$dict" ] && echo "-dict=$dict")} -artifact_prefix="$build/" \
      "$build/corpus/$target" "$here/corpus/$target" "$build/seeds/$target" >"$build/$target.log" 2>&1; then
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$target.log") inputs in $seconds s, no finding"
  else
    echo "$target: a finding, see $build/$target.log"; tail -5 "$build/$target.log"; fails=1
  fi
done
exit $fails
