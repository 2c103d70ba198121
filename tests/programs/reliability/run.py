#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Kills, power losses, full disks and flipped bits: what paperindex promises of its index.   run.py BIN SOURCE [--long]

A smaller seed of each runs in `make check`, the full size with --long in `make check-long`.
"""
import collections
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
LONG = "--long" in sys.argv
KILLS, REPLAYS, FLIPS = (200, 400, 200) if LONG else (30, 60, 40)
SHIM = BIN / "libtrace_writes.so"
PER_DAY = 4
WORDS = "강화 학습 모델 추론 문맥 transformer diffusion 데이터 성능 평가 방법 제안 속도 메모리 이미지 언어".split()


def run(program, *args, **more):
    return subprocess.run([str(BIN / program), *map(str, args)], capture_output=True, timeout=120, **more)


def generation(db):
    """The folder of the generation that answers."""
    return pathlib.Path(db, (pathlib.Path(db) / "current").read_text().split()[1])


def digest(day, version=1, size=12):
    rng = random.Random(f"{day}/{version}")
    out = f"## Daily Papers ({2000 + day // 336}-{day % 336 // 28 + 1:02}-{day % 28 + 1:02})\n\n"
    for k in range(PER_DAY):
        out += f"### [Paper {day} {k}](https://arxiv.org/abs/{day:04}.{k:05})\nVote: {rng.randrange(50)}\nAuthors: A B, C D\n\n"
        out += "".join(f"- 판{version} " + " ".join(rng.choices(WORDS, k=9)) + f" 낱말{rng.randrange(5000)}\n" for _ in range(size)) + "\n"
    return out


def held(db):
    """The digests that an index answers with: day -> the version that each of its papers shows."""
    done = run("papersearch", "--db", db, "--format", "jsonl", "--limit", 100000, "date:1990..")
    if done.returncode not in (0, 1):
        raise AssertionError(f"papersearch exits with {done.returncode}: {done.stderr.decode()}")
    days = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        hit = json.loads(line)
        text = "".join(s["text"] for s in hit["snippet"])
        days[int(hit["id"].rsplit("/", 1)[-1].split(".")[0])].append(text.split()[0])
    return days


class Reliability(unittest.TestCase):
    def setUp(self):
        self.tmp = pathlib.Path(tempfile.mkdtemp())
        self.archive, self.db = self.tmp / "archive", self.tmp / "db"
        self.archive.mkdir()

    def tearDown(self):
        shutil.rmtree(self.tmp)

    def write(self, day, version=1):
        (self.archive / f"{day:04}.md").write_text(digest(day, version))

    def whole(self, days):
        """Every digest is there as a whole and in one version."""
        for day, versions in days.items():
            self.assertEqual(len(versions), PER_DAY, (day, versions))
            self.assertEqual(len(set(versions)), 1, (day, versions))

    def as_fresh(self, db):
        fresh = self.tmp / "fresh"
        self.assertEqual(run("paperindex", "-q", "--db", fresh, self.archive).returncode, 0)
        self.assertEqual(run("index_dump", db).stdout, run("index_dump", fresh).stdout)
        shutil.rmtree(fresh)

    def test_kill_at_any_moment(self):
        rng = random.Random(1)
        versions = {}
        for day in range(40):
            self.write(day)
            versions[day] = {"판1"}
        self.assertEqual(run("paperindex", "-q", "--db", self.db, self.archive).returncode, 0)
        killed = 0
        runs = 0
        while killed < KILLS:
            kill, runs = runs, runs + 1
            before = {day: v[0] for day, v in held(self.db).items()}
            for _ in range(rng.randrange(1, 6)):
                day = rng.randrange(60)
                self.write(day, kill + 2)
                versions.setdefault(day, set()).add(f"판{kill + 2}")
            if rng.random() < 0.2 and len(versions) > 30:
                gone = rng.choice([d for d in versions if (self.archive / f"{d:04}.md").exists()])
                (self.archive / f"{gone:04}.md").unlink()
            mode = ["--rebuild"] if kill % 5 == 4 else []
            process = subprocess.Popen([str(BIN / "paperindex"), "-q", *mode, "--db", str(self.db), str(self.archive)],
                                       stderr=subprocess.DEVNULL)
            time.sleep(rng.random() * (0.12 if mode else 0.02))
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            now = held(self.db)
            self.whole(now)
            for day, was in before.items():
                if day in now:
                    self.assertIn(now[day][0], {was, (self.archive / f"{day:04}.md").read_text().split("- ")[1].split()[0]
                                                if (self.archive / f"{day:04}.md").exists() else was})
        self.assertEqual(run("paperindex", "-q", "--db", self.db, self.archive).returncode, 0)
        self.assertEqual(run("paperindex", "--check", "--db", self.db, self.archive).returncode, 0)
        self.assertEqual(len(os.listdir(self.db / "generations")), 1)
        self.as_fresh(self.db)
        print(f"{killed} of {runs} runs killed, every index whole", file=sys.stderr)

    def trace(self, days):
        """Runs of paperindex, a day each, and what they did to the disk; A marks an acknowledged day."""
        log, records = self.tmp / "log", []
        env = {**os.environ, "LD_PRELOAD": str(SHIM), "TRACE_ROOT": str(self.db), "TRACE_LOG": str(log)}
        for day in range(days):
            self.write(day)
            mode = ["--rebuild"] if day % 9 == 8 else []
            log.write_bytes(b"")
            done = subprocess.run([str(BIN / "paperindex"), "-q", *mode, "--db", str(self.db), str(self.archive)], env=env, capture_output=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            data, at = log.read_bytes(), 0
            while at < len(data):
                end = data.index(b"\n", at)
                kind, _, rest = data[at:end].decode().partition(" ")
                at = end + 1
                if kind == "W":
                    fd, offset, size = map(int, rest.split())
                    records.append(("W", fd, offset, data[at : at + size]))
                    at += size
                else:
                    records.append((kind, rest))
            records.append(("A", day))
        return records

    def replay(self, records, crash, rng, strict, folder_syncs):
        """The disk after a power loss before record `crash`: what was synced, and a random part of the rest."""
        files, names, durable_names, fds = {}, {}, {}, {}
        pending = collections.defaultdict(list)  # file -> writes since its last sync
        moves = []  # changes of names since they were made durable: (folder, apply)
        folders = set()

        def apply_move(table, move):
            kind, a, b = move
            if kind == "link":
                table[a] = b
            elif kind == "unlink":
                table.pop(a, None)

        def settle(folder):
            keep = []
            for move in moves:
                if folder is None or os.path.dirname(move[1]) == folder:
                    apply_move(durable_names, move)
                else:
                    keep.append(move)
            moves[:] = keep

        def change(kind, path, file=None):
            apply_move(names, (kind, path, file))
            moves.append((kind, path, file))

        for record in records[:crash]:
            kind = record[0]
            if kind == "O":
                fd, truncate, path = record[1].split(" ", 2)
                if path in folders or path == str(self.db):
                    fds[int(fd)] = ("folder", path)
                    continue
                if path not in names:
                    files[len(files)] = bytearray()
                    change("link", path, len(files) - 1)
                if truncate == "1":
                    pending[names[path]].append(("T", 0, b""))
                fds[int(fd)] = ("file", names[path])
            elif kind == "W" and fds.get(record[1], ("", 0))[0] == "file":
                pending[fds[record[1]][1]].append(("W", record[2], record[3]))
            elif kind == "T":
                fd, size = map(int, record[1].split())
                if fds.get(fd, ("", 0))[0] == "file":
                    pending[fds[fd][1]].append(("T", size, b""))
            elif kind == "S":
                what, which = fds.get(int(record[1]), ("", 0))
                if what == "folder" and folder_syncs:
                    settle(which)
                elif what == "file":
                    self.put(files[which], pending.pop(which, []))
                    if not strict:
                        settle(None)  # as ext4: a sync takes earlier changes of names along
            elif kind == "R":
                old, new = record[1].split("\t")
                file = names.get(old)
                change("unlink", old)
                change("link", new, file)
            elif kind == "U":
                change("unlink", record[1])
            elif kind == "M":
                folders.add(record[1])
        for file, writes in pending.items():
            self.put(files[file], [w for w in writes if rng.random() < 0.5])
        for move in moves:
            if rng.random() < 0.5:
                apply_move(durable_names, move)
        out = self.tmp / "replayed"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        for folder in folders:
            (out / os.path.relpath(folder, self.db)).mkdir(parents=True, exist_ok=True)
        for path, file in durable_names.items():
            target = out / os.path.relpath(path, self.db)
            if file is not None and target.parent.is_dir():
                target.write_bytes(files[file])
        acked = [r[1] for r in records[:crash] if r[0] == "A"]
        return out, acked

    @staticmethod
    def put(data, writes):
        for kind, offset, piece in writes:
            if kind == "T":
                del data[offset:]
                data.extend(bytes(offset - len(data)))
            else:
                if len(data) < offset:
                    data.extend(bytes(offset - len(data)))
                data[offset : offset + len(piece)] = piece

    def lost(self, records, replays, strict, folder_syncs, seed):
        rng, bad = random.Random(seed), 0
        for _ in range(replays):
            db, acked = self.replay(records, rng.randrange(len(records)), rng, strict, folder_syncs)
            if not acked:
                continue
            try:
                days = held(db)
                self.whole(days)
                bad += not set(acked) <= set(days)
            except AssertionError:
                bad += 1
        return bad

    def test_power_loss_at_any_moment(self):
        if not SHIM.exists() or "asan" in str(BIN):
            self.skipTest("the shim does not go with sanitizers")
        records = self.trace(24)
        for strict in (False, True):
            self.assertEqual(self.lost(records, REPLAYS // 2, strict, True, 3), 0, f"strict {strict}")
        # The same test without the syncs of folders must fail, else it proves nothing.
        unsynced = self.lost(records, REPLAYS, True, False, 4)
        self.assertGreater(unsynced, 0)
        db, _ = self.replay(records, len(records) * 2 // 3, random.Random(5), True, True)
        done = run("paperindex", "-q", "--db", db, self.archive)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.as_fresh(db)
        print(f"{REPLAYS} power losses, nothing acknowledged lost; without folder syncs {unsynced} of {REPLAYS} are bad", file=sys.stderr)

    def test_what_is_published_is_synced_by_us(self):
        """Xapian 1.4.22 syncs the tables that it compacts into; that it does is promised nowhere."""
        if not SHIM.exists() or "asan" in str(BIN):
            self.skipTest("the shim does not go with sanitizers")
        synced, fds, published = set(), {}, 0
        for record in self.trace(10):
            if record[0] == "O":
                fd, _, path = record[1].split(" ", 2)
                fds[int(fd)] = path
            elif record[0] == "W":
                synced.discard(fds.get(record[1]))
                fds[record[1]] = None  # of one that wrote; only a sync by one that opened it afterwards counts
            elif record[0] == "S" and fds.get(int(record[1])):
                synced.add(fds[int(record[1])])
            elif record[0] == "R" and record[1].endswith("/current"):
                folder = self.db / (self.db / "current").read_text().split()[1]
                tables = [str(p) for p in folder.iterdir()] if folder.exists() and published == 1 else []
                for table in tables:
                    self.assertIn(table, synced)
                published += 1
        self.assertEqual(published, 2)  # the first build and one --rebuild, whose files are still there

    def test_full_disk(self):
        for day in range(12):
            self.write(day)
        self.assertEqual(run("paperindex", "-q", "--db", self.db, self.archive).returncode, 0)
        for day in range(12, 40):
            self.write(day)
        refused = 0
        for blocks in range(20, 600, 60):
            for mode in ("", "--rebuild", "--report json"):
                done = subprocess.run(["bash", "-c", f"ulimit -f {blocks}; '{BIN}/paperindex' -q {mode} --db '{self.db}' '{self.archive}'"], capture_output=True)
                self.assertIn(done.returncode, (0, 6), done.stderr)
                if mode == "--report json":
                    self.assertEqual(json.loads(done.stdout)["exit"], done.returncode)
                refused += done.returncode == 6
                self.whole(held(self.db))
                self.assertGreaterEqual(len(held(self.db)), 12)
        self.assertGreater(refused, 2)
        self.assertEqual(run("paperindex", "-q", "--db", self.db, self.archive).returncode, 0)
        self.assertEqual(run("paperindex", "--check", "--db", self.db, self.archive).returncode, 0)
        self.as_fresh(self.db)

    def test_full_file_system(self):
        disk = self.tmp / "disk"
        disk.mkdir()
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True).returncode != 0:
            self.skipTest("only root may mount a small file system")
        try:
            for day in range(4):
                self.write(day)
            self.assertEqual(run("paperindex", "-q", "--db", disk / "db", self.archive).returncode, 0)
            for day in range(4, 120):
                self.write(day)
            for mode in ([], ["--rebuild"]):
                done = run("paperindex", "-q", *mode, "--db", disk / "db", self.archive)
                self.assertEqual(done.returncode, 6, done.stderr)
                self.assertIn(b"the index is as it was", done.stderr)
                self.assertEqual(len(held(disk / "db")), 4)
            subprocess.run(["mount", "-o", "remount,size=200m", disk], check=True)
            self.assertEqual(run("paperindex", "-q", "--db", disk / "db", self.archive).returncode, 0)
            self.as_fresh(disk / "db")
        finally:
            subprocess.run(["umount", disk], check=True)

    def test_flipped_bytes_and_cut_files(self):
        rng = random.Random(7)
        for day in range(30):
            self.write(day)
        self.assertEqual(run("paperindex", "-q", "--db", self.db, self.archive).returncode, 0)
        query = ["--format", "jsonl", "--limit", 50, "강화 학습 transformer 낱말17"]
        right = run("papersearch", "--db", self.db, *query).stdout
        said = collections.Counter()
        for n in range(FLIPS):
            db = self.tmp / "damaged"
            shutil.copytree(self.db, db)
            files = [f for f in generation(db).iterdir() if f.stat().st_size > 0 and f.suffix == ".glass" or f.name == "iamglass"]
            file = rng.choice([*files, db / "current"])
            data = bytearray(file.read_bytes())
            if n % 4 == 0:
                del data[rng.randrange(len(data)) :]
            else:
                data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
            changed = bytes(data) != file.read_bytes()
            file.write_bytes(data)
            answer = run("papersearch", "--db", db, *query)
            doctor = run("paperindex", "--check", "-q", "--db", db, self.archive)
            self.assertIn(answer.returncode, (0, 1, 2, 4, 5), (file.name, answer.stderr))
            self.assertIn(doctor.returncode, (0, 1, 2, 4, 5), (file.name, doctor.stderr))
            if answer.returncode > 1:
                self.assertIn(b"papersearch:", answer.stderr)
                said["an error"] += 1
            elif answer.stdout == right:
                said["the right answer"] += 1
            else:  # Xapian has no checksums: a flipped bit in a posting may reorder hits, and the doctor says so
                self.assertNotEqual(doctor.returncode, 0, f"{file.name}: a wrong answer that --check does not find")
                said["another order, which --check finds"] += 1
            said["--check finds it"] += changed and doctor.returncode != 0
            shutil.rmtree(db)
        print(f"{FLIPS} damages: {dict(said)}", file=sys.stderr)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *[a for a in sys.argv[3:] if a != "--long"]])
