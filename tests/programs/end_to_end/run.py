#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the real programs as people and scheduled jobs do.   run.py BIN SOURCE"""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

from programs import BIN, SAMPLE, SOURCE, on_terminal, run

REAL = SOURCE.parent / "shared/archive"
ENTRY = re.compile(r"^### \[(.*)\]\((https?://\S+)\)\s*$", re.M)


def generation(db):
    """The folder of the generation that answers."""
    return pathlib.Path(db, (pathlib.Path(db) / "current").read_text().split()[1])


class Programs(unittest.TestCase):
    def test_the_commands_of_the_page_about_digests_do_what_it_says(self):
        page = (SOURCE / "docs/digest-format.md").read_text(encoding="utf-8")
        shown = re.findall(r"^```console\n(.*?)^```$", page, re.M | re.S)
        self.assertEqual(len(shown), 2)
        with tempfile.TemporaryDirectory() as folder:
            env = {k: v for k, v in os.environ.items() if k != "PAPERSEARCH_DB"}
            env |= {"PATH": f"{BIN}:{env['PATH']}", "LC_ALL": "C.UTF-8"}
            for command, output in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", "".join(shown), re.M):
                done = subprocess.run(["bash", "-c", command], cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
                self.assertEqual(done.stdout.decode(), output, command)

    @classmethod
    def setUpClass(cls):
        cls.tmp = pathlib.Path(tempfile.mkdtemp())
        cls.db = cls.tmp / "db"
        done = run("paperindex", "--db", cls.db, SAMPLE)
        assert done.returncode == 0, done.stderr
        cls.summary = done.stdout.decode()

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.tmp)

    def search(self, *args, db=None, **more):
        return run("papersearch", "--db", db or self.db, *args, **more)

    def hits(self, *args, **more):
        done = self.search("--format", "jsonl", *args, **more)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def ids(self, *args):
        return [h["id"] for h in self.hits("--limit", 1000, *args)]

    def folder(self, name):
        path = self.tmp / name
        path.mkdir()
        return path

    # Facts of the sample, read by other means than the parser's.
    def facts(self):
        out = {}
        for path in sorted(SAMPLE.rglob("20*/*/*.md")):
            text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
            day = re.search(r"^## Daily Papers \((\S+)\)", text, re.M).group(1)
            for block in re.split(r"^### ", text, flags=re.M)[1:]:
                m = re.match(r"\[(.*)\]\(https?://\S+/([\d.]+)\)", block)
                if m:
                    vote = re.search(r"^Vote: (\d+)$", block, re.M)
                    fact = out.setdefault(m.group(2), dict(days=set(), votes=None))
                    fact["days"].add(day)
                    fact["votes"] = int(vote.group(1)) if vote else fact["votes"]
                    fact["title"] = m.group(1)
        return out

    def test_sample_is_indexed_once(self):
        self.assertRegex(self.summary, r"^18 digests, 75 papers: 75 added, 0 changed, 0 removed; 2 findings; \d+\.\d\d s\n$")
        again = run("paperindex", "--db", self.db, SAMPLE)
        self.assertEqual(again.returncode, 0)
        self.assertIn(b"nothing changed", again.stdout)
        self.assertEqual(again.stderr, b"")
        self.assertEqual(run("paperindex", "-q", "--db", self.db, SAMPLE).stdout, b"")

    def test_strict_exits_with_one_on_findings(self):
        self.assertEqual(run("paperindex", "--strict", "--db", self.tmp / "strict", SAMPLE).returncode, 1)

    def test_exit_codes(self):
        self.assertEqual(self.search("long-context").returncode, 0)
        nothing = self.search("없는낱말입니다그렇죠", "--format", "text")
        self.assertEqual(nothing.returncode, 1)
        self.assertIn("no paper has this word", nothing.stderr.decode())
        self.assertIn(b"nothing found", nothing.stdout)
        self.assertEqual(self.search("--format", "xml", "a").returncode, 2)
        self.assertEqual(self.search("--nonsense", "a").returncode, 2)
        self.assertEqual(run("papersearch").returncode, 2)
        for program in ("papersearch", "paperindex"):
            self.assertEqual(run(program, "--help").returncode, 0)
            self.assertRegex(run(program, "--version").stdout, rb"^\w+ \d+\.\d+\.\d+\n$")

    def test_missing_index_says_how_to_make_one(self):
        done = self.search("a", db=self.tmp / "none")
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout, b"")
        self.assertIn(b"no index at", done.stderr)
        self.assertIn(b"paperindex ARCHIVE", done.stderr)

    def test_odd_indexes_are_errors(self):
        empty = self.folder("empty")
        self.assertEqual(self.search("a", db=empty).returncode, 2)
        broken = self.tmp / "broken"
        shutil.copytree(self.db, broken)
        (generation(broken) / "iamglass").write_bytes(b"nonsense")
        done = self.search("a", db=broken)
        self.assertEqual(done.returncode, 5)
        self.assertIn(b"hint:", done.stderr)
        for stub in ("", "glass generations/1", "glass generations/../1\n", "auto current\n", "glass generations/7\n"):
            (broken / "current").write_text(stub)
            done = self.search("a", db=broken)
            self.assertIn(done.returncode, (2, 5), (stub, done.stderr))
            self.assertIn(b"hint:", done.stderr)
        self.assertEqual(run("paperindex", "--rebuild", "-q", "--db", broken, SAMPLE).returncode, 0)
        self.assertEqual(self.search("모델", db=broken).returncode, 0)
        foreign = self.folder("foreign")
        (foreign / "precious.txt").write_text("x")
        done = run("paperindex", "--db", foreign, SAMPLE)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(os.listdir(foreign), ["precious.txt"])

    def test_full_disk_leaves_the_old_index(self):
        db = self.tmp / "full-db"
        one = self.folder("one")
        shutil.copy(SAMPLE / "2024/10/21.md", one / "a.md")
        self.assertEqual(run("paperindex", "--db", db, one).returncode, 0)
        limited = subprocess.run(["bash", "-c", f"ulimit -f 100; '{BIN}/paperindex' --db '{db}' '{SAMPLE}'"], capture_output=True)
        self.assertEqual(limited.returncode, 6, limited.stderr)
        self.assertIn(b"the index is as it was", limited.stderr)
        self.assertEqual(self.search("모델", db=db).returncode, 0)
        self.assertEqual(run("paperindex", "--db", db, SAMPLE).returncode, 0)
        fresh = self.tmp / "never-filled"
        subprocess.run(["bash", "-c", f"ulimit -f 40; '{BIN}/paperindex' --db '{fresh}' '{SAMPLE}'"], capture_output=True)
        done = self.search("a", db=fresh)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"paperindex ARCHIVE", done.stderr)

    def test_missing_archive(self):
        done = run("paperindex", "--db", self.db, self.tmp / "nowhere")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"no archive at", done.stderr)

    def test_an_archive_without_digests_empties_nothing_unasked(self):
        archive, db = self.folder("emptied"), self.tmp / "emptied.db"
        shutil.copy(SAMPLE / "2024/10/21.md", archive / "a.md")
        run("paperindex", "--db", db, archive)
        (archive / "a.md").unlink()
        done = run("paperindex", "--db", db, archive)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"--allow-empty", done.stderr)
        self.assertEqual(self.search("모델", db=db).returncode, 0)
        self.assertEqual(run("paperindex", "--allow-empty", "--db", db, archive).returncode, 0)
        self.assertEqual(self.search("모델", db=db).returncode, 1)

    def test_second_writer_is_told_who_holds_the_lock_or_waits(self):
        import fcntl
        db = self.tmp / "locked.db"
        run("paperindex", "-q", "--db", db, SAMPLE)
        with open(db / "lock", "r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            lock.truncate()
            lock.write("papersearch 4711\n")
            lock.flush()
            done = run("paperindex", "--db", db, SAMPLE)
            self.assertEqual(done.returncode, 3)
            self.assertIn(b"process 4711", done.stderr)
            self.assertIn(b"--wait", done.stderr)
            waiting = subprocess.Popen([str(BIN / "paperindex"), "-q", "--wait", "20", "--db", str(db), str(SAMPLE)])
            time.sleep(0.3)
            self.assertIsNone(waiting.poll())
            fcntl.flock(lock, fcntl.LOCK_UN)
        self.assertEqual(waiting.wait(20), 0)

    def test_report_for_monitoring(self):
        archive, db = self.folder("reported"), self.tmp / "reported.db"
        (archive / "a.md").write_text("## Daily Papers (2024-10-01)\n\n### [T](https://arxiv.org/abs/2410.00001)\nVote: many\n\n- 모델\n")
        done = run("paperindex", "--report", "json", "--db", db, archive)
        report = json.loads(done.stdout)
        self.assertEqual(done.stdout.count(b"\n"), 1)
        self.assertEqual((report["exit"], report["papers"], report["added"], report["revision"]), (0, 1, 1, 1))
        finding = report["findings"][0]
        self.assertEqual((finding["file"].rsplit("/")[-1], finding["line"]), ("a.md", 4), finding)
        failed = run("paperindex", "--report", "json", "--db", db, self.tmp / "nowhere")
        self.assertEqual(json.loads(failed.stdout)["exit"], 2)
        self.assertIn("no archive", json.loads(failed.stdout)["error"])

    def test_index_of_other_rules_is_made_anew_and_told_to_readers(self):
        db = self.tmp / "old-rules.db"
        run("paperindex", "-q", "--db", db, SAMPLE)
        old = self.tmp / "old-layout.db"
        shutil.copytree(generation(db), old, ignore=shutil.ignore_patterns("papersearch"))
        done = self.search("모델", db=old)
        self.assertEqual(done.returncode, 4)
        self.assertIn(b"--rebuild", done.stderr)
        self.assertEqual(run("paperindex", "--db", old, SAMPLE).returncode, 0)
        self.assertEqual(self.search("모델", db=old).returncode, 0)
        self.assertEqual(sorted(os.listdir(old)), ["current", "generations", "lock"])

    def test_rebuild_keeps_readers_and_leaves_one_generation(self):
        db = self.tmp / "rebuilt.db"
        run("paperindex", "-q", "--db", db, SAMPLE)
        (db / "generations/99.new").mkdir()  # of a killed run
        for _ in range(3):
            self.assertEqual(run("paperindex", "-q", "--rebuild", "--db", db, SAMPLE).returncode, 0)
            self.assertEqual(self.search("모델", db=db).returncode, 0)
            self.assertEqual(len(os.listdir(db / "generations")), 1)

    def test_check_finds_and_repair_mends(self):
        archive, db = self.tmp / "checked", self.tmp / "checked.db"
        shutil.copytree(SAMPLE, archive)
        run("paperindex", "-q", "--db", db, archive)
        sound = run("paperindex", "--check", "--db", db, archive)
        self.assertEqual(sound.returncode, 0, sound.stdout)
        self.assertIn(b"is sound and agrees with the archive", sound.stdout)
        self.assertEqual(run("paperindex", "--check", "-q", "--db", db, archive).stdout, b"")
        first = sorted(archive.rglob("*.md"))[0]
        first.write_text(first.read_text().replace("- ", "- 다른 ", 1))
        extra = archive / "2024" / "12" / "31.md"
        extra.parent.mkdir(parents=True, exist_ok=True)
        extra.write_text("## Daily Papers (2024-12-31)\n\n### [New](https://arxiv.org/abs/2412.99999)\n\n- 새 글\n")
        report = json.loads(run("paperindex", "--check", "--report", "json", "--db", db, archive).stdout)
        codes = [f["code"] for f in report["findings"]]
        self.assertIn("index-missing", codes)
        self.assertEqual(report["exit"], 1)
        self.assertEqual(run("paperindex", "--repair", "-q", "--db", db, archive).returncode, 0)
        self.assertEqual(run("paperindex", "--check", "--db", db, archive).returncode, 0)
        table = generation(db) / "termlist.glass"
        data = bytearray(table.read_bytes())
        for i in range(9000, 9400):
            data[i] ^= 0x55
        table.write_bytes(data)
        self.assertEqual(run("paperindex", "--check", "--db", db, archive).returncode, 5)
        self.assertEqual(run("paperindex", "--repair", "-q", "--db", db, archive).returncode, 0)
        self.assertEqual(run("paperindex", "--check", "--db", db, archive).returncode, 0)

    def test_quality_of_an_archive(self):
        archive, db = self.folder("quality"), self.tmp / "quality.db"
        entry = lambda id, extra: f"### [T{id}](https://arxiv.org/abs/2410.{id})\n{extra}\n"
        filler = "- 이 논문은 아주 일반적인 이야기를 길게 늘어놓고 있어서 아무 것도 말하지 않는다\n"
        (archive / "a.md").write_text("## Daily Papers (2024-10-01)\n\n" + entry("00001", "Vote: 3\nAuthors: Jean-Paul Sartre, +\n\n" + filler)
                                      + entry("00002", "Authors: Jean Paul Sartre\n\n" + filler))
        (archive / "b.md").write_text("## Daily Papers (2024-10-02)\n\n" + entry("00001", "Vote: 3\n\n- **What's New**: 모델\n"))
        run("paperindex", "-q", "--db", db, archive)
        report = json.loads(run("paperindex", "--check", "--report", "json", "--db", db, archive).stdout)
        codes = {f["code"] for f in report["findings"]}
        self.assertLessEqual({"duplicate-paper", "unlabelled", "votes-unknown", "authors-truncated", "author-spelling", "filler-summary"}, codes)
        self.assertEqual(report["exit"], 0)
        self.assertEqual(run("paperindex", "--check", "--strict", "--db", db, archive).returncode, 1)

    def test_stats(self):
        text = run("paperindex", "--stats", "--db", self.db).stdout.decode()
        for word in ("papers", "days", "terms", "bytes a paper", "last change"):
            self.assertIn(word, text)
        stats = json.loads(run("paperindex", "--stats", "--report", "json", "--db", self.db).stdout)
        self.assertEqual(stats["papers"], len({i for d in [self.ids("date:0001..9999")] for i in d}))

    def test_watch_indexes_within_a_second(self):
        archive, db = self.tmp / "watched", self.tmp / "watched.db"
        shutil.copytree(SAMPLE, archive)
        process = subprocess.Popen([str(BIN / "paperindex"), "--watch", "-q", "--db", str(db), str(archive)])
        try:
            text = "## Daily Papers (2025-01-{0:02})\n\n### [W{0}](https://arxiv.org/abs/2501.{0:05})\n\n- 감시하는 글\n"

            def appears(id):
                until = time.time() + 20  # a second is measured below, a slow machine fails nothing
                while time.time() < until:
                    if id in [json.loads(l)["id"] for l in self.search("감시하는", "--format", "jsonl", db=db).stdout.splitlines()]:
                        return True
                    time.sleep(0.05)
                return False

            until = time.time() + 20
            while self.search("모델", db=db).returncode != 0 and time.time() < until:
                time.sleep(0.05)
            (archive / "2025/01").mkdir(parents=True)  # a folder that was not there
            (archive / "2025/01/01.md").write_text(text.format(1))
            self.assertTrue(appears("2501.00001"))
            (archive / "2025/01/.02.md.swp").write_text(text.format(2))  # an editor that renames
            os.rename(archive / "2025/01/.02.md.swp", archive / "2025/01/02.md")
            self.assertTrue(appears("2501.00002"))
        finally:
            process.terminate()
            self.assertEqual(process.wait(10), 0)

    def test_bad_input_loses_nothing(self):
        archive, db = self.tmp / "odd", self.tmp / "odd.db"
        shutil.copytree(SAMPLE, archive)
        os.symlink(archive, archive / "loop")
        os.symlink("/etc/passwd", archive / "out.md")
        os.symlink("nowhere", archive / "broken.md")
        os.mkfifo(archive / "pipe.md")
        with open(archive / "huge.md", "wb") as huge:
            huge.truncate(1 << 30)
        done = run("paperindex", "--db", db, archive, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        for word in (b"out of the archive", b"link to nothing", b"larger than 64 MiB"):
            self.assertIn(word, done.stderr)
        self.assertEqual(len(self.ids("date:0001..9999")), len([1 for l in self.search("date:0001..9999", "--format", "jsonl", "--limit", 1000, db=db).stdout.splitlines()]))

    def test_read_only_folder(self):
        if os.geteuid() == 0:
            self.skipTest("root may write anywhere")
        locked = self.folder("locked")
        locked.chmod(0o500)
        self.assertEqual(run("paperindex", "--db", locked / "db", SAMPLE).returncode, 2)

    def test_several_arguments_are_one_query(self):
        self.assertEqual(self.ids("long", "context"), self.ids("long context"))
        self.assertEqual(self.ids("space", "-survey"), self.ids("space -survey"))
        self.assertEqual(self.ids("--", "-survey"), self.ids("-survey"))
        everything = set(self.ids("model"))
        self.assertEqual(set(self.ids("model", "-추론")), everything - set(self.ids("추론")))

    def test_database_from_the_environment(self):
        done = run("papersearch", "mamba", env={"PAPERSEARCH_DB": str(self.db)})
        self.assertEqual(done.returncode, 0)
        home = self.tmp / "xdg"
        self.assertEqual(run("paperindex", SAMPLE, env={"XDG_DATA_HOME": str(home)}).returncode, 0)
        self.assertTrue((home / "papersearch/index").is_dir())

    def test_jsonl_schema_and_paging(self):
        hits = self.hits("model", "--limit", "20")
        self.assertEqual(len(hits), 20)
        for rank, hit in enumerate(hits, 1):
            self.assertEqual(hit["rank"], rank)
            self.assertTrue({"id", "title", "url", "date", "votes", "authors", "score", "snippet"} <= hit.keys())
            self.assertTrue(all(set(s) == {"text", "match"} for s in hit["snippet"]))
        pages = [h["id"] for n in range(4) for h in self.hits("model", "--limit", "5", "--offset", 5 * n)]
        self.assertEqual(pages, [h["id"] for h in hits])
        self.assertEqual(self.hits("model", "--offset", "100000"), [])
        everything = json.loads(self.search("--format", "json", "model", "--limit", "3").stdout)
        self.assertEqual(len(everything["hits"]), 3)
        self.assertGreater(everything["total"], 3)
        self.assertGreater(everything["revision"], 0)

    def test_filters_agree_with_the_files(self):
        facts = self.facts()
        real = lambda ids: {i for i in ids if not i.startswith("title-")}
        for query, wanted in {
            "date:2024-10": lambda f: any(d.startswith("2024-10") for d in f["days"]),
            "date:2023": lambda f: any(d.startswith("2023") for d in f["days"]),
            "date:2024-10-16": lambda f: "2024-10-16" in f["days"],
            "date:2024-10-18": lambda f: "2024-10-18" in f["days"],
            "date:2024-02-14..2024-06": lambda f: any("2024-02-14" <= d <= "2024-06-30" for d in f["days"]),
            "votes:20..": lambda f: f["votes"] is not None and f["votes"] >= 20,
            "votes:5..12": lambda f: f["votes"] is not None and 5 <= f["votes"] <= 12,
            "votes:unknown": lambda f: f["votes"] is None,
            "title:attention": lambda f: "attention" in f["title"].lower(),
        }.items():
            with self.subTest(query):
                self.assertEqual(real(self.ids(query)), {i for i, f in facts.items() if wanted(f)})

    def test_sorting(self):
        dates = [h["date"] for h in self.hits("model", "--sort", "date", "--limit", "100")]
        self.assertEqual(dates, sorted(dates, reverse=True))
        votes = [h["votes"] for h in self.hits("model", "--sort", "votes", "--limit", "100")]
        known = [v for v in votes if v is not None]
        self.assertEqual(known, sorted(known, reverse=True))
        self.assertTrue(all(v is None for v in votes[len(known):]))
        self.assertIn(None, votes)

    def test_paper_on_two_days_is_shown_once(self):
        hits = self.hits("id:2410.09342")
        self.assertEqual(len(hits), 1)
        self.assertEqual(hits[0]["dates"], ["2024-10-16", "2024-10-18"])

    def test_colour(self):
        self.assertNotIn(b"\x1b", self.search("mamba", "--format", "text").stdout)
        self.assertIn(b"\x1b[", self.search("mamba", "--format", "text", "--color", "always").stdout)
        self.assertIn(b"\x1b[", self.search("mamba", "--format", "text", env={"CLICOLOR_FORCE": "1"}).stdout)
        self.assertNotIn(b"\x1b", self.search("mamba", "--format", "text", env={"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}).stdout)
        self.assertIn(b"\x1b[", self.search("mamba", "--format", "text", "--color", "always", env={"NO_COLOR": "1"}).stdout)

    def on_terminal(self, columns, *args, env=None, db=None, program="papersearch"):
        """What a program writes to a terminal of so many columns, stdout and stderr."""
        self.code, out = on_terminal(program, *([] if db == "" else ["--db", db or self.db]), *args, columns=columns, env=env)
        return out.decode()

    def test_terminal_of_forty_columns(self):
        import unicodedata
        text = self.on_terminal(40, "강화 학습")
        self.assertIn("\x1b[", text)
        self.assertNotIn("\x1b", self.on_terminal(40, "강화 학습", env={"TERM": "dumb"}))
        for line in re.sub(r"\x1b\[[\d;]*m", "", text).splitlines():
            cells = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)
            self.assertLessEqual(cells, 40, line)

    def test_c_locale(self):
        self.assertEqual(self.search("추론", "--format", "text", env={"LC_ALL": "C"}).stdout.split(b"\n\n")[0],
                         self.search("추론", "--format", "text", env={"LC_ALL": "C.UTF-8"}).stdout.split(b"\n\n")[0])
        self.assertIn("추론".encode(), self.search("추론", "--format", "text", env={"LC_ALL": "C"}).stdout)

    def test_pipes(self):
        done = subprocess.run(f"'{BIN}/papersearch' --db '{self.db}' --limit 100 model | head -1", shell=True, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        with open("/dev/full", "wb") as full:
            done = subprocess.run([str(BIN / "papersearch"), "--db", str(self.db), "model"], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"cannot write", done.stderr)

    def test_notes_go_to_stderr_with_a_caret(self):
        done = self.search("date:soon", "긴", "auther:qiao")
        self.assertIn("is not a date".encode(), done.stderr)
        self.assertIn(b"did you mean author:?", done.stderr)
        self.assertIn(b"^~~~", done.stderr)

    def test_similar_papers_and_the_link_of_a_hit(self):
        first = self.hits("어텐션")[0]
        similar = self.ids("--like", first["id"])
        self.assertTrue(similar)
        self.assertNotIn(first["id"], similar)
        self.assertEqual(similar, self.ids("--like", "https://arxiv.org/abs/" + first["id"] + "v1"))
        self.assertEqual(self.search("어텐션", "--open", 1).stdout.decode(), first["url"] + "\n")
        self.assertEqual(self.search("어텐션", "--open", 999).returncode, 2)
        unknown = self.search("--like", "9999.99999")
        self.assertEqual(unknown.returncode, 2)
        self.assertIn("9999.99999", unknown.stderr.decode())

    def test_facets_and_trend(self):
        answer = json.loads(self.search("모델", "--facets", "--trend", "--format", "json").stdout)
        for name in ("author", "month", "section", "votes"):
            for value in answer["facets"][name][:5]:
                self.assertEqual(len(self.ids("모델", value["filter"])), value["papers"], value)
        self.assertEqual(sum(m["all"] for m in answer["trend"]), sum(len(d) for d in [self.ids("date:0001..9999")]))
        text = self.search("모델", "--facets", "--trend").stdout.decode()
        for word in ("authors", "months", "votes", "█"):
            self.assertIn(word, text)

    def test_formats(self):
        import csv, io, xml.etree.ElementTree as xml
        hits = self.hits("모델", "--limit", 3)
        rows = list(csv.DictReader(io.StringIO(self.search("모델", "--limit", 3, "--format", "csv").stdout.decode())))
        self.assertEqual([r["id"] for r in rows], [h["id"] for h in hits])
        feed = xml.fromstring(self.search("모델", "--limit", 3, "--format", "atom").stdout)
        atom = "{http://www.w3.org/2005/Atom}"
        self.assertEqual([e.find(atom + "link").get("href") for e in feed.iter(atom + "entry")], [h["url"] for h in hits])
        bibtex = self.search("모델", "--limit", 3, "--format", "bibtex").stdout.decode()
        self.assertEqual(re.findall(r"@misc{arxiv:(.*),", bibtex), [h["id"] for h in hits])
        self.assertEqual(bibtex.count("{"), bibtex.count("}"))

    def test_what_is_new_since_a_revision(self):
        archive, db = self.folder("growing"), self.tmp / "growing.db"
        day = lambda n, id: f"## Daily Papers (2024-10-{n:02})\n\n### [T{id}](https://arxiv.org/abs/2410.{id})\n\n- 새로운 모델\n"
        (archive / "2024-10-01.md").write_text(day(1, "00001"))
        run("paperindex", "--db", db, archive)
        before = json.loads(self.search("모델", "--format", "json", db=db).stdout)
        (archive / "2024-10-02.md").write_text(day(2, "00002"))
        run("paperindex", "--db", db, archive)
        new = [json.loads(l) for l in self.search("모델", "--format", "jsonl", "--since-revision", before["revision"], db=db).stdout.splitlines()]
        self.assertEqual([h["id"] for h in new], ["2410.00002"])
        self.assertEqual([h["id"] for h in map(json.loads, self.search("모델", "--format", "jsonl", "--as-of", before["revision"], db=db).stdout.splitlines())], ["2410.00001"])
        run("paperindex", "--rebuild", "--db", db, archive)  # a rebuild makes nothing new
        after = json.loads(self.search("모델", "--format", "json", "--since-revision", before["revision"], db=db).stdout)
        self.assertEqual([h["id"] for h in after["hits"]], ["2410.00002"])
        self.assertGreater(after["revision"], before["revision"])
        self.assertEqual(after["history"], before["history"])

    def test_a_revision_of_an_index_that_is_gone(self):
        archive, db = self.folder("remade"), self.tmp / "remade.db"
        (archive / "2024-10-01.md").write_text("## Daily Papers (2024-10-01)\n\n### [T](https://arxiv.org/abs/2410.00001)\n\n- 새로운 모델\n")
        run("paperindex", "--db", db, archive)
        before = json.loads(self.search("모델", "--format", "json", db=db).stdout)
        name = f"{before['history']}-{before['revision']}"
        for option in ("--since-revision", "--as-of"):
            self.assertIn(self.search("모델", option, name, db=db).returncode, (0, 1))
        shutil.rmtree(db)
        run("paperindex", "--db", db, archive)
        for option in ("--since-revision", "--as-of"):
            for revision in (name, before["revision"] + 1):  # of another history; ahead of this one
                done = self.search("모델", option, revision, db=db)
                self.assertEqual((done.returncode, done.stdout), (2, b""), done.stderr)
                self.assertIn(b"no longer exists", done.stderr)
            for nonsense in ("x\x1b]52;", "-1", "1.5", "99999999999999999999999", "abc-1"):
                done = self.search("모델", f"{option}={nonsense}", db=db)
                self.assertEqual((done.returncode, done.stdout), (2, b""), done.stderr)
                self.assertIn(b"not a revision: ", done.stdout + done.stderr)
                self.assertNotIn(b"\x1b", done.stderr)

    def test_zero_hits_are_a_conversation(self):
        done = self.search("모댈")
        self.assertEqual(done.returncode, 0)
        self.assertIn("no paper has this word; showing 모델", done.stderr.decode())
        done = self.search("모댈", "--exact", "--format", "text")
        self.assertEqual(done.returncode, 1)
        self.assertIn("did you mean: 모델", done.stdout.decode())
        self.assertIn("no paper has this word", done.stderr.decode())
        done = self.search("모델 date:1999", "--format", "text")
        self.assertIn("without date:1999-01-01..1999-12-31: 모델 (", done.stdout.decode())

    def test_help_of_the_query_language(self):
        help_text = self.search("--help-query").stdout.decode()
        examples = [l[2:32].strip() for l in help_text.split("Fields:")[0].splitlines() if l.startswith("  ")]
        self.assertGreater(len(examples), 10)
        for example in examples:
            done = self.search("--format", "jsonl", "--", example)
            self.assertIn(done.returncode, (0, 1), (example, done.stderr))
        self.assertTrue(self.search("--man-query").stdout.startswith(b".TH PAPERSEARCH"))

    def test_explain_says_what_a_score_is_made_of(self):
        answer = json.loads(self.search("모델", "--explain", "--format", "json").stdout)
        for hit in answer["hits"]:
            self.assertAlmostEqual(sum(p["score"] for p in hit["score_parts"]), hit["score"], places=2)

    def test_explain(self):
        text = self.search("--explain", "강화학습 date:2024").stdout.decode()
        self.assertIn("tree   (and (words 강화학습) (date 2024-01-01..2024-12-31))", text)
        self.assertIn("plan   ", text)

    def test_concepts(self):
        found = self.search("--format", "text", "--limit", 1, "대규모 언어 모델").stdout.decode()
        self.assertRegex(found, r"also searched: .*LLM")
        self.assertNotIn("also searched", self.search("--format", "text", "--limit", 1, "--exact", "대규모 언어 모델").stdout.decode())
        self.assertNotIn("also searched", self.search("--format", "text", "--limit", 1, '"대규모 언어 모델"').stdout.decode())
        also = json.loads(self.search("--format", "json", "대규모 언어 모델").stdout)["also"]
        left = json.loads(self.search("--format", "json", "--without", also[0], "대규모 언어 모델").stdout)["also"]
        self.assertNotIn(also[0], left)
        known = self.search("--concept", "LLM")
        self.assertEqual(known.returncode, 0)
        self.assertIn("대규모 언어 모델", known.stdout.decode())
        known = json.loads(self.search("--concept", "LLM", "--format", "json").stdout)
        self.assertTrue(any(spelling["evidence"] > 0 for spelling in known["spellings"]))
        self.assertEqual(self.search("--concept", "없는말").returncode, 1)
        rules = self.folder("rules") / "rules.tsv"
        rules.write_text("!LLM\t대규모 언어 모델\nLLM\t큰 말 틀\n")
        with_rules = json.loads(self.search("--format", "json", "--concepts", rules, "--concept", "LLM").stdout)
        self.assertEqual(with_rules["spellings"][0]["text"], "큰 말 틀")  # before those of the built-in table
        self.assertEqual(with_rules["spellings"][0]["why"], "put in by hand")
        self.assertNotIn("대규모 언어 모델", [s["text"] for s in with_rules["spellings"]])
        rules.write_text("alone\n")
        bad = self.search("--concepts", rules, "x")
        self.assertEqual(bad.returncode, 2)
        self.assertIn(b"rules.tsv:1", bad.stderr)
        pairs = run("paperindex", "--concepts", "--db", self.db)
        self.assertEqual(pairs.returncode, 0)
        for line in pairs.stdout.decode().splitlines():
            self.assertRegex(line, r"^[^\t]+\t[^\t]+\t\d+\t(gloss|sound|hand)$")
        self.assertIn("대규모 언어 모델", pairs.stdout.decode())

    def test_pasted_titles(self):
        titles = {m.group(1): m.group(2).rsplit("/", 1)[-1] for p in SAMPLE.rglob("*.md")
                  for m in ENTRY.finditer(p.read_text(encoding="utf-8-sig").replace("\r\n", "\n"))}
        self.check_titles(titles, self.db)

    def check_titles(self, titles, db):
        def missing(item):
            title, ident = item
            done = self.search("--format", "jsonl", "--", title, db=db)
            found = [json.loads(line)["id"] for line in done.stdout.splitlines()]
            return None if done.returncode == 0 and ident in found else title
        with ThreadPoolExecutor(2) as pool:
            self.assertEqual([t for t in pool.map(missing, titles.items()) if t], [])

    def test_hostile_archive(self):
        hostile = self.folder("hostile")
        (hostile / "a.md").write_bytes(
            b"## Daily Papers (2024-10-21)\n\n### [Evil \x1b[2J\xe2\x80\xaetitle\x07](https://x/\x1b]0;y\x07)\n\nVote: \x1b[31m\n\n"
            b"Authors: \x1b[5mA\x08, <script>alert(1)</script>\n\n- word \x00\x0c\xe2\x81\xa2\x1b[31m\xff\xed\xa0\x80 end\n")
        db = self.tmp / "hostile-db"
        done = run("paperindex", "--db", db, hostile)
        self.assertEqual(done.returncode, 0)
        for output in (done.stdout + done.stderr, self.search("word", "--format", "text", db=db).stdout, self.search("word", db=db).stdout.replace(b"\t", b"")):
            self.assertNotRegex(output, rb"[\x00-\x09\x0b-\x1f\x7f]")
            self.assertNotIn("\u202e".encode(), output)
            output.decode()
        json.loads(self.search("word", "--format", "json", db=db).stdout.decode())

    # Writes the clipboard, clears the screen in two ways, rings, deletes, turns the line around, marks, breaks a line.
    HOSTILE = "\x1b]52;c;ZXZpbA==\x07\x1b[2J\u009b2J\u009d0;t\u009c\x7f\x08\x0c\u202e\u2066\u200f\u061c\u2028\ufeff\U000e0041"

    def hostile_archive(self):
        """An archive that is hostile wherever text stands in it, and the index of it."""
        archive, db = self.tmp / f"acts{self.HOSTILE}", self.tmp / "acts.db"
        if not archive.exists():
            h = self.HOSTILE
            archive.mkdir()
            text = f"## Daily Papers (2024-10-21)\n\n" + "".join(
                f"### [Title {n}{h} word]({link})\n\nVote: many{h}\n\nAuthors: ['Ann{h}', 'B{h}ob']\n\n"
                f"- **Sec{h}tion**: word {h} 모델(mo{h}del)을 다룬다{h}\n- bullet word{h}\n- plain word\n\n"
                for n, link in enumerate([f"https://x/{h}1?a=b", f"javascript:alert('{h}')", f"file:///{h}3", f"HTTPS://x/4"]))
            (archive / "first.md").write_bytes(text.encode())
            name = b"second" + h.encode() + b"\xff.md"
            (archive / os.fsdecode(name)).write_bytes(b"## Daily Papers (2024-10-22)\n\n### [Other word](https://x/5)\n\nVote: x\n\n- other\n")
            os.symlink("nowhere", os.fsencode(archive) + b"/third" + name)
            self.assertEqual(run("paperindex", "-q", "--db", db, archive).returncode, 0)
        return archive, db

    def assert_acts_not(self, text, terminal=True):
        """Nothing but ends of lines and our own colours acts: neither controls nor, on a terminal, what is invisible."""
        import unicodedata
        text = re.sub(r"\x1b\[(0|1|2|1;33)m|\r*\n", "", text)
        bad = {c for c in text if unicodedata.category(c) in (("Cc", "Cf", "Zl", "Zp") if terminal else ("Cc",))}
        self.assertEqual(bad, set(), text[:500])

    def test_nothing_of_an_archive_acts_on_a_terminal(self):
        archive, db = self.hostile_archive()
        h = self.HOSTILE
        rules = self.tmp / "rules.tsv"
        rules.write_text(f"모델\tmo{h}del\n")
        to_web = [hit["url"].lower().startswith("http") for hit in self.hits("word", db=db)]
        web, other = 1 + to_web.index(True), 1 + to_web.index(False)
        carried = {"text": [["--explain"], ["--facets", "--trend"]], "json": [["--explain"], ["--facets", "--trend"]], "jsonl": [["--explain"]]}
        for form in ("text", "oneline", "json", "jsonl", "csv", "bibtex", "atom"):
            for more in ([], ["--color", "never"], *carried.get(form, [])):
                with self.subTest(form, more=more):
                    out = self.on_terminal(60, "word", "--format", form, *more, db=db).replace("\t", "" if form == "oneline" else "\t")
                    self.assertEqual(self.code, 0, out)
                    self.assertIn("Title", out)
                    self.assert_acts_not(out)
        for arguments, code in [
                (["word", "--open", str(web)], 0), (["word", "--open", str(other)], 2), (["word", "--show", str(web)], 0), (["--show", h], 2),
                (["--concepts", os.fspath(rules), "--concept", "모델"], 0), (["--concept", "모델" + h, "--format", "json"], 1),
                (["date:" + h, "auther:" + h, "word" + h, "--explain"], 0), (["x" + h], 0), (["--like", "x" + h], 2),
                (["--nonsense" + h], 2), (["--limit", h, "word"], 2), (["--offset=" + h, "word"], 2), (["--sort", h, "word"], 2),
                (["--since-revision", h, "word"], 2), (["--concepts", h, "word"], 2), (["--format", h, "word"], 2),
                (["--without", h, "word"], 0), (["--db", h, "word"], 2), (["--concepts", os.fspath(archive / "first.md"), "word"], 2)]:
            with self.subTest(arguments):
                out = self.on_terminal(60, *arguments, db="" if "--db" in arguments else db, env={"BROWSER": "echo"})
                self.assertNotEqual(out, "")
                self.assertEqual(self.code, code, out)
                self.assert_acts_not(out)
        for arguments, code in [
                ([archive], 0), (["--rebuild", "-v", archive], 0), (["--check", archive], 0), (["--check", "--report", "json", archive], 0),
                (["--rebuild", "--report", "json", archive], 0), (["--stats"], 0), (["--concepts"], 0), (["--dry-run", "-v", archive], 0),
                ([os.fspath(archive) + "x"], 2), (["--report", h, archive], 2), (["--nonsense" + h], 2)]:
            with self.subTest(arguments):
                out = self.on_terminal(60, *arguments, db=db, program="paperindex")
                self.assertNotEqual(out, "") if "--concepts" not in arguments else None
                self.assertEqual(self.code, code, out)
                self.assert_acts_not(out)
        for arguments in (["--listen", h], ["--listen", "unix:/nowhere/" + h], ["--cors-origin", h], ["--threads", h]):
            with self.subTest(arguments):
                out = self.on_terminal(60, *arguments, db=db, program="paperserve")
                self.assertNotIn(self.code, (0, 7), out)
                self.assert_acts_not(out)

    def test_nothing_of_an_archive_acts_in_a_pipe(self):
        import csv, io, xml.etree.ElementTree as xml
        archive, db = self.hostile_archive()
        for form in ("text", "oneline", "json", "jsonl", "csv", "bibtex", "atom"):
            out = self.search("word", "--format", form, db=db).stdout.decode().replace("\t", "" if form == "oneline" else "\t")
            self.assert_acts_not(out, terminal=form in ("text", "json", "jsonl", "atom"))
        self.assert_acts_not(run("paperindex", "--rebuild", "--report", "json", "--db", db, archive).stdout.decode())
        hits = [json.loads(line) for line in self.search("word", "--format", "jsonl", db=db).stdout.splitlines()]
        for hit in hits:  # escaped, nothing is lost
            self.assertIn(hit["title"], [f"Title {n}{self.HOSTILE} word" for n in range(4)] + ["Other word"])
        feed = xml.fromstring(self.search("word", "--format", "atom", db=db).stdout)
        links = [link.get("href") for link in feed.iter("{http://www.w3.org/2005/Atom}link")]
        self.assertEqual(len(links), 3, links)
        for link in links + [hit["url"] for hit in hits if hit["url"]]:
            self.assertRegex(link, "(?i)^https?://x/")
        self.assertEqual(sorted(hit["url"] == "" for hit in hits), [False] * 3 + [True] * 2)
        rows = list(csv.DictReader(io.StringIO(self.search("word", "--format", "csv", db=db).stdout.decode(), newline="")))
        self.assertEqual(len(rows), len(hits))

    def test_only_links_to_the_web_are_opened(self):
        _, db = self.hostile_archive()
        seen = set()
        for n in range(1, 6):
            done = self.search("word", "--open", n, db=db)
            if done.returncode == 0:
                self.assertRegex(done.stdout, rb"^(?i:https?)://x/[!-~]+\n$")
                seen.add(done.stdout.lower())
            else:
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertRegex(done.stderr, rf"the link of hit {n} is neither http nor https: (javascript:alert|file:///)".encode())
        self.assertEqual(len(seen), 3)

    def test_numbers_that_are_none(self):
        for arguments in (["--open", "0"], ["--open", "-1"], ["--limit", "-5"], ["--limit=-5"], ["--limit", "x"], ["--limit", ""],
                          ["--limit", "100001"], ["--limit", "1e3"], ["--limit", "0x10"], ["--limit", " 1"], ["--limit", "+1"],
                          ["--limit", "true"], ["--offset", "-1"], ["--offset", "99999999999999999999"],
                          ["--offset", "18446744073709551616"], ["--offset", "1.5"], ["--since-revision", "-1"], ["--as-of", "x"],
                          ["--as-of", "-1"], ["--limit"]):
            for before in (["모델"], []):
                with self.subTest(arguments):
                    done = self.search(*before, *arguments)
                    self.assertEqual((done.returncode, done.stdout), (2, b""))
                    said = done.stderr.decode()
                    self.assertIn(arguments[0].split("=")[0] + ":", said)
                    self.assertIn(arguments[-1].split("=")[-1], said)
                    self.assert_acts_not(said)
        self.assertEqual(len(self.hits("모델", "--limit", "010")), 10)  # decimal
        self.assertEqual(len(self.hits("--limit", "3", "모델", "-없는낱말")), 3)
        self.assertEqual(self.ids("-survey", "model"), self.ids("model", "-survey"))
        self.assertEqual(self.hits("모델", "--offset", "1000000000"), [])

    def test_incremental(self):
        archive = self.tmp / "moving"
        shutil.copytree(SAMPLE, archive)
        db = self.tmp / "moving-db"
        index = lambda *more: run("paperindex", "--db", db, *more, archive).stdout.decode()
        self.assertIn("75 added", index())
        (archive / "2023/11/20.md").unlink()
        self.assertIn("0 added, 0 changed, 4 removed", index("--dry-run"))
        self.assertIn("75 papers", index("--dry-run").replace("71 papers", "75 papers"))
        self.assertIn("71 papers: 0 added, 0 changed, 4 removed", index())
        text = (archive / "2024/12/18.md").read_text()
        (archive / "2024/12/18.md").write_text(text.replace("Vote: 57", "Vote: 58"))
        self.assertIn("1 changed", index())
        (archive / "README.md").unlink()
        self.assertIn("71 papers", index())
        self.assertIn("71 added", index("--rebuild"))

    def test_interrupted_run_leaves_the_last_commit(self):
        big = self.folder("big")
        for n in range(400):
            day = f"20{10 + n // 336:02}-{n % 336 // 28 + 1:02}-{n % 28 + 1:02}"
            entries = "".join(f"### [Paper {n} {k}](https://x/{n}.{k})\n\n- " + "강화 학습 모델을 다루는 글 " * 40 + "\n\n" for k in range(10))
            (big / f"{n}.md").write_text(f"## Daily Papers ({day})\n\n{entries}")
        db = self.tmp / "big-db"
        small = self.folder("small")
        (small / "0.md").write_text((big / "0.md").read_text())
        self.assertEqual(run("paperindex", "--db", db, small).returncode, 0)
        for delay in (0.05, 0.3, 0.8):
            process = subprocess.Popen([str(BIN / "paperindex"), "-q", "--db", str(db), str(big)])
            time.sleep(delay)
            process.send_signal(signal.SIGINT)
            process.wait()
            self.assertEqual(self.search("Paper 0", db=db).returncode, 0)
        self.assertIn(b"4000 papers", run("paperindex", "--db", db, big).stdout)

    def test_real_archive(self):
        if not REAL.is_dir():
            self.skipTest("the real archive is not beside the checkout")
        db = self.tmp / "real"
        first = run("paperindex", "--db", db, REAL).stdout.decode()
        self.assertTrue(first.startswith("265 digests, 3590 papers: 3590 added, 0 changed, 0 removed; 0 findings"), first)
        self.assertIn("nothing changed", run("paperindex", "--db", db, REAL).stdout.decode())
        titles = {m.group(1): m.group(2).rsplit("/", 1)[-1] for p in REAL.rglob("*.md") for m in ENTRY.finditer(p.read_text())}
        step = 1 if os.environ.get("PAPERSEARCH_ALL_TITLES") else 7
        self.check_titles(dict(list(titles.items())[::step]), db)
        self.check_recall_beside_grep(db)

    def check_recall_beside_grep(self, db):
        """A Korean word of two to four syllables finds every paper that contains it, as grep would."""
        import collections, random
        texts = collections.defaultdict(str)
        for path in REAL.glob("20*/*/*.md"):
            for block in re.split(r"^### ", path.read_text(), flags=re.M)[1:]:
                texts[re.search(r"\]\(https?://\S+/([^/\s]+)\)$", block.splitlines()[0]).group(1)] += " ".join(re.sub(r"^- \*+[^*]+\*+:", "", l) for l in block.splitlines() if l.startswith("- "))
        words = sorted({w for t in texts.values() for w in re.findall("[가-힣]+", t) if 2 <= len(w) <= 4})
        sample = random.Random(3).sample(words, 200)
        def count(word):
            found = {json.loads(l)["id"] for l in self.search("--format", "jsonl", "--limit", 10000, word, db=db).stdout.splitlines()}
            wanted = {i for i, t in texts.items() if word in t}
            return len(wanted & found), len(wanted), word
        with ThreadPoolExecutor(2) as pool:
            rows = list(pool.map(count, sample))
        missed = [(word, wanted - found) for found, wanted, word in rows if found < wanted]
        found, wanted = sum(r[0] for r in rows), sum(r[1] for r in rows)
        print(f"recall beside grep: {found} of {wanted} papers for 200 words; missed: {missed[:10]}")
        self.assertGreaterEqual(found / wanted, .995)


if __name__ == "__main__":
    result = unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
