#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Installs into an empty folder what was built, looks at all of it, and takes it away again.   install.py BUILD SOURCE

Options, fields and what completes them are compared between --help, manual pages, completion and documentation."""
import gzip
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

BUILD = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
PROGRAMS = ("paperindex", "papersearch", "paperserve")
OF_TERMINALS = {"TERM_PROGRAM", "VTE_VERSION"}  # which say what a terminal is, with TERM
KOREAN = (BUILD / "share/locale/ko").is_dir()  # else msgfmt is not installed: there are no translations


def run(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)


def needs(tool):
    return unittest.skipUnless(shutil.which(tool), f"{tool} is not installed")


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tmp = pathlib.Path(tempfile.mkdtemp())
        done = run("cmake", "--install", BUILD, "--prefix", "/usr", "--strip", env={**os.environ, "DESTDIR": cls.tmp / "root"})
        assert done.returncode == 0, done.stderr
        cls.usr = cls.tmp / "root/usr"
        cls.env = {**os.environ, "PATH": f"{cls.usr}/bin:{os.environ['PATH']}", "PAPERSEARCH_DB": str(cls.tmp / "db"), "LC_ALL": "C.UTF-8"}
        done = run(cls.usr / "bin/paperindex", "-q", SOURCE / "data/archive", env=cls.env)
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        """Here and not in a test, because it takes away what the tests look at."""
        done = run("cmake", "--build", BUILD, "--target", "uninstall", env={**os.environ, "DESTDIR": cls.tmp / "root"})
        assert done.returncode == 0, done.stderr
        left = [p for p in (cls.tmp / "root").rglob("*") if not p.is_dir()]
        assert not left, left
        named = [p for p in (cls.tmp / "root").rglob("*") if p.name == "papersearch"]
        assert not named, named
        shutil.rmtree(cls.tmp)

    def options(self, program):
        """The options that --help shows."""
        text = run(self.usr / "bin" / program, "--help").stdout
        found = re.findall(r"^  ((?:-\w, ?)?--[a-z][a-z-]*)", text, re.M)
        return sorted(name for names in found for name in re.split(", ?", names))

    def page(self, name, language=""):
        folder = self.usr / f"share/man{language}/man{name[-1]}"
        return gzip.decompress((folder / f"{name}.gz").read_bytes()).decode()

    def test_files_are_where_they_belong(self):
        wanted = [f"bin/{p}" for p in PROGRAMS] + [f"share/man/man1/{p}.1.gz" for p in PROGRAMS]
        wanted += ["share/man/man7/papersearch-query.7.gz", "share/man/man7/papersearch-api.7.gz"]
        wanted += [f"share/man/ko/{page}.gz" for page in (*(f"man1/{p}.1" for p in PROGRAMS), "man7/papersearch-query.7")] if KOREAN else []
        wanted += [f"share/bash-completion/completions/{p}" for p in PROGRAMS]
        wanted += [f"share/zsh/site-functions/_{p}" for p in PROGRAMS]
        wanted += [f"share/fish/vendor_completions.d/{p}.fish" for p in PROGRAMS]
        wanted += [f"share/doc/papersearch/{name}" for name in ("README.md", "README.ko.md", "LICENSE", "THIRD-PARTY.md", "CHANGELOG.md", "copyright", "docs/operations.md")]
        wanted += [f"lib/systemd/system/papersearch-{u}" for u in ("pull.service", "index.service", "index.timer", "serve.service", "failed@.service")]
        for name in wanted:
            self.assertTrue((self.usr / name).is_file(), name)

    def test_programs_are_stripped(self):
        for program in PROGRAMS:
            self.assertNotIn("not stripped", run("file", "-b", self.usr / "bin" / program).stdout)
            self.assertIn(b"\x7fELF", (self.usr / "bin" / program).read_bytes()[:4])
            self.assertEqual(run("readelf", "-S", self.usr / "bin" / program).stdout.count(".symtab"), 0)

    def test_manual_pages_and_completion_have_the_options_of_help(self):
        for program in PROGRAMS:
            wanted = self.options(program)
            self.assertIn("--db", wanted)
            plain = self.page(f"{program}.1").replace("\\-", "-")
            in_manual = sorted(name for line in re.findall(r"^\.TP\n(\\fB-.*)$", plain, re.M) for name in re.findall(r"\\fB(-[^\\]+)\\fR", line))
            self.assertEqual(in_manual, wanted, program)
            bash = (self.usr / "share/bash-completion/completions" / program).read_text()
            self.assertEqual(sorted(re.search(r"-\*\)\n.*compgen -W '([^']*)'", bash)[1].split()), wanted, program)
            zsh = (self.usr / f"share/zsh/site-functions/_{program}").read_text()
            self.assertEqual(sorted(re.findall(r"^  '(?:\([^)]*\)|\*)(-[a-zA-Z-]+)=?\[", zsh, re.M)), wanted, program)
            fish = (self.usr / f"share/fish/vendor_completions.d/{program}.fish").read_text()
            self.assertEqual(sorted(("--" if kind == "l" else "-") + name for kind, name in re.findall(r" -([ls]) ([\w-]+)", re.sub(r" -d '.*", "", fish, flags=re.M))), wanted, program)

    @unittest.skipUnless(KOREAN, "msgfmt is not installed: there are no translations")
    def test_manual_pages_are_in_korean_as_well(self):
        for page in (*(f"{p}.1" for p in PROGRAMS), "papersearch-query.7"):
            english, korean = self.page(page), self.page(page, "/ko")
            for mark in (r"^\.TP\n(\\fB-.*)$", r"^\.B (.*)$", r"^(\.(?:SH|SS|TP|BR|nf))\b"):  # the same options, variables and parts
                self.assertEqual(re.findall(mark, korean, re.M), re.findall(mark, english, re.M), page)
            for said in re.findall(r"^\.S[HS] (.*)$", korean, re.M) + re.findall(r"^\.TP\n.*\n(.*)$", korean, re.M):
                self.assertRegex(said, "[가-힣]", page)

    def test_every_variable_that_is_read_is_in_a_manual_page(self):
        said = "".join(self.page(f"{p}.1") for p in PROGRAMS)
        named = {name for line in re.findall(r"^\.B ([A-Z_, ]+)$", said.split(".SH ENVIRONMENT", 1)[1], re.M) for name in line.split(", ")}
        code = "".join(p.read_text() for top in ("src", "query", "indexer") for p in (SOURCE / top).rglob("*.cc"))
        read = set(re.findall(r'(?:getenv|environment|own_folder)\("([A-Z_]+)"', code)) - {"HOME"}
        self.assertLessEqual(read | {"PAGER", "PAPERSEARCH_PAGER", "XAPIAN_FLUSH_THRESHOLD", "LANG", "LC_ALL", "LC_MESSAGES"}, named | OF_TERMINALS)

    def test_no_page_says_who_built_it(self):
        for path in self.usr.rglob("share/man/**/*.gz"):
            self.assertNotIn(str(pathlib.Path.home()), gzip.decompress(path.read_bytes()).decode(), path)
            self.assertNotIn(str(BUILD), gzip.decompress(path.read_bytes()).decode(), path)

    def test_fields_are_the_same_in_help_manual_and_completion(self):
        help_text = run(self.usr / "bin/papersearch", "--help-query").stdout.split("\nFields:\n")[1]
        fields = re.findall(r"^  (\w+):", help_text, re.M)
        self.assertEqual(re.findall(r"^\.B (\w+):$", self.page("papersearch-query.7"), re.M), fields)
        completed = run(self.usr / "bin/papersearch", "--complete", "", env=self.env).stdout.split()
        self.assertEqual(completed, [f + ":" for f in fields])

    def test_manual_of_the_api_has_its_addresses(self):
        paths = list(json.loads((SOURCE / "data/openapi.json").read_text())["paths"])
        self.assertEqual(re.findall(r"^\.SS GET (\S+)$", self.page("papersearch-api.7").replace("\\-", "-"), re.M), paths)

    @needs("mandoc")
    def test_manual_pages_are_clean(self):
        for path in sorted(self.usr.rglob("man*/*.gz")):
            done = run("mandoc", "-Tlint", "-W", "warning", path)
            self.assertEqual((done.stdout, done.returncode), ("", 0), path.name)

    @needs("shellcheck")
    def test_scripts_are_clean(self):
        scripts = [p for p in run("git", "-C", SOURCE, "ls-files").stdout.split("\n")
                   if p.endswith(".sh") or p.startswith("packaging/debian/p") or p in (".ci/run", "packaging/failed")]
        done = run("shellcheck", *(SOURCE / p for p in scripts if (SOURCE / p).is_file()))
        self.assertEqual(done.stdout, "")
        done = run("shellcheck", "-s", "bash", *(self.usr / "share/bash-completion/completions").iterdir())
        self.assertEqual(done.stdout, "")

    def completed(self, line):
        """What bash offers at the end of a line."""
        script = (f"source {self.usr}/share/bash-completion/completions/{line.split()[0]}\n"
                  "COMP_LINE=$1 COMP_POINT=${#1}; word=${1##* }; COMPREPLY=()\n"
                  'before=${1% *}; before=${before##* }; _${1%% *} "${1%% *}" "${word##*:}" "$before" 2>/dev/null\n'
                  'printf "%s\\n" "${COMPREPLY[@]}"\n')
        done = run("bash", "-c", script, "-", line, env=self.env)
        self.assertEqual(done.stderr, "")
        return done.stdout.split("\n")[:-1]

    def test_bash_completes(self):
        self.assertEqual(self.completed("papersearch --form"), ["--format"])
        self.assertIn("jsonl", self.completed("papersearch --format j"))
        self.assertEqual(self.completed("papersearch mamba --rank pl"), ["plain"])
        self.assertEqual(self.completed("papersearch mon"), ["month:"])
        self.assertEqual(self.completed("papersearch author:serg"), [r"\"Sergey\ Levine\"", r"\"Sergey\ Tulyakov\""])
        for begun, whole in ((r"author:Sergey\ Le", r"\"Sergey\ Levine\""), ("author:=serg", None), ('author:"Sergey Le', r"\"Sergey Levine\"" + '"'), ("'author:\"Sergey Le", 'author:"Sergey Levine"'),
                             ("'-author:Sergey Le", '-author:"Sergey Levine"'), ("mamba -author:levi", r"\"Sergey\ Levine\""), ("'title:a b' section:wh", r"\"What\'s\ New\""),
                             ("'section:wh", r"section:" + "\"What'\\''s New\""), ('section:"wh', r"\"What's New\"" + '"'), ("a\\\\ 'it' au", None)):
            found = self.completed(f"papersearch {begun}")
            with self.subTest(begun):
                self.assertTrue(found)
                if whole is not None:
                    self.assertEqual(found, [whole])
        self.assertEqual(self.completed("papersearch --fields id,ti"), ["id,title", "id,title_text", "id,title_marked"])
        self.assertEqual(self.completed("papersearch --fields vo"), ["votes"])
        self.assertEqual(run(self.usr / "bin/papersearch", "--db", "/nowhere", "--complete", "au", env=self.env).stdout, "author:\nauthors:\n")
        self.assertEqual(run(self.usr / "bin/papersearch", "--db", "/nowhere", "--complete", "author:s", env=self.env).returncode, 1)
        self.assertEqual(self.completed("paperindex --report j"), ["json"])
        for typed, offered in (("--format=js", ["json", "jsonl"]), ("--rank=", ["full", "plain"]), ("--fields=id,ti", ["id,title", "id,title_text", "id,title_marked"])):
            name, value = typed.split("=")
            script = (f"source {self.usr}/share/bash-completion/completions/papersearch\n"
                      f"COMP_WORDS=(papersearch {name} = {value}) COMP_CWORD={3 if value else 2} COMP_LINE='papersearch {typed}'\n"
                      f"_papersearch papersearch '{value}' '{'=' if value else name}' 2>/dev/null; echo ${{COMPREPLY[@]}}\n")
            self.assertEqual(run("bash", "-c", script, env=self.env).stdout.split(), offered)
        self.assertEqual(self.completed(f"paperindex {SOURCE}/data/arch"), [f"{SOURCE}/data/archive"])

    def test_bash_ends_what_it_completes(self):
        """In a bash at a terminal, which adds to what it is offered."""
        started = self.tmp / "bashrc"
        started.write_text(f"source {self.usr}/share/bash-completion/completions/papersearch\nPS1='> '\n"
                           "papersearch() { if [[ $1 == --complete ]]; then command papersearch \"$@\"; else printf 'asked<%s>\\n' \"$*\"; fi; }\n")
        for typed in ('author:"Sergey Le', '"author:Sergey Le', "'author:Sergey Le", "author:Sergey\\ Le"):
            ours, theirs = pty.openpty()
            bash = subprocess.Popen(["bash", "--noprofile", "--rcfile", started, "-i"], stdin=theirs, stdout=theirs, stderr=theirs,
                                    env={**self.env, "TERM": "dumb", "INPUTRC": "/dev/null", "HISTFILE": ""}, start_new_session=True)
            os.write(ours, f"papersearch {typed}\t\nexit\nexit\n".encode())
            bash.wait(timeout=20)
            os.set_blocking(ours, False)
            said = os.read(ours, 65536).decode()
            os.close(ours), os.close(theirs)
            self.assertIn('asked<author:"Sergey Levine">', said, typed)

    def test_the_containerfile_is_sound(self):
        """What can be said of it without a network: its instructions, the stages and files that it names, its shell."""
        text = re.sub(r"\\\n", " ", re.sub(r"^#.*\n", "", (SOURCE / "packaging/Containerfile").read_text(), flags=re.M))
        stages, lines = [], [line.split(None, 1) for line in text.splitlines() if line.strip()]
        self.assertEqual(lines[0][0], "FROM")
        for name, said in lines:
            self.assertIn(name, ("FROM", "RUN", "COPY", "WORKDIR", "USER", "ENV", "VOLUME", "EXPOSE", "CMD"))
            if name == "FROM":
                self.assertRegex(said, r"^\S+:\S+( AS \w+)?$")  # of a version, and not of the newest
                stages.append(said.split(" AS ")[-1])
            elif name == "COPY" and said.startswith("--from="):
                self.assertIn(said.split()[0].removeprefix("--from="), stages[:-1])
            elif name == "COPY":
                self.assertTrue(all((SOURCE / part).exists() for part in said.split()[:-1]), said)
            elif name in ("RUN", "CMD"):
                script = said if name == "RUN" else json.loads(said)[-1]
                self.assertEqual(run("sh", "-n", "-c", script).stderr, "", said)
                for program, options in re.findall(r"\b(paper\w+) ((?:-\S+ (?:[^-\s]\S* )?)+)", script.split("tmp/")[-1] if name == "CMD" else ""):
                    self.assertLessEqual(set(re.findall(r"(?:^| )(--?[a-z]+)", options)), set(self.options(program)), script)
        for target in re.findall(r"\bmake ([\w-]+)", text):
            if target not in ("make",):
                self.assertRegex((SOURCE / "Makefile").read_text(), rf"(?m)^[\w -]*\b{target}\b[\w -]*:", target)

    @needs("zsh")
    def test_zsh_reads_its_completion(self):
        for program in PROGRAMS:
            done = run("zsh", "-fc", f"fpath=({self.usr}/share/zsh/site-functions $fpath); autoload -Uz compinit; compinit -D -u; print $_comps[{program}]; autoload +X _{program}")
            self.assertEqual((done.stdout.strip(), done.stderr), (f"_{program}", ""))

    @needs("fish")
    def test_fish_completes(self):
        def offered(line):
            done = run("fish", "-N", "-c", f"source {self.usr}/share/fish/vendor_completions.d/papersearch.fish; complete -C $argv[1]", line, env=self.env)
            self.assertEqual(done.stderr, "")
            return [each.split("\t")[0] for each in done.stdout.splitlines()]
        self.assertEqual(offered("papersearch --format js"), ["json", "jsonl"])
        self.assertEqual(offered("papersearch --format=js"), ["--format=json", "--format=jsonl"])
        self.assertEqual(offered("papersearch --fields id,ti"), ["id,title", "id,title_marked", "id,title_text"])
        self.assertIn("author:", offered("papersearch au"))
        self.assertIn("author:Sergey Levine", offered("papersearch author:serg"))

    @needs("systemd-analyze")
    def test_units_are_sound_and_need_little(self):
        units = sorted((self.usr / "lib/systemd/system").iterdir())
        # Verified in a root of its own, where the programs are and the pages of the manual are not asked for.
        (self.tmp / "units").mkdir()
        for unit in units:
            text = re.sub(r"^(Documentation=man:.*|ExecStart=/etc/.*)$", "", unit.read_text(), flags=re.M)
            text = re.sub(r"^ExecStart=(paper\w+)", rf"ExecStart={self.usr}/bin/\1", text, flags=re.M)
            if "failed@" in unit.name:
                text += "\n[Service]\nExecStart=/bin/true %i\n"
            (self.tmp / "units" / unit.name).write_text(text)
        done = run("systemd-analyze", "verify", *(self.tmp / "units").iterdir())
        self.assertEqual((done.stderr, done.returncode), ("", 0))
        for unit in units:
            if unit.suffix == ".service":
                done = run("systemd-analyze", "security", "--offline=true", unit)
                self.assertLessEqual(float(re.search(r"exposure level for .*: ([\d.]+)", done.stdout)[1]), 2.5, unit.name)

    def test_notices_name_what_is_part_of_the_programs(self):
        notices = (self.usr / "share/doc/papersearch/THIRD-PARTY.md").read_text()
        for name in json.loads((SOURCE / "query/server/web/package.json").read_text())["devDependencies"]:
            if re.search(rf"from \"{name}|from '{name}", "".join(p.read_text() for p in (SOURCE / "query/server/web/src").rglob("*.js"))):
                self.assertIn(name, notices)
        for name in re.findall(r"^find_(?:package|library|path)\((?:MD4C )?(\w+)", (SOURCE / "CMakeLists.txt").read_text(), re.M):
            if name in ("CLI11", "Boost", "JEMALLOC", "ICU", "XXHASH_INCLUDE_DIR"):
                self.assertIn(name.split("_")[0].lower(), notices.lower())

    def test_every_data_file_has_its_source_and_licence(self):
        said = (SOURCE / "data/README.md").read_text()
        for path in (SOURCE / "data").iterdir():
            if path.name != "README.md":
                self.assertIn(f"| `{path.name}{'/' if path.is_dir() else ''}` |", said)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
