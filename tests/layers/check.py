#!/usr/bin/env python3
"""The walls of the house: who may include whom, and who may know Xapian and Boost.

  check.py ROOT     exit 1 and a line for each breach
  check.py --self-test
"""
import pathlib
import re
import sys
import tempfile

# A file in the first folder includes nothing of the others.
WALLS = [
    ("src/", ["indexer/", "query/"]),
    ("indexer/", ["query/"]),
    ("query/", ["indexer/"]),
    ("query/language/", ["query/plan/", "query/result/", "query/render/", "query/server/"]),
    ("query/plan/", ["query/result/", "query/render/", "query/server/"]),
    ("query/result/", ["query/render/", "query/server/"]),
    ("query/render/", ["query/server/", "query/plan/"]),
]
XAPIAN = ("src/index/", "src/concept_", "src/concepts.", "src/text/english.cc", "indexer/", "query/plan/", "query/result/")
CATCHES_XAPIAN = ("src/index/",)
BOOST = ("query/server/http/server.", "src/text/memo.h", "indexer/new_words.h")  # sockets; flat tables


def breaches(root):
    root = pathlib.Path(root)
    for path in sorted(p for top in ("src", "indexer", "query") for p in (root / top).rglob("*")):
        if path.suffix not in (".h", ".cc"):
            continue
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        if not text.startswith("// "):
            yield f"{name}:1: the first line says what the file is for"
        for number, line in enumerate(text.splitlines(), 1):
            if m := re.match(r'#include "([^"]+)"', line):
                target = m.group(1)
                if not target.startswith(("src/", "indexer/", "query/", "data/")):
                    yield f"{name}:{number}: includes are written from the root of the repository: {target}"
                for room, forbidden in WALLS:
                    if name.startswith(room) and target.startswith(tuple(forbidden)):
                        yield f"{name}:{number}: {room} does not know {target}"
            if "#include <xapian" in line and not name.startswith(XAPIAN):
                yield f"{name}:{number}: Xapian is not known here"
            if "#include <boost" in line and not name.startswith(BOOST):
                yield f"{name}:{number}: Boost is known in query/server/http/server alone"
            if re.search(r"catch \(const Xapian::", line) and not name.startswith(CATCHES_XAPIAN):
                yield f"{name}:{number}: Xapian's exceptions are caught in src/index alone"


def self_test():
    with tempfile.TemporaryDirectory() as tmp:
        for name, text in {
            "src/a.cc": '// A.\n#include "query/b.h"\n',
            "src/b.cc": "no comment\n",
            "indexer/c.cc": '// C.\n#include "query/plan/x.h"\n',
            "query/language/d.cc": '// D.\n#include "query/plan/x.h"\n#include <xapian.h>\n',
            "query/plan/e.cc": "// E.\n} catch (const Xapian::Error&) {\n",
            "query/render/f.cc": '// F.\n#include <boost/beast.hpp>\n#include "text.h"\n',
            "query/render/good.cc": '// G.\n#include "query/result/response.h"\n#include <string>\n',
        }.items():
            path = pathlib.Path(tmp, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        found = list(breaches(tmp))
    wanted = ["indexer/c.cc:2", "query/language/d.cc:2", "query/language/d.cc:3", "query/plan/e.cc:2", "query/render/f.cc:2",
              "query/render/f.cc:3", "src/a.cc:2", "src/b.cc:1"]
    places = [":".join(f.split(":")[:2]) for f in found]
    if places != wanted:
        print("self test: wanted", wanted, "found", places)
        return 1
    return 0


def main():
    if sys.argv[1] == "--self-test":
        return self_test()
    found = list(breaches(sys.argv[1]))
    print("\n".join(found) if found else "no breach of the layers")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
