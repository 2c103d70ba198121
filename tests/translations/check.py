#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds what is not translated, no longer said, or translated with other values than it is said with.

  check.py ROOT     exit 1 and a line for each; 77 where gettext is not installed
"""
import pathlib
import re
import shutil
import subprocess
import sys

KEYWORDS = ["--keyword", "--keyword=tr:1,1t", "--keyword=tr:1,2,3t", "--keyword=message"]  # of src/base/translation.h


def entries(po):
    """(msgid, plural or None, [translations], fuzzy) of each message."""
    for block in po.split("\n\n"):
        fields, key = {}, None
        for line in block.splitlines():
            if m := re.match(r'(msgid|msgid_plural|msgstr(?:\[\d\])?) (".*")$', line):
                key = m.group(1)
                fields[key] = ""
                line = m.group(2)
            if key and line.startswith('"'):
                fields[key] += re.sub(r"\\(.)", lambda c: {"n": "\n", "t": "\t"}.get(c.group(1), c.group(1)), line[1:-1])
        if fields.get("msgid"):
            fuzzy = any(line.startswith("#,") and "fuzzy" in line for line in block.splitlines())
            yield fields["msgid"], fields.get("msgid_plural"), [v for k, v in fields.items() if k.startswith("msgstr")], fuzzy


def said(root):
    files = sorted(str(p.relative_to(root)) for top in ("src", "query", "indexer") for p in (root / top).rglob("*")
                   if p.suffix in (".cc", ".h") and "node_modules" not in p.parts)
    pot = subprocess.run(["xgettext", "--files-from=-", "--language=C++", "--from-code=UTF-8", *KEYWORDS, "--no-wrap", "-o", "-"],
                         cwd=root, input="\n".join(files), capture_output=True, text=True, check=True).stdout
    return {one: many for one, many, _, _ in entries(pot)}


def forgotten(root):
    """Sentences of src/base/sentences.h with a piece that no source says any more."""
    own = (root / "src/base/sentences.h").read_text(encoding="utf-8")
    sources = [p.read_text(encoding="utf-8") for top in ("src", "query", "indexer") for p in (root / top).rglob("*.[ch]*")
               if p.suffix in (".cc", ".h") and p.name != "sentences.h"]
    text = re.sub(r'"\s*"', "", "\n".join(sources))
    for sentence in re.findall(r'message\("((?:[^"\\]|\\.)*)"\)', own):
        pieces = [piece for part in re.split(r"%\d", sentence) for piece in re.split(r"; |: |, (?=since)", part.strip('\\" ;:'))]
        if any(len(piece) > 3 and piece.strip() not in text for piece in pieces):
            yield sentence


def faults(root):
    yield from (f"src/base/sentences.h: no longer said: {sentence}" for sentence in forgotten(root))
    messages = said(root)
    for po in sorted((root / "po").glob("*.po")):
        name = po.relative_to(root)
        checked = subprocess.run(["msgfmt", "--check-format", "-o", "/dev/null", po], capture_output=True, text=True)
        if checked.returncode != 0:
            yield f"{name}: {checked.stderr}"
        translated = {}
        for one, many, texts, fuzzy in entries(po.read_text(encoding="utf-8")):
            translated[one] = many
            if fuzzy or not texts or not all(texts):
                yield f"{name}: not translated: {one}"
            values = set(re.findall(r"%\d", one + (many or "")))
            yield from (f"{name}: other values than in: {one}" for text in texts if text and set(re.findall(r"%\d", text)) != values)
        yield from (f"{name}: not translated: {one}" for one, many in messages.items() if translated.get(one, 0) != many)
        yield from (f"{name}: no longer said: {one}" for one in translated if one not in messages)


def main():
    if not shutil.which("xgettext") or not shutil.which("msgfmt"):
        print("gettext is not installed: translations are not checked")
        return 77
    found = list(faults(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) if found else "all messages are translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
