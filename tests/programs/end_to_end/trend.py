#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The trend of a query over the real archive is the share of papers by month that a scan of the raw files finds.
  trend.py BIN SOURCE
Skipped where the archive is not beside the checkout."""
import collections, json, pathlib, re, subprocess, sys, tempfile

bin_dir, source = sys.argv[1], pathlib.Path(sys.argv[2])
archive = (source / ".." / "shared" / "archive").resolve()
if not archive.is_dir():
    print("skipped: the real archive is not here")
    sys.exit(0)

# Queries, and what a paper that is about them says.
ASKED = {"강화학습": r"강화[\s-]*학습|reinforcement[\s-]*learning", "지식 증류": r"지식\s*증류|knowledge[\s-]*distillation",
         "diffusion model": r"diffusion[\s-]*models?\b|확산\s*모델|디퓨전\s*모델"}
MOST_POINTS = 2.0  # mean absolute error, in percent of a month's papers

months, texts = collections.defaultdict(set), collections.defaultdict(str)
for file in sorted(archive.rglob("*.md")):
    day = re.search(r"(\d{4})/(\d\d)/\d\d\.md$", str(file))
    for entry in re.split(r"(?m)^### ", file.read_text(errors="replace"))[1:]:
        paper = re.search(r"\d{4}\.\d{4,5}", entry)
        if day and paper:
            months[paper[0]].add(f"{day[1]}-{day[2]}")
            texts[paper[0]] += entry

bad = 0
with tempfile.TemporaryDirectory() as tmp:
    subprocess.run([f"{bin_dir}/paperindex", "-q", "--db", tmp + "/index", archive], check=True, stderr=subprocess.DEVNULL)
    for query, pattern in ASKED.items():
        having, all_papers = collections.Counter(), collections.Counter()
        for paper, text in texts.items():
            for month in months[paper]:
                all_papers[month] += 1
                having[month] += bool(re.search(pattern, text, re.I))
        reply = json.loads(subprocess.run([f"{bin_dir}/papersearch", "--db", tmp + "/index", "--format", "json", "--trend", "--limit", "1", query],
                                          check=True, capture_output=True, text=True).stdout)
        trend = {month["month"]: month["papers"] / max(1, month["all"]) for month in reply["trend"]}
        errors = [abs(trend[month] - having[month] / count) * 100 for month, count in all_papers.items()]
        mean = sum(errors) / len(errors)
        print(f"{query}: {len(errors)} months, mean error {mean:.2f} points, largest {max(errors):.2f}")
        bad += mean > MOST_POINTS
sys.exit(1 if bad else 0)
