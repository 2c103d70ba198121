#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every source says its licence in its first line, or in the second where the first names the interpreter.

  licence.py ROOT            exit 1 and a line for each file that does not
  licence.py ROOT --update   write it there

It exits with 77 where ROOT is not a repository of git, as unpacked sources are.
"""
import pathlib
import subprocess
import sys

LINE = "SPDX-License-Identifier: GPL-2.0-or-later\n"
MARK = {".cc": "// ", ".h": "// ", ".c": "// ", ".py": "# ", ".sh": "# ", ".cmake": "# ", ".js": "// ", ".mjs": "// "}
MADE = "query/server/web/dist/"  # by a tool, which leaves comments out


def main():
    root = pathlib.Path(sys.argv[1])
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True)
    if listed.returncode != 0:
        print("skipped: " + listed.stderr.decode().strip())
        sys.exit(77)
    wrong = []
    for name in sorted(filter(None, listed.stdout.decode().split("\0"))):
        path = root / name
        mark = MARK.get(path.suffix, "# " if path.name == "CMakeLists.txt" else "")
        if not mark or not path.is_file() or name.startswith(MADE):
            continue
        text = path.read_text()
        start = text.index("\n") + 1 if text.startswith("#!") else 0
        if text.startswith(mark + LINE, start):
            continue
        wrong.append(name)
        if "--update" in sys.argv:
            path.write_text(text[:start] + mark + LINE + text[start:])
    if wrong and "--update" not in sys.argv:
        sys.exit("\n".join(f"{name}: the first line is not \"{LINE.strip()}\"" for name in wrong) + "\nhint: packaging/licence.py . --update")


main()
