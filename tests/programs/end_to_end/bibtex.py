#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""BibTeX as BibTeX and biber read it: every title of the archives that are here, and hostile ones.   bibtex.py BIN SOURCE

PAPERSEARCH_ALL_TITLES=1 has biber read all of the real archive, which takes minutes. Exits with 77, which ctest shows as skipped, where all else is well but a tool or the real archive is missing."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
REAL = SOURCE.parent / "shared/archive"

TITLES = [
    "a { b", "a } b", "}}", "{{", "}} @misc(evil, title = {x", "}},\n} @misc{evil,".replace("\n", " "), "\\}", "\\{", "\\",
    "$\\input{/etc/passwd}$", "\\input{/etc/passwd}", "$^^5cinput{x}$", "$\\write18{ls}$", "$x", "x$", "$", "$$", "$ } $ {",
    "$\\pi_0$ and $L_2$", "$\\textbf{Only}$", "$\\nabla^2$DFT", "$x^2^3$", "$x_$", "From $5 to $10", "$\\mathrm{\\input{x}}$",
    "50% of #1 & a_b ~ ^ \\ \" ' ` @ | < >", "@misc{evil, title={x}}", "@comment{x", "@string{a = {b}}", "a % b", "\\% \\& \\#",
    "xdata=evil-title", "𝔸😀 \U000e0001 \U0010fffd \ufffe \uffff \ufdd0", "a\u0085b\u009bc\u007fd\u001b]52;c;eA==\u0007e",
    "a\u202eb\u2066c\u200ed\u061ce\u2028f", "e\u0301" * 40, "확산 모델 { 강화 학습", "x" * 5000, "{" * 400 + "}" * 400, "=1+1",
    "\"}, title = {x", "# a # b", "\\relax\\def\\x{", "\\begin{document}", "\\verb|{|", "--", "?`!`", "  ", ",", "and", "others",
]
AUTHORS = [
    "Smith and Wesson", "and", "A and", "and B", "AND", "A\u00a0and\u00a0B", "A\u3000and\u3000B", "others", "Others", "Smith, Jr.",
    "A, B, C, D, E", ",", "{", "}", "}} @misc{evil,", "\\", "\\input{x}", "\\and", "a~b", "a%b", "#", "_", "$", "$x$", "^", "\"", "@",
    "𝔸 😀", "김 철수", "José", "von der Ö", "-", "--", "A-", "~", "{A} and {B}", "family=Evil, given=X", "useprefix=true",
    "nosortothers=true", "given=A family=B", "xdata=evil-author", "x" * 3000, "A\u001b]0;x\u0007B", "a\u202eb", "e\u0301" * 40,
    "\u00a0", "\u3000", "\u200b", "\u2028", "\u00ad", "=", "A =", "= A", "\u3000and\u3000", ".", "-and-", "A others", "et al.",
]
IDS = ["Foo", "foo", "FOO", "foo,", "foo}", "foo{", "foo_", "foo_2c", "a b", "%", "#", "~", "\\", "\"", "'", "=", "가", "a@b", "2410.0419x"]
LINKS = ["https://x/a_b~c%20d?e=f&g#h", "https://x/a{b}c\\d^e$f", "javascript:alert(1)", "file:///etc/passwd", "https://x/\u202e\u009b",
         "HTTP://x/}", "https://x/%", "https://x/%%%{", "https://x/a b"]


def hostile(folder):
    """A digest of all that BibTeX may trip over."""
    entries = [(title, f"https://x/title-{n}", ["A B"]) for n, title in enumerate(TITLES)]
    entries += [(f"Name {n}", f"https://x/name-{n}", ["A B", name, "C D"]) for n, name in enumerate(AUTHORS)]
    entries += [(f"Alone {n}", f"https://x/alone-{n}", [name]) for n, name in enumerate(AUTHORS)]
    entries += [(f"Id {n}", f"https://x/{ident}", ["A B"]) for n, ident in enumerate(IDS)]
    entries += [(f"Link {n}", link, ["A B"]) for n, link in enumerate(LINKS)]
    entries += [("None", "https://x/none", []), ("Many", "https://x/many", [f"A{n} B" for n in range(300)])]
    text = "## Daily Papers (2024-10-21)\n\n"
    for title, link, authors in entries:  # names in quotes, as str() of a Python list gives them, may have commas
        names = ", ".join('"' + a + '"' if '"' not in a else "'" + a + "'" for a in authors)
        text += f"### [{title}]({link})\n" + (f"Authors: [{names}]\n" if authors else "") + "\n- 모델\n\n"
    (folder / "2024-10-21.md").write_bytes(text.encode())


