#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The walls of the house: who may include whom, who may know Xapian and Boost, and which test each header has.

  check.py ROOT     exit 1 and a line for each breach
  check.py --self-test
"""
import pathlib
import re
import sys
import tempfile

# The rooms, from the ground up, each with those that it may include; what these know it may include as well. A file that
# is in none of them, such as a program's main, may include every room of its own side and of src.
KNOWS = {
    "src/base/": [],
    "src/text/": ["src/base/"],
    "src/paper/": ["src/text/"],
    "src/index/": ["src/text/"],
    "src/concepts/": ["src/index/"],
    "indexer/read/": ["src/paper/"],
    "indexer/write/": ["indexer/read/", "src/concepts/"],
    "indexer/check/": ["indexer/write/"],
    "indexer/report/": ["src/base/"],
    "indexer/shell/": ["indexer/write/"],
    "query/language/": ["src/index/", "src/paper/"],
    "query/rank/": ["src/index/"],
    "query/match/": ["query/rank/", "src/concepts/"],
    "query/expand/": ["query/match/"],
    "query/plan/": ["query/language/", "query/expand/"],
    "query/result/": ["query/plan/"],
    "query/render/": ["query/result/"],
    "query/shell/": ["query/render/"],
    "query/mcp/": ["query/render/"],
    "query/server/http/": ["src/text/"],
    "query/server/": ["query/render/", "query/server/http/"],
}


def room_of(name):
    return max((room for room in KNOWS if name.startswith(room)), key=len, default=name.split("/")[0] + "/")


def known_to(room):
    """The rooms that a room may include, itself among them."""
    if room not in KNOWS:
        return {other for other in KNOWS if other.startswith((room, "src/"))}
    return {room}.union(*(known_to(other) for other in KNOWS[room]))


LICENCE = "// SPDX-License-Identifier: GPL-2.0-or-later\n"  # may stand before it

XAPIAN = ("src/index/", "src/concepts/", "src/text/english.cc", "indexer/", "query/rank/", "query/match/", "query/expand/",
          "query/plan/", "query/result/")
CATCHES_XAPIAN = ("src/index/",)
BOOST = ("query/server/http/", "src/text/memo.h", "indexer/write/new_words.h")  # sockets; flat tables


# Headers whose behaviour is tested by a test of another name, which says more of them together.
TESTED_ELSEWHERE = {
    "indexer/read/authors.h": "indexer/read/forms_test.cc",  # lists of authors in all forms of digests
    "indexer/read/label.h": "indexer/read/forms_test.cc",
    "indexer/read/paper_links.h": "indexer/read/digest_test.cc",
    "query/expand/concept_completion.h": "query/expand/completion_test.cc",
    "query/language/ast.h": "query/language/parser_test.cc",  # trees are printed and parsed again
    "query/match/index_query.h": "query/match/evaluation_test.cc",  # the machinery of matching, beside Xapian's own
    "query/match/postings.h": "query/match/evaluation_test.cc",
    "query/match/revision_cache.h": "query/match/evaluation_test.cc",
    "query/match/weigher.h": "query/match/evaluation_test.cc",
    "query/plan/planner.h": "query/result/search_test.cc",
    "query/rank/ranking.h": "query/match/evaluation_test.cc",
    "query/shell/options.h": "query/shell/arguments_test.cc",
    "src/base/sentences.h": "translations/check.py",  # data, which that test compares with the sources
}


def declares_functions(text):
    """Whether a header has behaviour, beside types, constants and what the compiler writes (= default)."""
    text = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
    text = re.sub(r"//[^\n]*|^#[^\n]*", "", text, flags=re.M)
    return "(" in re.sub(r"\bstatic_assert\([^;]*;|\bstd::function<[^;]*;|[^;{}]*= default;", "", text)


def untested(root):
    """The tests mirror the tree: a test stands in the folder of its room, is compiled, and each header of behaviour is
    included by the test of its own name."""
    tests = root / "tests"
    listed = (tests / "CMakeLists.txt").read_text(encoding="utf-8") if tests.is_dir() else ""
    for path in sorted(tests.rglob("*_test.cc")):
        name = path.relative_to(tests).as_posix()
        if not (root / name).parent.is_dir():
            yield f"tests/{name}:1: there is no folder {(root / name).parent.relative_to(root)} for it to be a test of"
        if f"  {name}\n" not in listed.replace(")", "\n"):
            yield f"tests/{name}:1: it is not in tests/CMakeLists.txt, so nothing compiles it"
    for path in sorted(p for top in ("src", "indexer", "query") for p in (root / top).rglob("*.h")):
        name = path.relative_to(root).as_posix()
        own = TESTED_ELSEWHERE.get(name, name.removesuffix(".h") + "_test.cc")
        test = tests / own
        if not declares_functions(path.read_text(encoding="utf-8")):
            continue
        if not test.exists():
            yield f"{name}:1: it has no test of its own, tests/{own}"
        elif name not in TESTED_ELSEWHERE and f'#include "{name}"' not in test.read_text(encoding="utf-8"):
            yield f"{name}:1: tests/{own} does not include it"


def breaches(root):
    root = pathlib.Path(root)
    yield from layer_breaches(root)
    yield from untested(root)


def layer_breaches(root):
    for path in sorted(p for top in ("src", "indexer", "query") for p in (root / top).rglob("*")):
        if path.suffix not in (".h", ".cc"):
            continue
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        if not text.removeprefix(LICENCE).startswith("// "):
            yield f"{name}:1: the first line says what the file is for"
        for number, line in enumerate(text.splitlines(), 1):
            if m := re.match(r'#include "([^"]+)"', line):
                target = m.group(1)
                if not target.startswith(("src/", "indexer/", "query/", "data/")):
                    yield f"{name}:{number}: includes are written from the root of the repository: {target}"
                elif not target.startswith("data/") and room_of(target) not in known_to(room_of(name)):
                    yield f"{name}:{number}: {room_of(name)} does not know {target}"
            if "#include <xapian" in line and not name.startswith(XAPIAN):
                yield f"{name}:{number}: Xapian is not known here"
            if "#include <boost" in line and not name.startswith(BOOST):
                yield f"{name}:{number}: Boost is known in query/server/http alone"
            if re.search(r"\bQuery::MatchAll\b", line) and not line.lstrip().startswith("//"):
                yield f"{name}:{number}: Query::MatchAll is shared by all threads and counts references without a lock"
            if re.search(r"\bU8_|unicode/utf8\.h", line) and not name.startswith("src/base/utf8."):
                yield f"{name}:{number}: UTF-8 is read and written in src/base/utf8 alone"
            if re.search(r"0xAC00|0xD7A3", line, re.I) and name != "src/base/hangul.h":
                yield f"{name}:{number}: where syllables are in Unicode is known to src/base/hangul.h alone"
            if re.search(r"catch \(const Xapian::", line) and not name.startswith(CATCHES_XAPIAN):
                yield f"{name}:{number}: Xapian's exceptions are caught in src/index alone"


def self_test():
    with tempfile.TemporaryDirectory() as tmp:
        for name, text in {
            "src/base/a.cc": '// A.\n#include "src/text/b.h"\n',
            "src/base/b.cc": "no comment\n",
            "src/base/hangul.h": "// H.\nif (c >= 0xAC00)\n",
            "src/text/c.cc": "// C.\nU8_NEXT(bytes, at, size, c);\nif (c >= 0xac00)\n",
            "src/index/i.cc": '// I.\n#include "src/paper/p.h"\n#include "src/text/korean/stem.h"\n',
            "indexer/read/c.cc": '// C.\n#include "indexer/write/x.h"\n#include "query/plan/x.h"\n',
            "indexer/main.cc": '// M.\n#include "indexer/check/x.h"\n#include "query/plan/x.h"\n',
            "query/language/d.cc": '// D.\n#include "query/plan/x.h"\n#include <xapian.h>\n',
            "query/expand/x.cc": '// X.\n#include "query/plan/x.h"\n',
            "query/plan/e.cc": "// E.\n} catch (const Xapian::Error&) {\nreturn Xapian::Query::MatchAll;\n",
            "query/render/f.cc": '// F.\n#include <boost/beast.hpp>\n#include "text.h"\n',
            "query/render/good.cc": '// G.\n#include "query/result/response.h"\n#include "src/base/date.h"\n#include "data/x.h"\n#include <string>\n',
            "query/server/http/h.cc": '// H.\n#include "query/render/json.h"\n',
        }.items():
            path = pathlib.Path(tmp, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        found = list(layer_breaches(pathlib.Path(tmp)))
    wanted = ["indexer/main.cc:3", "indexer/read/c.cc:2", "indexer/read/c.cc:3", "query/expand/x.cc:2", "query/language/d.cc:2",
              "query/language/d.cc:3", "query/plan/e.cc:2", "query/plan/e.cc:3", "query/render/f.cc:2", "query/render/f.cc:3", "query/server/http/h.cc:2",
              "src/base/a.cc:2", "src/base/b.cc:1", "src/index/i.cc:2", "src/text/c.cc:2", "src/text/c.cc:3"]
    places = [":".join(f.split(":")[:2]) for f in found]
    if places != wanted:
        print("self test: wanted", wanted, "found", places)
        return 1
    return self_test_of_tests()


def self_test_of_tests():
    with tempfile.TemporaryDirectory() as tmp:
        for name, text in {
            "src/base/data.h": '// D.\n#include <x(y)>\nstruct D {  // (a)\n  const char* s = "f(";\n  bool operator==(const D&) const = default;\n'
                               "  std::function<void(int)> f;\n};\nstatic_assert(sizeof(D) > 1);\n",
            "src/base/tested.h": "// T.\nint f();\n",
            "src/base/untested.h": "// U.\nint f();\n",
            "src/base/forgotten.h": "// F.\ninline int f() { return 1; }\n",
            "tests/CMakeLists.txt": "add_executable(t\n  src/base/tested_test.cc\n  src/bass/lost_test.cc\n  src/base/forgotten_test.cc)\n",
            "tests/src/base/tested_test.cc": '#include "src/base/tested.h"\n',
            "tests/src/base/forgotten_test.cc": '#include "src/base/tested.h"\n',
            "tests/src/base/unlisted_test.cc": "",
            "tests/src/bass/lost_test.cc": "",
        }.items():
            path = pathlib.Path(tmp, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        places = [f.split(":")[0] for f in untested(pathlib.Path(tmp))]
    wanted = ["tests/src/base/unlisted_test.cc", "tests/src/bass/lost_test.cc", "src/base/forgotten.h", "src/base/untested.h"]
    if places != wanted:
        print("self test: wanted", wanted, "found", places)
        return 1
    return 0


def main():
    if sys.argv[1] == "--self-test":
        return self_test()
    found = list(breaches(sys.argv[1]))
    print("\n".join(found) if found else "no breach of the layers, and each header has its test")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
