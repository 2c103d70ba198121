#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of docs/api.md are made from the OpenAPI document.   api_docs.py SOURCE [--update]"""
import json
import pathlib
import sys

source = pathlib.Path(sys.argv[1])
document = json.loads((source / "data/openapi.json").read_text())
page = source / "docs/api.md"
BEGIN, END = "<!-- made from data/openapi.json: tests/programs/end_to_end/api_docs.py . --update -->\n", "<!-- so far -->\n"


def bounds(schema):
    times = f"; at most {schema['maxItems']} times" if "maxItems" in schema else ""
    schema = schema.get("items", schema)
    if "enum" in schema:
        return "; " + ", ".join(f"`{value}`" for value in schema["enum"]) + times
    limits = [f"{word} {schema[key]:,}" for key, word in (("minimum", "from"), ("maximum", "to"), ("default", "else")) if key in schema]
    return ("; " + " ".join(limits) if limits else "") + times


def tables():
    meanings, lines = {}, ["| address | parameters | answer |", "|---|---|---|"]
    for path, item in document["paths"].items():
        names = []
        for parameter in item["get"].get("parameters", []):
            if parameter["in"] == "query":
                names.append(f"`{parameter['name']}`")
                meanings.setdefault((parameter["name"], parameter["description"] + bounds(parameter["schema"])), []).append(path)
        lines.append(f"| `{path}` | {', '.join(names)} | {item['get']['summary']} |")
    lines += ["", "| parameter | meaning |", "|---|---|"]
    several = {name for name, _ in meanings if sum(name == other for other, _ in meanings) > 1}
    for (name, meaning), paths in meanings.items():
        of = f" ({', '.join(f'`{p}`' for p in paths)})" if name in several else ""
        lines.append(f"| `{name}`{of} | {meaning} |")
    return "\n".join(lines) + "\n"


text = page.read_text()
before, rest = text.split(BEGIN)
now = before + BEGIN + tables() + END + rest.split(END, 1)[1]
if "--update" in sys.argv:
    page.write_text(now)
elif now != text:
    sys.exit("docs/api.md is not what data/openapi.json makes: tests/programs/end_to_end/api_docs.py . --update")
