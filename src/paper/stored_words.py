#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes data/stored_words.txt, what the index need not store again of each paper (src/paper/stored.h).

  src/paper/stored_words.py ARCHIVE > data/stored_words.txt

The words that digests say most often by their bytes, the most frequent last, as zlib encodes what is near the end in
fewer bits; then the parts of the JSON between a paper's texts. Single words, as pairs and longer runs make the index
larger. Whoever changes the file must raise kSchemaVersion (src/index/schema.h).
"""
import collections
import pathlib
import re
import sys
import textwrap

SIZE = 8192  # bytes; with twice as many the index is 1% smaller, and each paper takes longer to read
MIN_COUNT = 8
JSON = ['"],"more_authors":true,"votes":', '"]},{"name":"Limitations","bullets":["', '"]},{"name":"Ethical Considerations","bullets":["',
        '"]},{"name":"Performance Highlights","bullets":["', '"]},{"name":"Technical Details","bullets":["', '"]},{"name":"What\'s New","bullets":["',
        '{"id":"2412.1","title":"","url":"https://arxiv.org/abs/2412.1","authors":["',
        '"],"votes":1,"days":["2024-12-01"],"sections":[{"name":"What\'s New","bullets":["']


def main():
    count = collections.Counter()
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if re.match(r"\s*[-*] |#", line):
                count.update(re.findall(r"[^\s\[\]()*#\"\\]+", line))
    room = SIZE - sum(len(line.encode()) + 1 for line in JSON)
    words = []
    for word, times in sorted(count.items(), key=lambda item: (-(len(item[0].encode()) - 1) * item[1], item[0])):
        size = len(word.encode()) + 1
        if times >= MIN_COUNT and len(word) > 1 and size <= room:
            words.append(word)
            room -= size
        if room < 8:
            break
    lines = textwrap.wrap(" ".join(reversed(words)), 100, break_long_words=False, break_on_hyphens=False)
    print("\n".join(lines + JSON))


if __name__ == "__main__":
    main()
