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


# What is said while the programs are built, by the server, which speaks to programs and those who run it, or to assistants.
ENGLISH = ("src/text/korean/table_generator.cc", "src/concepts/rules_generator.cc", "query/server/", "query/paperserve.cc", "query/mcp/")
SAID_BY = re.compile(r"\b(?:Error|\w*_error|refuse|(?:findings|notes)_?\.add|tell|say|keep_words)\(|\b(?:Diagnostic|(?:notes|findings|open)_?\.push_back\()\{|\b(?:hint|message) = |\bk\w*Hint = ")


def literals(code):
    """The texts of an expression that no tr() or message() is around, each with adjacent pieces joined."""
    code = re.sub(r'\b(?:tr|message)\(\s*(?:"(?:[^"\\]|\\.)*"[\s,]*)+', "(", code)
    code = re.sub(r'\.(?:r?find|starts_with|ends_with)\("(?:[^"\\]|\\.)*"', "(", code)  # what is looked for is not said
    for pieces in re.finditer(r'"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*', code):
        yield re.sub(r"\\(.)", r"\1", re.sub(r'"\s*"', "", pieces.group()[1:-1]))


def expression(text, begin):
    """From a bracket that is open at `begin` to where it closes, or to the end of the statement."""
    depth = 1 if text[begin - 1] in "({" else 0
    for sign in re.compile(r'"(?:[^"\\]|\\.)*"|[(){};]').finditer(text, begin):
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(sign.group(), 0)
        if depth < 1 and sign.group() in (")", "}", ";"):
            return text[begin:sign.start()]
    return text[begin:]


def untranslated(root):
    """Texts of messages and hints that neither tr() nor src/base/sentences.h has."""
    own = (root / "src/base/sentences.h").read_text(encoding="utf-8")
    said_so = [re.sub(r"\\(.)", r"\1", re.sub(r'"\s*"', "", text)) for text in re.findall(r'message\(\s*"((?:[^"\\]|\\.|"\s*")*)"\)', own)]
    known = [re.compile(re.sub(r"%\d", ".+", re.escape(sentence))) for sentence in said_so]
    pieces = {piece.strip(' "();:,.') for sentence in said_so for piece in re.split(r"%\d|, (?=since)", sentence)}
    for top in ("src", "query", "indexer"):
        for path in sorted((root / top).rglob("*.cc")):
            name = str(path.relative_to(root))
            if name.startswith(ENGLISH):
                continue
            text = re.sub(r"""("(?:[^"\\]|\\.)*")|'(?:[^'\\]|\\.)*'|//.*""", lambda found: found.group(1) or "", path.read_text(encoding="utf-8"))
            for call in SAID_BY.finditer(text):
                for literal in literals(expression(text, call.end())):
                    words = literal.strip(' "();:,.')
                    if len(re.findall(r"[A-Za-z]{2,}", words)) > 1 and " " in words and not (words in pieces or any(form.fullmatch(literal) for form in known)):
                        yield f"{name}: not translated: {literal}"


def faults(root):
    yield from untranslated(root)
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