class Strict:
    """Reads what render_bibtex() may write, and nothing else; braces count wherever they stand, as BibTeX counts them."""

    def __init__(self, text):
        self.text, self.at = text, 0

    def take(self, pattern):
        found = re.compile(pattern).match(self.text, self.at)
        if not found:
            raise ValueError(f"no {pattern!r} at {self.text[self.at:self.at + 200]!r}")
        self.at = found.end()
        return found.group(1) if found.groups() else found.group()

    def group(self):
        begin, depth = self.at + 1, 0
        while True:
            c = self.text[self.at]
            if c == "\n" or (c < " ") or "\x7f" <= c < "\xa0":
                raise ValueError(f"{c!r} in {self.text[begin:self.at]!r}")
            depth += (c == "{") - (c == "}")
            self.at += 1
            if depth == 0:
                return self.text[begin:self.at - 1]

    def entries(self):
        out = []
        while self.at < len(self.text):
            entry = {"key": self.take(r"@misc\{((?:arxiv|paper):[a-z0-9._-]+),\n")}
            while self.text.startswith("  ", self.at):
                name = self.take(r"  (title|author|year|eprint|archivePrefix|url) = (?=\{)")
                assert name not in entry, (name, entry)
                entry[name] = self.group()
                self.take(",\n")
            self.take(r"\}\n\n")
            out.append(entry)
        return out


SIGNS = {"\\textbraceleft{}": "{", "\\textbraceright{}": "}", "\\textbackslash{}": "\\", "\\textasciitilde{}": "~",
         "\\textasciicircum{}": "^", "\\&": "&", "\\%": "%", "\\$": "$", "\\#": "#", "\\_": "_", "{=}": "="}
PLAIN = re.compile("|".join(map(re.escape, SIGNS)) + r"|(\$[^$]*\$)|([^\\{}$&%#_~^])", re.S)


def plain(tex):
    """The text that TeX code stands for, where all of it is signs and formulas."""
    out, at = "", 0
    while at < len(tex):
        found = PLAIN.match(tex, at)
        assert found, tex[at:at + 80]
        if found.group(1):  # a formula: no command that does something
            commands = set(re.findall(r"\\([A-Za-z]+|.)", found.group(1)))
            assert not commands & {"input", "write", "def", "catcode", "csname", "immediate", "include", "relax"}, tex
            assert "^^" not in found.group(1), tex
        out += found.group(1) or found.group(2) or SIGNS[found.group()]
        at = found.end()
    return out


def names(field):
    """As BibTeX parts them: at "and" between blanks outside of braces."""
    depth, begin, out = 0, 0, []
    for found in re.finditer(r"[{}]|[ \t\n]+and(?=[ \t\n])", field, re.I):
        depth += (found.group() == "{") - (found.group() == "}")
        if depth == 0 and found.group() not in "{}":
            out.append(field[begin:found.start()].strip(" "))
            begin = found.end()
    return out + [field[begin:].strip(" ")]


def shown(text):
    """Without controls and noncharacters, as a pipe gets it."""
    text = re.sub(r"[\x00-\x1f\x7f-\x9f]", "", re.sub(r"[\t\n\r\x85]", " ", text))
    return "".join("\ufffd" if ord(c) & 0xfffe == 0xfffe or 0xfdd0 <= ord(c) <= 0xfdef else c for c in text)


def name_of(tex):
    if re.fullmatch(r"\{o\}thers", tex, re.I):
        return tex[1] + tex[3:]
    return plain(tex[1:-1] if tex.startswith("{") and not tex.startswith("{=}") else tex)


STYLE = """ENTRY { author title year } {} {}
FUNCTION {misc} {
  cite$ " " * title empty$ { "-" } { "t" } if$ * year empty$ { "-" } { "y" } if$ * " " *
  author empty$ { "0" } { author num.names$ int.to.str$ } if$ * write$ newline$
  author empty$ { } { author #1 "{ff }{vv }{ll}{, jj}" format.name$ pop$ title "t" change.case$ purify$ pop$ } if$
}
READ
ITERATE {call.type$}
"""


def check_bibtex(folder, wanted):
    (folder / "check.bst").write_text(STYLE)
    (folder / "check.aux").write_text("\\citation{*}\n\\bibstyle{check}\n\\bibdata{answer}\n")
    (folder / "texmf.cnf").write_text("max_strings=200000\nhash_size=200000\nBSTINPUTS=.\nBIBINPUTS=.\n")
    done = subprocess.run(["bibtex", "check"], cwd=folder, capture_output=True, env={**os.environ, "TEXMFCNF": str(folder)})
    log = (folder / "check.blg").read_text(errors="replace")
    assert done.returncode == 0 and "Warning--" not in log and "error message" not in log, (done.stdout, log[-2000:])
    assert (folder / "check.bbl").read_text().splitlines() == [f"{k} ty {n}" for k, n in wanted], "bibtex reads otherwise"


