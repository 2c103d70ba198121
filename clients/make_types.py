#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the types of both clients, which are made of data/openapi.json.   make_types.py SOURCE [--update]"""
import json
import pathlib
import sys

SOURCE = pathlib.Path(sys.argv[1])
DOCUMENT = json.loads((SOURCE / "data/openapi.json").read_text())
BEGIN, END = "made of data/openapi.json by clients/make_types.py", "so far"
PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None", "object": "dict"}
SCRIPT = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null", "object": "Object"}


class Types:
    """The types of one language; objects inside of others get names of their own."""

    def __init__(self, names, list_of, write):
        self.names, self.list_of, self.write, self.out, self.added = names, list_of, write, [], set()

    def of(self, schema, name):
        if "$ref" in schema:
            return schema["$ref"].split("/")[-1]
        kinds = schema.get("type", "object")
        if isinstance(kinds, list):
            return " | ".join(self.names[kind] for kind in kinds)
        if kinds == "array":
            return self.list_of(self.of(schema["items"], name))
        if kinds == "object" and "properties" in schema:
            self.add(name, schema)
            return name
        return self.names[kinds]

    def add(self, name, schema):
        if name in self.added:
            sys.exit(f"two types are named {name}")
        self.added.add(name)
        required = schema.get("required", [])
        fields = [(key, self.of(part, name + "".join(word.capitalize() for word in key.split("_"))), key in required, part.get("description", ""))
                  for key, part in schema["properties"].items()]
        self.out.append(self.write(name, fields))


def all_types(types):
    for name, schema in DOCUMENT["components"]["schemas"].items():
        types.add(name, schema)
    for path, item in DOCUMENT["paths"].items():
        schema = item["get"]["responses"]["200"].get("content", {}).get("application/json", {}).get("schema", {})
        if "properties" in schema:
            operation = item["get"]["operationId"]
            types.add(operation[0].upper() + operation[1:] + "Answer", schema)
    parameters = {p["name"]: p for p in DOCUMENT["paths"]["/v1/search"]["get"]["parameters"]}
    types.add("SearchParameters", {"properties": {n: {**p["schema"], "description": p["description"]} for n, p in parameters.items()}})
    return "".join(types.out)


def python_type(name, fields):
    lines = [f'    "{key}": {kind if needed else f"NotRequired[{kind}]"},\n' for key, kind, needed, _ in fields]
    return f'{name} = TypedDict("{name}", {{\n' + "".join(lines) + "})\n"


def script_type(name, fields):
    lines = [f" * @property {{{kind}}} {key if needed else f'[{key}]'} {help_text}".rstrip() for key, kind, needed, help_text in fields]
    return f"/**\n * @typedef {{Object}} {name}\n" + "\n".join(lines) + "\n */\n"


def main():
    stale = []
    for file, types, mark in (("papersearch.py", Types(PYTHON, lambda of: f"list[{of}]", python_type), "# "),
                              ("papersearch.js", Types(SCRIPT, lambda of: f"Array<{of}>", script_type), "// ")):
        path = SOURCE / "clients" / file
        text = path.read_text()
        before, rest = text.split(f"{mark}{BEGIN}\n")
        now = f"{before}{mark}{BEGIN}\n{all_types(types)}{mark}{END}\n" + rest.split(f"{mark}{END}\n", 1)[1]
        if now != text:
            stale.append(file)
            if "--update" in sys.argv:
                path.write_text(now)
    if stale and "--update" not in sys.argv:
        sys.exit(f"not what data/openapi.json makes: {', '.join(stale)}: clients/make_types.py . --update")


main()
