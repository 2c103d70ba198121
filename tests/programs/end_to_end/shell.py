#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The programs as a person at a shell meets them: options, help, output, settings.   shell.py BIN SOURCE"""
import csv
import io
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import unicodedata
import unittest

from programs import BIN, SAMPLE, SOURCE, environment, on_terminal, run


def cells(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


class Shell(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tmp = pathlib.Path(tempfile.mkdtemp())
        cls.db = cls.tmp / "db"
        done = run("paperindex", "--db", cls.db, SAMPLE)
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.tmp)

    def search(self, *args, **more):
        return run("papersearch", "--db", self.db, *args, **more)

    def fails(self, done, *words):
        """An error that has these words, and nothing else."""
        said = done.stderr.decode()
        self.assertEqual((done.returncode, done.stdout), (2, b""), said)
        self.assertRegex(said, r"\Apaper(search|index|serve): .*\nhint: .*\n\Z")
        for word in words:
            self.assertIn(word, said)

    def test_no_option_is_dropped_in_silence(self):
        queries = {"--concept": (), "--help-query": ()}
        values = {"--concept": ["LLM"], "--open": ["1"], "--limit": ["3"], "--sort": ["date"], "--format": ["json"],
                  "--without": ["x"], "--like": ["2402.08609"], "--concepts": [SOURCE / "data/concepts.tsv"]}
        given = lambda name: [name, *values.get(name, [])]
        for one, other in [("--concept", "--limit"), ("--concept", "--sort"), ("--concept", "--facets"), ("--concept", "--open"),
                           ("--concept", "--exact"), ("--concept", "--explain"), ("--open", "--format"), ("--open", "--limit"),
                           ("--open", "--facets"), ("--exact", "--without"), ("--exact", "--concepts"), ("--help-query", "--limit")]:
            for pair in ((one, other), (other, one)):
                with self.subTest(pair):
                    self.fails(self.search(*queries.get(one, ("모델",)), *given(pair[0]), *given(pair[1])), one, other)
        formats = ["text", "json", "jsonl", "csv", "bibtex", "atom"]
        carry = {"--facets": ["text", "json"], "--trend": ["text", "json"], "--explain": ["text", "json", "jsonl"], "--concept": ["text", "json"]}
        for (option, good), form in itertools.product(carry.items(), formats):
            with self.subTest(option, form=form):
                done = self.search(*queries.get(option, ("모델",)), *given(option), "--format", form)
                if form in good:
                    self.assertEqual(done.returncode, 0, done.stderr)
                else:
                    self.fails(done, option, f"--format {form}")
        self.fails(self.search("--concept", "강화", "학습"), "--concept", "학습")
        for one, other in itertools.combinations(("--check", "--stats", "--concepts", "--rebuild"), 2):
            self.fails(run("paperindex", "--db", self.db, one, other, SAMPLE), one, other)
        self.fails(run("paperindex", "--db", self.db, "--stats", SAMPLE), "--stats", "ARCHIVE")
        for one, others in {"--stats": ["--strict", "-q", "-v", "--allow-empty", "--wait=1"],
                            "--concepts": ["--strict", "-q", "-v", "--allow-empty", "--wait=1", "--report=json", "--report=prometheus"],
                            "--check": ["--allow-empty", "--wait=1"]}.items():
            for other in others:
                name = {"-q": "--quiet", "-v": "--verbose"}.get(other, other.split("=")[0])
                for pair in ((one, other), (other, one)):
                    self.fails(run("paperindex", "--db", self.db, *pair, *([SAMPLE] if one == "--check" else [])), one, name)
        self.assertEqual(json.loads(run("paperindex", "--db", self.db, "--stats", "--report", "json").stdout)["papers"], 75)
        self.assertRegex(run("paperindex", "--db", self.db, "--stats", "--report", "prometheus").stdout.decode(), r"papers 75\n")

    def test_every_pair_of_options_works_or_is_an_error_that_names_both(self):
        """With a query, and without one; an answer to both is another one than to either alone."""
        archive, db, state = self.tmp / "pairs", self.tmp / "pairs.db", self.tmp / "pairs.state"
        archive.mkdir()
        days = sorted(SAMPLE.rglob("*.md"))
        for some in (days[:len(days) // 2], days[len(days) // 2:]):
            for day in some:
                shutil.copy(day, archive / f"{'-'.join(day.relative_to(SAMPLE).parts)}")
            self.assertEqual(run("paperindex", "-q", "--db", db, archive).returncode, 0)
        rules = self.tmp / "pairs.tsv"
        rules.write_text("비디오\t강화학습\n")
        of_hits = {"--limit": "3", "--offset": "2", "--sort": "date", "--rank": "plain", "--match": "any", "--like": "2412.09858", "--since-revision": "1",
                   "--as-of": "1", "--exact": None, "--without": "video", "--concepts": rules, "--facets": None, "--trend": None, "--explain": None}
        actions = {"--show": "1", "--show=2412.09858": None, "--open": "1", "--concept": "비디오", "--mcp": None, "--save": "x", "--saved": None, "--new": None, "--peek": None,
                   "--forget": "kept", "--print-config": None, "--help-query": None}
        formats = {"--format=json": None, "--format=csv": None, "--fields=id": None}
        everything = {**of_hits, **actions, **formats}
        shown = re.findall(r"^  (?:-\w, )?(--[\w-]+)", run("papersearch", "--help").stdout.decode(), re.M)
        surroundings = {"--db", "--config", "--lang", "--color", "--no-pager", "--help", "--version", "--completion"}  # whatever is done, it is done there
        self.assertEqual({name.split("=")[0] for name in everything}, set(shown) - surroundings)

        def answer(words, *names):
            if keeps := {"--save", "--saved", "--new", "--peek", "--forget"} & set(names):
                shutil.rmtree(state, ignore_errors=True)
                run("papersearch", "--db", db, "--save", "kept", "mamba", env={"XDG_STATE_HOME": str(state)})
            text = [] if any(n.startswith(("--format", "--fields")) or n in actions for n in names) else ["--format=json"]
            text += ["--format=csv"] if "--fields=id" in names and "--format=csv" not in names and "--format=json" not in names else []
            given = [part for name in names for part in (name, everything[name]) if part is not None]
            some = [b"", *(run("papersearch", "--db", db, *words, *(rank if part == "1" and given[i - 1] in ("--show", "--open") else part for i, part in enumerate(given))).stdout
                           for rank in (2, 3, 5, 8, 11) if {"--show", "--open"} & set(names))]  # not every hit changes
            done = run("papersearch", "--db", db, *words, *given, *text, env={"XDG_STATE_HOME": str(state)}, input=b"")
            kept = b"".join(file.read_bytes() for file in sorted((state / "papersearch/searches").iterdir())) if keeps else b""
            return done.returncode, re.sub(rb'"took_ms":[\d.]+|[\d.]+ ms', b"", done.stdout + b"".join(some)) + kept, done.stderr.decode()

        silent = []
        for words, names in ((["비디오", "모델"], everything), ([], of_hits)):
            alone = {name: answer(words, name) for name in names}
            for one, other in itertools.combinations(names, 2):
                if one.split("=")[0] == other.split("=")[0] or {one, other} in ({"--new", "--peek"}, {"--fields=id", "--format=csv"}):
                    continue
                code, out, said = answer(words, one, other)
                if code == 2:
                    named = all(name.split("=")[0] in said for name in (one, other)) or "--format csv" in said and "--fields=id" in (one, other)
                    if not named and all(alone[name][0] != 2 for name in (one, other)):
                        silent.append(f"{words}: {one} {other}: {said}")
                elif "--format=json" not in (one, other) and any(alone[name][0] != 2 and (code, out) == alone[name][:2] for name in (one, other)):
                    silent.append(f"{words}: {one} {other}: one of them changes nothing")
        self.assertFalse(silent, "\n".join(silent))

    def test_a_value_that_is_missing_is_not_the_next_option(self):
        for program, arguments, said in (("paperindex", ["--db=", "--dry-run", SAMPLE], "--db: a value is missing"), ("papersearch", ["x", "--like=", "--format", "json"], "--like"),
                                         ("papersearch", ["x", "--config=", "--limit", "3"], "--config"), ("paperserve", ["--assets=", "--access-log"], "--assets"),
                                         ("papersearch", ["x", "--exact=false"], "--exact takes no value")):
            self.fails(run(program, *arguments, cwd=self.tmp), said)
        self.assertFalse((self.tmp / "--dry-run").exists())

    def test_a_mistyped_option_is_guessed(self):
        for program, typed, meant in [("papersearch", "--frmat", "--format"), ("papersearch", "--fromat=json", "--format"),
                                      ("papersearch", "--facet", "--facets"), ("papersearch", "--lim", "--limit"),
                                      ("paperindex", "--rebiuld", "--rebuild"), ("paperserve", "--lisen", "--listen"),
                                      ("paperserve", "--port", "--listen"), ("paperserve", "--prot=8080", "--listen"), ("papersearch", "--order", "--sort")]:
            with self.subTest(typed):
                self.fails(run(program, typed, "x"), typed.split("=")[0], f"did you mean {meant}?")
        for program, typed in [("papersearch", "--nonsense"), ("papersearch", "-x"), ("paperindex", "--xyz"), ("paperserve", "x")]:
            with self.subTest(typed):
                done = run(program, typed)
                self.fails(done, typed, f"see {program} --help")
        self.fails(run("papersearch", "--comp", "x"), "did you mean --completion?")  # not the hidden --complete
        self.fails(run("paperserve", "--man-a"), "see paperserve --help")
        self.fails(self.search("--format", "jsno", "x"), "--format", "did you mean json?")
        self.fails(self.search("--sort", "vote", "x"), "--sort", "did you mean votes?")
        self.fails(self.search("x", "--limit", "1", "-n", "2"), "--limit", "more than once")

    def test_a_full_disk_is_an_error_whatever_is_printed(self):
        shown = [["papersearch", "모델"], ["papersearch", "모델", "--format", "json"], ["papersearch", "--help-query"], ["papersearch", "--man-query"],
                 ["papersearch", "--complete", "auth"], ["papersearch", "--print-config"], ["paperserve", "--man-api"], ["paperindex", "--stats"], ["paperindex", "--concepts"]]
        shown += [[program, *option.split()] for program in ("papersearch", "paperindex", "paperserve")
                  for option in ("--help", "--version", "--man", "--completion bash", "--completion zsh", "--completion fish")]
        for command in shown:
            with self.subTest(command), open("/dev/full", "wb") as full:
                done = subprocess.run([BIN / command[0], *command[1:]], stdout=full, stderr=subprocess.PIPE, env=environment({"PAPERSEARCH_DB": str(self.db)}))
                self.assertEqual((done.returncode, done.stderr.decode()), (2, f"{command[0]}: cannot write the answer: No space left on device\n"))
            with self.subTest(command, reader="gone"):  # who has seen enough is told nothing
                done = subprocess.run(["bash", "-c", 'set -o pipefail; "$@" | true', "-", BIN / command[0], *command[1:]], capture_output=True, env=environment({"PAPERSEARCH_DB": str(self.db)}))
                self.assertEqual(done.stderr, b"")

    def test_nothing_that_is_installed_says_who_made_it(self):
        home = {"HOME": "/home/some-builder", "XDG_CONFIG_HOME": ""}
        for program in ("papersearch", "paperindex", "paperserve"):
            for option in ("--man", "--help", "--completion bash", "--completion zsh", "--completion fish", "--lang ko --man"):
                with self.subTest(program, option=option):
                    made = run(program, *option.split(), env=home).stdout.decode()
                    self.assertNotIn("some-builder", made)
                    one = subprocess.run(["taskset", "-c", "0", BIN / program, *option.split()], capture_output=True, env=environment(home)).stdout.decode()
                    self.assertEqual(one, made)  # nor on how many processors

    def test_a_paper_is_shown_whole(self):
        paper = json.loads(self.search("--show", "2412.09858", "--format", "json").stdout)
        forms = ["2412.09858", "2412.09858v2", "arXiv:2412.09858", "https://arxiv.org/pdf/2412.09858v1", "https://huggingface.co/papers/2412.09858"]
        for columns in (40, 80, 120):
            shown = {self.search("--show", form, env={"COLUMNS": str(columns)}).stdout for form in forms}
            self.assertEqual(len(shown), 1)
            text = shown.pop().decode()
            self.assertLessEqual(max(map(cells, text.splitlines())), columns)
            flat = " ".join(text.split())
            for part in [paper["title"], paper["url"], *paper["authors"], *paper["dates"], f"▲{paper['votes']}",
                         *(text for s in paper["sections"] for text in [s["name"], *s["bullets"]]), *(s["title"] for s in paper["similar"])]:
                self.assertIn(" ".join(part.split()), flat)
        self.assertGreater(len(paper["similar"]), 3)
        self.assertNotIn("2412.09858", [s["id"] for s in paper["similar"]])
        ids = [json.loads(line)["id"] for line in self.search("--format", "jsonl", "어텐션").stdout.splitlines()]
        self.assertEqual([json.loads(self.search("어텐션", "--show", n, "--format", "json").stdout)["id"] for n in range(1, len(ids) + 1)], ids)
        twice = self.search("--show", "2410.09342").stdout.decode()
        self.assertIn("2024-10-16, 2024-10-18", twice)
        for arguments, word in [(["--show", "3"], "--show 3"), (["--show", "2412.09858", "어텐션"], "어텐션"), (["--show", "0", "x"], "--show"), (["--show", ""], "--show"),
                                (["--show", "9999.99999"], "9999.99999"), (["어텐션", "--show", "999"], "999"), (["--show", "2412.09858", "--format", "csv"], "--format csv"),
                                (["--show", "2412.09858", "--limit", "3"], "--limit"), (["--show", "1", "--open", "1", "x"], "--open")]:
            with self.subTest(arguments):
                self.assertIn(word, self.search(*arguments).stderr.decode())
                self.assertEqual(self.search(*arguments).returncode, 2)

    def test_open_and_show_count_the_hits_of_one_list(self):
        for query in (["어텐션 크루아상"], ["강화학습 로봇"], ["모델 비디오", "--sort", "date"], ["모델", "--match", "any"]):
            hits = [json.loads(line) for line in self.search("--format", "jsonl", "-n", "30", *query).stdout.splitlines()]
            self.assertTrue(hits)
            lines = [line.split("\t")[0] for line in self.search("-n", "30", *query).stdout.decode().splitlines()]
            self.assertEqual(lines, [h["id"] for h in hits[:len(lines)]])
            for n in {1, len(lines), len(lines) + 1, len(hits)} & set(range(1, len(hits) + 1)):
                with self.subTest(query, n=n):
                    self.assertEqual(self.search(*query, "--open", n).stdout.decode(), hits[n - 1]["url"] + "\n")
                    self.assertEqual(json.loads(self.search(*query, "--show", n, "--format", "json").stdout)["id"], hits[n - 1]["id"])
                    self.assertIn(hits[n - 1]["url"], self.search(*query, "--show", n).stdout.decode())
            for option in ("--open", "--show"):
                done = self.search(*query, option, 999)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertIn("there is no hit 999", done.stderr.decode())

    def test_open_opens_a_browser_on_a_terminal_and_prints_in_a_pipe(self):
        url = json.loads(self.search("어텐션", "-n", "1", "--format", "jsonl").stdout)["url"]
        self.assertEqual(self.search("어텐션", "--open", "1", env={"BROWSER": "false"}).stdout.decode(), url + "\n")
        folder = self.tmp / "browsers"
        folder.mkdir()
        for name in ("one", "xdg-open"):
            (folder / name).write_text(f'#!/bin/sh\nprintf "%s\\n" "{name}:$#:$*" > "{folder}/opened"\n')
            (folder / name).chmod(0o755)
        opened = folder / "opened"
        path = f"{folder}:/usr/bin:/bin"
        for browser, seen in [(f"{folder}/one", f"one:1:{url}"), (f"{folder}/one --new %s", f"one:2:--new {url}"), (f"false:{folder}/one", f"one:1:{url}"),
                              ("", f"xdg-open:1:{url}"), ("/nowhere/browser", f"xdg-open:1:{url}")]:
            with self.subTest(browser):
                opened.unlink(missing_ok=True)
                code, out = on_terminal("papersearch", "--db", self.db, "어텐션", "--open", "1", env={"BROWSER": browser, "PATH": path})
                self.assertEqual((code, opened.read_text()), (0, seen + "\n"), out)
        code, out = on_terminal("papersearch", "--db", self.db, "어텐션", "--open", "1", env={"BROWSER": "false", "PATH": "/nowhere"})
        self.assertEqual(code, 2)
        self.assertIn("no browser took " + url, out.decode())

    def test_a_pipe_gets_one_line_a_hit(self):
        hits = [json.loads(line) for line in self.search("--format", "jsonl", "--limit", "50", "모델").stdout.splitlines()]
        lines = self.search("--limit", "50", "모델").stdout.decode().splitlines()
        self.assertEqual([line.split("\t") for line in lines],
                         [[h["id"], h["date"], "-" if h["votes"] is None else str(h["votes"]), h["title"]] for h in hits if not h["partial"]])
        self.assertEqual(self.search("모델").stdout, self.search("모델", "--format", "oneline").stdout)
        self.assertIn("papers", self.search("모델", "--format", "text").stdout.decode())
        for wide in (["--facets"], ["--trend"], ["--explain"], ["--facets", "--sort", "date"]):  # such lines cannot show it
            self.assertRegex(self.search("모델", *wide, env={"COLUMNS": "80"}).stdout.decode(), r"papers.*, \d+\.\d ms\n")
        nothing = self.search("모댈", "--exact")
        self.assertEqual((nothing.returncode, nothing.stdout), (1, b""))
        self.assertIn("did you mean: 모델", nothing.stderr.decode())
        some = self.search("어텐션 크루아상")  # papers with some of the words are no lines
        self.assertEqual((some.returncode, some.stdout), (1, b""))
        code, out = on_terminal("papersearch", "--db", self.db, "모델", "-n", "1")
        self.assertIn("arxiv.org", out.decode())
        done = subprocess.run(["bash", "-c", f"set -o pipefail; '{BIN}/papersearch' --db '{self.db}' --format jsonl -n 1000 date:2000.. | head -1"],
                              capture_output=True)
        self.assertEqual((done.returncode, done.stderr, done.stdout.count(b"\n")), (0, b"", 1))

    def test_fields_of_ones_choice(self):
        hits = [json.loads(line) for line in self.search("--format", "jsonl", "모델").stdout.splitlines()]
        for fields in ("id", "id,title,votes", "votes,id", "authors,dates,snippet,score,partial", ",".join(hits[0])):
            names = fields.split(",")
            chosen = [json.loads(line) for line in self.search("--format", "jsonl", "--fields", fields, "모델").stdout.splitlines()]
            self.assertEqual([list(c.items()) for c in chosen], [[(n, h[n]) for n in names] for h in hits])
            rows = list(csv.reader(io.StringIO(self.search("--format", "csv", f"--fields={fields}", "모델").stdout.decode(), newline="")))
            self.assertEqual(rows[0], names)
            self.assertEqual([len(row) for row in rows], [len(names)] * (len(hits) + 1))
            if "id" in names:
                self.assertEqual([row[names.index("id")] for row in rows[1:]], [h["id"] for h in hits])
        self.fails(self.search("--format", "csv", "--fields", "id,titel", "모델"), "--fields", "did you mean title?")
        for form in ("text", "oneline", "json", "bibtex", "atom"):
            self.fails(self.search("--format", form, "--fields", "id", "모델"), "--fields", f"--format {form}")
        self.fails(self.search("--format", "jsonl", "--explain", "--fields", "id", "모델"), "--fields", "--explain")

    def test_links_where_the_terminal_has_them(self):
        link = b"\x1b]8;;https://arxiv.org/abs/"
        for env, linked in [({}, False), ({"TERM": "xterm-kitty"}, True), ({"VTE_VERSION": "6800"}, True), ({"VTE_VERSION": "4000"}, False),
                            ({"TERM_PROGRAM": "WezTerm"}, True), ({"TERM": "tmux-256color", "VTE_VERSION": "6800"}, False), ({"WT_SESSION": "x"}, True),
                            ({"FORCE_HYPERLINK": "1"}, True), ({"TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"}, False), ({"TERM": "dumb", "WT_SESSION": "x"}, False)]:
            with self.subTest(env):
                none = {name: "" for name in ("VTE_VERSION", "TERM_PROGRAM", "WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "FORCE_HYPERLINK")}
                for arguments in (["모델", "-n", "2"], ["--show", "2412.09858"]):
                    _, out = on_terminal("papersearch", "--db", self.db, *arguments, env={**none, **env})
                    self.assertEqual(link in out, linked, out)
                    self.assertEqual(out.count(b"\x1b]8;;http"), out.count(b"\x1b]8;;\x1b\\"))
        self.assertNotIn(link, self.search("모델", "--format", "text", env={"TERM": "xterm-kitty"}).stdout)

    def test_a_long_answer_goes_through_a_pager(self):
        seen = self.tmp / "seen"
        pager = f"sh -c 'echo paged; cat > {seen}'"
        def paged(*arguments, lines=24, **env):
            seen.unlink(missing_ok=True)
            code, out = on_terminal("papersearch", "--db", self.db, *arguments, lines=lines, env={"NO_COLOR": "1", **env})
            self.assertEqual(code, 0, out)
            return out.startswith(b"paged")
        long, short = ["모델", "-n", "20"], ["모델", "-n", "2"]
        self.assertTrue(paged(*long, PAPERSEARCH_PAGER=pager))
        self.assertIn("ms\n", seen.read_text())
        self.assertFalse(paged(*short, PAPERSEARCH_PAGER=pager))
        self.assertTrue(paged(*short, lines=6, PAPERSEARCH_PAGER=pager))
        self.assertFalse(paged(*long, "--no-pager", PAPERSEARCH_PAGER=pager))
        self.assertTrue(paged("--show", "2412.09858", lines=10, PAPERSEARCH_PAGER=pager))
        self.assertFalse(paged(*long, PAPERSEARCH_PAGER="", PAGER=pager))
        self.assertFalse(paged(*long, PAPERSEARCH_PAGER="cat", PAGER=pager))
        for broken in ("  ", "/nowhere/pager", "/nowhere/pager --with options", str(SAMPLE), "false", "exit 3", "cat > /dev/null; exit 1", "kill -SEGV $$"):
            with self.subTest(broken):  # the answer is shown all the same
                code, out = on_terminal("papersearch", "--db", self.db, *long, env={"PAPERSEARCH_PAGER": broken})
                self.assertEqual(code, 0)
                self.assertIn(b" ms", out)
        for quits in ("true", "kill -INT $PPID; kill -INT $$", "kill -INT $PPID; exit 2"):  # the reader has seen enough
            with self.subTest(quits):
                code, out = on_terminal("papersearch", "--db", self.db, *long, env={"PAPERSEARCH_PAGER": quits})
                self.assertEqual(code, 0)
                self.assertNotIn(b" ms", out)
        code, out = on_terminal("papersearch", "--db", self.db, *long, env={"PAPERSEARCH_PAGER": "head -1"})  # one that ends early
        self.assertEqual(code, 0)
        self.assertFalse(self.search(*long, env={"PAPERSEARCH_PAGER": pager}).stdout.startswith(b"paged"))

    def test_the_recipe_for_fzf(self):
        text = (SOURCE / "README.md").read_text()
        recipe = re.search(r"^(papersearch .*\| fzf .*)$", text, re.M).group(1)
        folder = self.tmp / "fzf"
        folder.mkdir()
        (folder / "fzf").write_text(f"""#!/usr/bin/env python3
import shlex, subprocess, sys
options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
line = sys.stdin.read().splitlines()[1]
parts = line.split({{"\\\\t": chr(9)}}[options["--delimiter"]])
command = options["--preview"].replace("{{1}}", shlex.quote(parts[0]))
open("{folder}/preview", "w").write(subprocess.run(command, shell=True, check=True, capture_output=True, text=True).stdout)
print(line)
""")
        (folder / "fzf").chmod(0o755)
        env = {**environment(), "PAPERSEARCH_DB": str(self.db), "PATH": f"{folder}:{BIN}:{os.environ['PATH']}"}
        done = subprocess.run(["bash", "-c", recipe], capture_output=True, env={**env, "BROWSER": "echo"})
        self.assertEqual(done.returncode, 0, done.stderr)
        second = self.search("강화 학습").stdout.decode().splitlines()[1].split("\t")
        self.assertEqual(done.stdout.decode(), second[0] + "\n")
        self.assertIn(" ".join(second[3].split()), " ".join(re.sub(r"\x1b\[[\d;]*m", "", (folder / "preview").read_text()).split()))

    @unittest.skipUnless(shutil.which("fzf"), "fzf is not installed: its own options are not tried")
    def test_fzf_itself_takes_the_recipe(self):
        recipe = re.search(r"^(papersearch .*\| fzf .*)$", (SOURCE / "README.md").read_text(), re.M).group(1)
        env = {**environment(), "PAPERSEARCH_DB": str(self.db), "PATH": f"{BIN}:{os.environ['PATH']}", "FZF_DEFAULT_OPTS": "--filter RLDG"}
        done = subprocess.run(["bash", "-c", recipe], capture_output=True, env=env)
        self.assertEqual((done.returncode, done.stdout), (0, b"2412.09858\n"), done.stderr)

    def test_settings_come_from_the_command_line_the_environment_and_a_file(self):
        home = self.tmp / "settings"
        (home / "papersearch").mkdir(parents=True)
        file = home / "papersearch/config.toml"
        db = self.tmp / "settings.db"
        def settings(*arguments, **env):
            done = run("papersearch", "--print-config", *arguments, env={"XDG_CONFIG_HOME": str(home), **env})
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            return tomllib.loads(done.stdout.decode()), dict(re.findall(r"^(\w+) = .*  # (.*)$", done.stdout.decode(), re.M))
        plain, where = settings(HOME="/home/x", XDG_DATA_HOME="")
        self.assertEqual(plain, {"db": "/home/x/.local/share/papersearch/index", "color": "auto", "limit": 10, "rank": "full"})
        self.assertEqual(set(where.values()), {"default"})
        file.write_text(f'# mine\ndb = "{db}"\narchive = ["{SAMPLE}"]\ncolor = "always"\nlimit = 3\nrank = "plain"\n')
        mine, where = settings()
        self.assertEqual(mine, {"db": str(db), "archive": str(SAMPLE), "color": "always", "limit": 3, "rank": "plain"})
        self.assertEqual(set(where.values()), {str(file)})
        mixed, where = settings("-n", "7", PAPERSEARCH_DB="/env", NO_COLOR="1")
        self.assertEqual(mixed, {**mine, "db": "/env", "color": "never", "limit": 7})
        self.assertEqual((where["limit"], where["db"], where["color"], where["rank"]), ("command line", "$PAPERSEARCH_DB", "$NO_COLOR", str(file)))
        self.assertEqual(settings("--db", "/flag", PAPERSEARCH_DB="/env")[0]["db"], "/flag")
        env = {"XDG_CONFIG_HOME": str(home)}
        self.assertEqual(run("paperindex", env=env).returncode, 0)  # the archive and the index of the file
        self.assertEqual(run("paperindex", "--stats", env=env).returncode, 0)
        self.assertEqual(run("papersearch", "모델", env=env).stdout.count(b"\n"), 3)
        self.assertEqual(run("papersearch", "모델", "-n20", env=env).stdout.count(b"\n"), 20)
        self.assertIn(b"\x1b[", run("papersearch", "모델", "--format", "text", env=env).stdout)
        self.assertNotIn(b"\x1b[", run("papersearch", "모델", "--format", "text", env={**env, "NO_COLOR": "1"}).stdout)
        self.assertEqual(run("papersearch", "--concept", "LLM", env=env).returncode, 0)  # a limit for good is no option given
        other = self.tmp / "other.toml"
        other.write_text('db = "~/x"\n')
        self.assertEqual(settings("--config", str(other), HOME="/home/x")[0]["db"], "/home/x/x")
        for path in ('/a "b" \'c\' \\ d', "/tab\t[x], y # z", "~/plain", "/\u202e\u200b한글", "/new\nline = 1", "/\x1b[2J", "123", "="):  # what is printed may be read again
            for said in ({"PAPERSEARCH_DB": path}, {}):
                with self.subTest(path, said=said):
                    done = run("papersearch", "--print-config", *([] if said else [f"--db={path}"]), "-n", "007", env={"XDG_CONFIG_HOME": str(self.tmp / "none"), **said})
                    self.assertEqual(tomllib.loads(done.stdout.decode())["db"].removeprefix("./"), path)
                    self.assertEqual(tomllib.loads(done.stdout.decode())["limit"], 7)
                    self.assertNotRegex(done.stdout, b"[\x00-\x09\x0b-\x1f\x7f]")
                    other.write_bytes(done.stdout)
                    again = run("papersearch", "--config", other, "--print-config")
                    self.assertEqual(tomllib.loads(again.stdout.decode()), tomllib.loads(done.stdout.decode()), again.stderr)
        for text, words in [("limt = 3\n", ("limt", "did you mean limit?")), ('limit = "many"\n', ("--limit", "many")), ("[search]\nlimit = 3\n", ("[search]",)),
                            ('rank = "fulll"\n', ("did you mean full?",)), ("rank = 'full'\nlimit\n", ("line 2", "limit")), ("limit = 1\nlimit = 2\n", ("limit is set twice",)), ('db = "x\n', ("line 1",)), ("\x1b[2J = 1\n", ("there is no setting",)), ("a.b.c = 1\n", ("[a]",))]:
            with self.subTest(text):
                file.write_text(text)
                done = run("papersearch", "모델", env=env)
                self.fails(done, str(file), *words)
                self.assertNotIn(b"\x1b", done.stderr)
        file.write_text("limit = 3\n")
        for arguments in (["-n200000"], ["-n", "200000"], ["-n", "-5"], ["--limit=x"], ["--rank", "fulll"], ["--", "--limit"]):
            with self.subTest(arguments):  # the file is not to blame for what is wrong on the command line
                done = run("papersearch", "모델", *arguments, env=env)
                self.assertNotIn(str(file), done.stderr.decode())
                self.assertNotIn("=-5", done.stderr.decode())
        file.write_text("limit = 200000\n")
        self.fails(run("papersearch", "모델", "--", "-n5", env=env), f"(in {file})", "200000")
        self.fails(run("papersearch", "모델", "--config", "/nowhere/x.toml", env=env), "/nowhere/x.toml")
        self.fails(run("papersearch", "모델", "--config", "/dev/zero", env=env), "/dev/zero", "too large")
        for written, said in (("limit = []", "limit has no value"), ("limit = [3, 4]", "limit takes one value"), ('db = ""', "db has no value"), ("[a.b]", "[a.b]"), ('archive = ["a",', 'line 1 is no setting: archive = ["a",')):
            other.write_text(written + "\n")
            self.fails(run("papersearch", "모델", "--config", other, env=env), str(other), said)
        other.write_text("\ufefflimit = 1\n", encoding="utf-8")  # some editors begin a file so
        self.assertEqual(run("papersearch", "--print-config", "--config", other, env=env).stdout.decode().count("limit = 1"), 1)
        self.fails(run("papersearch", "모델", "--print-config", env={}), "--print-config", "모델")

    def test_saved_searches_show_what_came(self):
        archive, db, state = self.tmp / "growing", self.tmp / "growing.db", self.tmp / "state"
        archive.mkdir()
        def day(number, *titles):
            entries = "".join(f"### [{title}](https://arxiv.org/abs/2410.{number:02}00{n})\n\n- 새로운 모델\n\n" for n, title in enumerate(titles))
            (archive / f"2024-10-{number:02}.md").write_text(f"## Daily Papers (2024-10-{number:02})\n\n{entries}")
            self.assertEqual(run("paperindex", "-q", "--db", db, archive).returncode, 0)
        def ask(*arguments, code=0, env={}, **more):
            done = run("papersearch", "--db", db, *arguments, env={"XDG_STATE_HOME": str(state), **env}, **more)
            self.assertEqual(done.returncode, code, done.stderr)
            return done.stdout.decode()
        def ids(*arguments, code=0):
            return [line.split("\t")[0] for line in ask(*arguments, code=code).splitlines()]
        day(1, "Old mamba", "Old other")
        self.assertEqual(run("papersearch", "--db", db, "--new", env={"XDG_STATE_HOME": str(state)}).returncode, 2)
        self.assertIn("mm is saved: mamba (1 paper so far)", ask("--save", "mm", "mamba"))
        self.assertIn("all is saved: 모델 (2 papers so far)", ask("--save", "all", "모델"))
        self.assertEqual(ask("--saved"), "all\t모델\nmm\tmamba\n")
        self.assertEqual([(s["name"], s["query"], s["seen"]) for s in json.loads(ask("--saved", "--format", "json"))["saved"]], [("all", "모델", 2), ("mm", "mamba", 1)])
        self.assertEqual(ids("--new", code=1), [])
        day(2, "New mamba", "New other")
        for _ in range(2):
            self.assertEqual(sorted(ids("--peek", "all")), ["2410.02000", "2410.02001"])
        self.assertEqual(ids("--new", "mm"), ["2410.02000"])
        self.assertEqual(ids("--new", "mm", code=1), [])
        self.assertEqual(ask("--new", "mm", "--format", "text", code=1), "nothing new\n")
        answer = json.loads(ask("--peek", "--format", "json"))
        self.assertEqual([(s["name"], s["total"], s["other_index"]) for s in answer["searches"]], [("all", 2, False), ("mm", 0, False)])
        self.assertEqual({json.loads(line)["search"] for line in ask("--peek", "--format", "jsonl").splitlines()}, {"all"})
        self.assertTrue(all(line.endswith("\tall") for line in ask("--peek").splitlines()))
        text = ask("--peek", "--format", "text")
        self.assertIn("all 모델\n", text)
        self.assertIn("새로운 모델", text)
        # what could not be shown is not counted as seen
        with open("/dev/full", "wb") as full:
            done = subprocess.run([str(BIN / "papersearch"), "--db", str(db), "--new", "all"], stdout=full, stderr=subprocess.PIPE,
                                  env=environment({"XDG_STATE_HOME": str(state)}))
        self.assertEqual(done.returncode, 2)
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([str(BIN / "papersearch"), "--db", str(db), "--new", "all"], stdout=writer, stderr=subprocess.PIPE,
                              env=environment({"XDG_STATE_HOME": str(state)}))
        os.close(writer)
        self.assertEqual(len(ids("--peek", "all")), 2)
        for unread in ("true", "kill -INT $PPID; kill -INT $$"):
            self.assertEqual(on_terminal("papersearch", "--db", db, "--new", "all", lines=3, env={"XDG_STATE_HOME": str(state), "PAPERSEARCH_PAGER": unread}), (0, b""))
            self.assertEqual(len(ids("--peek", "all")), 2)
        for pager in ("cat > /dev/null", "exit 126"):  # read, and shown because it failed
            ask("--save", "paged", "모델 date:2024-10-01")
            kept = json.loads((state / "papersearch/searches/paged.json").read_text())
            (state / "papersearch/searches/paged.json").write_text(json.dumps({**kept, "seen": []}))
            code, out = on_terminal("papersearch", "--db", db, "--new", "paged", lines=3, env={"XDG_STATE_HOME": str(state), "PAPERSEARCH_PAGER": pager})
            self.assertEqual((code, b"2410.01001" in out), (0, pager == "exit 126"), out)
            self.assertEqual(ids("--peek", "paged", code=1), [])
        ask("--forget", "paged")
        # a rebuilt index makes nothing new, and one made from nothing is said
        run("paperindex", "-q", "--rebuild", "--db", db, archive)
        self.assertEqual(len(ids("--peek", "all")), 2)
        shutil.rmtree(db)
        day(3, "Newest mamba")
        done = run("papersearch", "--db", db, "--new", "all", env={"XDG_STATE_HOME": str(state)})
        self.assertIn(b"the index was made anew since the last look at all", done.stderr)
        self.assertEqual(sorted(line.split("\t")[0] for line in done.stdout.decode().splitlines()), ["2410.02000", "2410.02001", "2410.03000"])
        done = run("papersearch", "--db", db, "--new", "all", env={"XDG_STATE_HOME": str(state)})
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", b""))
        # several at a time lose nothing
        day(4, *(f"Paper {n}" for n in range(9)))
        some = [subprocess.Popen([str(BIN / "papersearch"), "--db", str(db), "--new"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 env=environment({"XDG_STATE_HOME": str(state)})) for _ in range(6)]
        for process in some:
            process.wait()
        self.assertEqual(ids("--new", code=1), [])
        self.assertIn("instead of what was", ask("--save", "mm", "모델", "--exact"))
        self.assertEqual(ask("--saved"), "all\t모델\nmm\t모델\n")
        ask("--save", "한글", "--like", "2410.01000")
        self.assertEqual(ask("--forget", "한글"), "")
        for arguments, word in [(["--new", "al"], "did you mean all?"), (["--forget", "none"], "none"), (["--save", "../x", "모델"], "../x"), (["--save", ".x", "모델"], ".x"),
                                (["--save", "x" * 61, "모델"], "xxx"), (["--save", "a\x1b[2J", "모델"], "no name"), (["--save", "x"], "no query"), (["--save", "", "x"], "--save"),
                                (["--new", "--limit", "3"], "--limit"), (["--new", "--format", "csv"], "--format csv"), (["--save", "x", "모델", "--facets"], "--facets"),
                                (["--saved", "모델"], "모델"), (["--new", "--saved"], "--saved"), (["--forget", "all", "mm"], "mm")]:
            with self.subTest(arguments):
                self.fails(run("papersearch", "--db", db, *arguments, env={"XDG_STATE_HOME": str(state)}), word)
        for text in ("", "{}", "[1", '{"version": 1, "query": 7}', "\xff", "[" * 100000):
            (state / "papersearch/searches/all.json").write_text(text, encoding="latin-1")
            self.fails(run("papersearch", "--db", db, "--new", "all", env={"XDG_STATE_HOME": str(state)}), "cannot be read", "all")
        self.assertEqual(sorted(p.name for p in (state / "papersearch/searches").iterdir()), ["all.json", "mm.json"])
        # a broken file is said, the others work, and it may be forgotten or saved anew
        for _ in range(2):
            self.assertEqual(ask("--saved"), "mm\t모델\n")
            self.assertEqual([s["name"] for s in json.loads(ask("--saved", "--format", "json"))["saved"]], ["mm"])
            day(5, "Another mamba")
            done = run("papersearch", "--db", db, "--peek", env={"XDG_STATE_HOME": str(state)})
            self.assertEqual((done.returncode, done.stdout.decode().split("\t")[0]), (0, "2410.05000"))
            self.assertRegex(done.stderr.decode(), r"\Apapersearch: the saved search all cannot be read: .*\nhint: .*--forget all\n\Z")
            self.assertEqual(ask("--forget", "all"), "")
            self.assertEqual(run("papersearch", "--db", db, "--peek", env={"XDG_STATE_HOME": str(state)}).stderr, b"")
            (state / "papersearch/searches/all.json").mkdir()
        (state / "papersearch/searches/all.json").rmdir()
        # nor does one whose paper has gone stop the others
        ask("--save", "like", "--like", "2410.05000")
        kept = json.loads((state / "papersearch/searches/like.json").read_text())
        (state / "papersearch/searches/like.json").write_text(json.dumps({**kept, "like": "2410.99999"}))
        done = run("papersearch", "--db", db, "--peek", env={"XDG_STATE_HOME": str(state)})
        self.assertEqual((done.returncode, done.stdout.decode().split("\t")[0]), (0, "2410.05000"))
        self.assertIn(b"the saved search like cannot be asked: the index has no paper 2410.99999", done.stderr)
        self.fails(run("papersearch", "--db", db, "--peek", "like", env={"XDG_STATE_HOME": str(state)}), "2410.99999")
        ask("--forget", "like")
        # searches that come and go beside a look are no error of it
        script = f'for n in $(seq 40); do "$1" --db "$2" --save "gone$n" 모델 > /dev/null; "$1" --forget "gone$n"; done'
        coming = subprocess.Popen(["bash", "-c", script, "-", BIN / "papersearch", db], env=environment({"XDG_STATE_HOME": str(state)}), stderr=subprocess.PIPE)
        while coming.poll() is None:
            for arguments in (["--new"], ["--saved"]):
                done = run("papersearch", "--db", db, *arguments, env={"XDG_STATE_HOME": str(state)})
                self.assertEqual((done.stderr, done.returncode in (0, 1)), (b"", True))
        self.assertEqual(coming.communicate()[1], b"")
        self.assertEqual([p.name for p in (state / "papersearch/searches").iterdir()], ["mm.json"])

    def test_commands_of_the_readmes(self):
        for page in sorted(SOURCE.glob("README*.md")):
            text = page.read_text(encoding="utf-8")
            commands = [line for block in re.findall(r"```sh\n(.*?)```", text, re.S) for line in block.splitlines()]
            commands += [line[2:] for block in re.findall(r"```console\n(.*?)```", text, re.S) for line in block.splitlines()]
            self.assertGreater(len(commands), 10, page)
            env = environment({"PAPERSEARCH_DB": str(self.db), "XDG_STATE_HOME": str(self.tmp / page.name), "PATH": f"{BIN}:{os.environ['PATH']}"})
            for command in commands:
                with self.subTest(page=page.name, command=command):
                    done = subprocess.run(["bash", "-c", command.split(" | ")[0]], capture_output=True, env=env)
                    self.assertIn(done.returncode, (0, 1), done.stderr)
                    self.assertEqual(done.stderr, b"")

    def test_answers_that_the_readmes_show(self):
        shown = [(page, block) for page in sorted(SOURCE.glob("README*.md")) for block in re.findall(r"```\n\$ (.*?)```", page.read_text(encoding="utf-8"), re.S)]
        self.assertTrue(shown)
        for page, block in shown:
            command, answer = block.split("\n", 1)
            done = subprocess.run(["bash", "-c", f"{command} --format text"], capture_output=True,
                                  env=environment({"PAPERSEARCH_DB": str(self.db), "PATH": f"{BIN}:{os.environ['PATH']}", "COLUMNS": "80"}))
            plain = lambda text: re.sub(r"[\d.]+ ms", "ms", text)
            self.assertEqual(plain(done.stdout.decode()), plain(answer), page.name)

    @unittest.skipUnless((BIN.parent / "share/locale/ko").is_dir(), "msgfmt is not installed: there are no translations")
    def test_people_are_told_in_korean(self):
        hangul = re.compile("[가-힣]")
        for program in ("papersearch", "paperindex", "paperserve"):
            english = run(program, "--help", env={"LANG": "C.UTF-8"}).stdout.decode()
            self.assertEqual(run(program, "--help", "--lang", "en", env={"LANG": "ko_KR.UTF-8"}).stdout.decode(), english)
            for asked in (run(program, "--help", "--lang", "ko"), run(program, "--help", "--lang=ko", env={"LANG": "en_US.UTF-8"}),
                          run(program, "--help", env={"LANG": "ko_KR.UTF-8"}), run(program, "--help", env={"LC_ALL": "ko_KR.UTF-8", "LANG": "C"})):
                korean = asked.stdout.decode()
                self.assertEqual(asked.returncode, 0)
                self.assertEqual(re.findall(r"^  (?:-\w, )?(--[\w-]+)", korean, re.M), re.findall(r"^  (?:-\w, )?(--[\w-]+)", english, re.M))
                for option in re.split(r"^  (?=-)", korean, flags=re.M)[1:]:
                    self.assertRegex(option, hangul)
            for columns in (40, 80, 120, 200):
                code, out = on_terminal(program, "--help", "--lang", "ko", columns=columns)
                self.assertLessEqual(max(map(cells, out.decode().replace("\r", "").split("\n"))), columns)
            for line in run(program, "--lang", "ko", "--frmat").stderr.decode().splitlines():
                self.assertRegex(line, hangul)
        for env, is_korean in [({"LANG": "ko_KR.UTF-8"}, True), ({"LANG": "en_US.UTF-8", "LANGUAGE": "ko"}, True), ({"LANG": "ko_KR.UTF-8", "LANGUAGE": "en"}, False),
                               ({"LANG": "ko_KR.UTF-8", "LANGUAGE": "en:ko"}, False), ({"LANG": "en_US.UTF-8", "LANGUAGE": "ko:en"}, True), ({"LANG": "C", "LANGUAGE": "ko"}, False),
                               ({"LANGUAGE": "ko"}, False), ({"LC_ALL": "C", "LANG": "ko_KR.UTF-8"}, False), ({"LC_ALL": "C.UTF-8", "LANGUAGE": "ko"}, False),
                               ({"LC_MESSAGES": "ko_KR", "LANG": "en_US.UTF-8"}, True), ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:ko"}, True), ({"LANG": "ko_KR.UTF-8", "LANGUAGE": ""}, True)]:
            with self.subTest(env):
                self.assertEqual(bool(hangul.search(run("papersearch", "--frmat", env=env).stderr.decode())), is_korean)
                self.assertRegex(run("papersearch", "--frmat", "--lang", "ko", env=env).stderr.decode(), hangul)
                self.assertNotRegex(run("papersearch", "--frmat", "--lang", "en", env=env).stderr.decode(), hangul)
        for form in ("json", "jsonl", "csv"):  # only what programs read is in English
            self.assertRegex(run("papersearch", "--lang", "ko", "--db", "/nowhere", "--format", form, "x").stderr.decode(), hangul)
        self.assertIn("논문", self.search("모델", "-n", "1", "--format", "text", "--lang", "ko").stdout.decode())
        self.assertIn("검색", self.search("--help-query", "--lang", "ko").stdout.decode().splitlines()[0])
        self.assertIn(".SH 이름", self.search("--man-query", "--lang", "ko").stdout.decode())
        for line in self.search("--help-query", "--lang", "ko").stdout.decode().splitlines():
            self.assertLessEqual(cells(line), 80, line)
        for arguments in (["모댈", "--format", "json"], ["모델", "--format", "jsonl", "--explain"], ["--concept", "LLM", "--format", "json"],
                          ["--show", "2412.09858", "--format", "json"], ["모델", "--format", "csv"], ["모델", "--facets", "--format", "json"], ["2099년 모델", "--format", "json"], ["date:soon (모델", "--format", "json"],
                          ["트랜스포머 RAG 제외", "--explain", "--format", "json"], ["없는낱말입니다그렇죠", "--format", "json"], ["모델", "--trend", "--format", "json"], ["--saved", "--format", "json"],
                          ["모델", "--format", "atom"], ["모델", "--format", "bibtex"], ["모델"], ["--concept", "강화 학습", "--format", "json"]):
            clean = lambda done: re.sub(rb'"took_ms":[\d.]+', b"", done.stdout)  # what programs read is the same in every language
            self.assertEqual(clean(self.search(*arguments, "--lang", "ko")), clean(self.search(*arguments)))
        for query in ("모댈", "date:soon", "votes:x 모델", "어텐션 크루아상", "(모델", '"모델', "2099년 모델", "모델 최신순", "트랜스포머 RAG 제외", "추천 50 이상 모델",
                      "auther:qiao 모델", "sort:x 모델", "author:=x 모델", "m* 모델", "~transfomer", "모델 )", "없는낱말입니다그렇죠"):
            said = self.search("--lang", "ko", query).stderr.decode()
            self.assertRegex(said, hangul, query)
            for line in said.splitlines():
                if line.startswith("query:"):
                    self.assertRegex(line, r"^query:\d+:\d+: 참고: .*(다|다\.|까요|줍니다|읽습니다|찾습니다)\b.*", line)
        for done in (run("papersearch", "--lang", "ko", "--db", "/nowhere", "x"), self.search("--lang", "ko", "--show", "9999.99999"),
                     self.search("--lang", "ko", "--since-revision", "99", "x"), run("paperindex", "--lang", "ko", "--db", self.tmp / "x", "/nowhere")):
            self.assertEqual(done.returncode, 2)
            for line in done.stderr.decode().splitlines():
                self.assertRegex(line, hangul)
        for program, wrong in [("paperindex", "--wait x"), ("paperindex", "--wait=-1"), ("paperindex", "--wait"), ("paperserve", "--threads x"), ("paperserve", "--threads 0"),
                               ("paperserve", "--rate nan"), ("paperserve", "--cache 99999"), ("papersearch", "x --concepts /nowhere"), ("papersearch", "x --facets=maybe"),
                               ("papersearch", "x --since-revision a"), ("papersearch", "x -n x"), ("papersearch", "x --config /tmp"), ("paperindex", "--stats --check"), ("papersearch", "x --sort xyzzy")]:
            with self.subTest(program, wrong=wrong):
                done = run(program, "--lang", "ko", *wrong.split())
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                for line in done.stderr.decode().splitlines():
                    self.assertRegex(line, hangul)
        digests = self.tmp / "findings.md"
        digests.write_text("## Daily Papers (2024-13-21)\n\n### Without link\n\ntext\n\nVote: many\n\n## Daily Papers (1980-01-01)\n\n### [](https://arxiv.org/abs/2410.00001)\n\n```\n")
        for line in run("paperindex", "--lang", "ko", "-v", "--dry-run", "--db", self.tmp / "none", digests).stderr.decode().splitlines():
            if line.startswith(("hint", "도움말", str(digests))):
                self.assertRegex(line, hangul)
        self.assertRegex(run("paperindex", "--lang", "ko", "--db", self.db, SAMPLE).stdout.decode(), "^다이제스트 18개, 논문 75편: 바뀐 것 없음")
        self.fails(self.search("--lang", "kr", "x"), "--lang", "kr")

    def test_help_is_as_wide_as_the_terminal(self):
        for columns, language in itertools.product((40, 80, 120), ("en", "ko")):
            code, out = on_terminal("papersearch", "--help-query", "--lang", language, columns=columns)
            self.assertLessEqual(max(map(cells, out.decode().replace("\r", "").split("\n"))), columns)
            self.assertNotRegex(out.decode(), r"GPT4\S")
        for program, columns in itertools.product(("papersearch", "paperindex", "paperserve"), (40, 80, 120, 200)):
            with self.subTest(program, columns=columns):
                code, out = on_terminal(program, "--help", columns=columns)
                lines = out.decode().replace("\r", "").split("\n")
                self.assertEqual(code, 0)
                self.assertLessEqual(max(map(cells, lines)), columns)
                self.assertGreater(max(map(cells, lines)), min(columns, 110) * .8)
                self.assertIn(f"Usage: {program} [OPTIONS]", out.decode())
                self.assertEqual([line for line in lines if line.endswith(" ")], [])
        groups = re.findall(r"^(\S.*):$", run("papersearch", "--help").stdout.decode(), re.M)
        self.assertIn("Instead of a list of hits, one of", groups)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