def check_biber(folder, wanted, entries):
    # Biber takes minutes for thousands of entries: of those with plain titles a few will do.
    hard = lambda e: re.search(r"[^A-Za-z0-9 ,.:;!?()'/-]", e["title"][1:-1]) or re.search(r"[\\{}=]", e.get("author", ""))
    if len(entries) > 1000 and not os.environ.get("PAPERSEARCH_ALL_TITLES"):
        kept = {e["key"] for n, e in enumerate(entries) if n % 50 == 0 or hard(e)}
        entries = [e for e in entries if e["key"] in kept]
        wanted = [(key, count) for key, count in wanted if key in kept]
        pieces = re.split(r"(?<=^\}\n\n)", (folder / "answer.bib").read_bytes().decode(), flags=re.M)
        (folder / "answer.bib").write_bytes("".join(p for p in pieces if p and re.match(r"@misc\{(.*),", p).group(1) in kept).encode())
    done = subprocess.run(["biber", "--tool", "--nolog", "--output-file", "biber.out", "answer.bib"], cwd=folder, capture_output=True)
    log = done.stdout.decode(errors="replace")
    assert done.returncode == 0 and "WARN" not in log and "ERROR" not in log, log[-2000:]
    read = {}
    for entry in re.split(r"^@", (folder / "biber.out").read_text(), flags=re.M)[1:]:
        kind, key = re.match(r"(\w+)\{(.*),\n", entry).groups()
        assert kind == "MISC" and key not in read, entry
        read[key] = dict(re.findall(r"^  (\w+)\s+= \{(.*)\},$", entry, re.M))
    assert read.keys() == dict(wanted).keys()
    for key, count in wanted:
        author = read[key].get("AUTHOR")
        assert (len(names(author)) if author else 0) == count, (key, count, author)
    for entry in entries:
        same = [" ".join(unicodedata.normalize("NFC", t).split()) for t in (read[entry["key"]]["TITLE"], entry["title"])]
        assert same[0] == same[1], same
    return len(entries)


def check(name, archive, tmp):
    folder = tmp / name
    folder.mkdir()
    run = lambda *args: subprocess.run([str(a) for a in args], capture_output=True, check=True).stdout
    run(BIN / "paperindex", "-q", "--db", folder / "db", archive)
    ask = lambda form: run(BIN / "papersearch", "--db", folder / "db", "--limit", 100000, "--format", form, "date:0001..9999")
    hits = [json.loads(line) for line in ask("jsonl").splitlines()]
    answer = ask("bibtex")
    (folder / "answer.bib").write_bytes(answer)
    entries = Strict(answer.decode()).entries()
    assert len(entries) == len(hits) > 0, (len(entries), len(hits))
    assert len({e["key"].lower() for e in entries}) == len(entries)
    wanted = []
    for hit, entry in zip(hits, entries):
        arxiv = re.fullmatch(r"\d{4}\.\d{4,5}", hit["id"])
        people = [re.sub(r"\s", " ", shown(a)).strip() for a in hit["authors"]]
        people = [a for a in people if a]
        count = len(people) + hit["more_authors"]
        fields = {"key", "title", "year"} | ({"eprint", "archivePrefix"} if arxiv else set())
        fields |= ({"author"} if count else set()) | ({"url"} if hit["url"] else set())
        assert entry.keys() == fields, entry
        assert entry["title"][0] + entry["title"][-1] == "{}", entry
        assert plain(entry["title"][1:-1]) == shown(hit["title"]), (entry, hit["title"])
        assert hit["url"] == "" or re.match("https?://", hit["url"], re.I)
        if hit["url"]:
            plain(entry["url"])
        if count:
            read = names(entry["author"])
            assert [name_of(n) for n in read[:len(people)]] == people, (entry, people)
            assert read[len(people):] == ["others"] * hit["more_authors"], entry
        wanted.append((entry["key"], count))
    if shutil.which("bibtex"):
        check_bibtex(folder, wanted)
    by_biber = check_biber(folder, wanted, entries) if shutil.which("biber") else 0
    print(f"{name}: {len(entries)} entries, {by_biber} of them read by biber as well")


def main():
    tmp = pathlib.Path(tempfile.mkdtemp())
    try:
        (tmp / "archive").mkdir()
        hostile(tmp / "archive")
        check("hostile", tmp / "archive", tmp)
        check("sample", SOURCE / "data/archive", tmp)
        missing = [tool for tool in ("bibtex", "biber") if not shutil.which(tool)]
        if REAL.is_dir():
            check("real", REAL, tmp)
        else:
            missing.append("the real archive beside the checkout")
        if missing:
            print("skipped: no " + ", no ".join(missing) + " (tools: make deps)")
            sys.exit(77)
    finally:
        shutil.rmtree(tmp)


if __name__ == "__main__":
    main()
