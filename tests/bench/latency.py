#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints how long an answer takes by the kind of its query: in milliseconds over HTTP, ten hits with snippets, one client,
without the cache of answers. "first" is the slowest and the mean of what the process is asked for the first time; the others
are the best of three askings of each query afterwards.
  latency.py BIN ARCHIVE [COPIES]
COPIES multiplies the archive with papers of their own (replicate.py). The queries are made of the archive, always the same."""
import http.client, pathlib, random, re, subprocess, sys, tempfile, time, urllib.parse

bin_dir, archive = sys.argv[1:3]
copies = int(sys.argv[3]) if len(sys.argv) > 3 else 1
here = pathlib.Path(__file__).resolve().parent
EACH = 30  # queries of a kind
CONCEPTS = ["강화학습", "reinforcement learning", "LLM", "대규모 언어 모델", "확산 모델", "diffusion model", "환각", "RAG", "long context", "지식 증류",
            "mixture of experts", "멀티모달", "파인튜닝", "사고의 사슬", "self-attention", "트랜스포머", "자율주행", "text-to-image", "양자화", "VLM"]
ASKED = ["{}의 한계는 무엇인가요?", "{}을 더 빠르게 하는 방법은?", "{}은 어떻게 평가하나요?", "how to improve {} with less data?"]


def words_of(text):
    return [w for w in re.findall(r"[가-힣]{2,}|[A-Za-z][A-Za-z-]{3,}", text)]


def queries(text):
    """By kind, and what is asked for besides."""
    chance = random.Random(7)
    words = words_of(text)
    korean = [w for w in words if w[0] >= "가"]
    latin = [w for w in words if w[0] < "가"]
    titles = re.findall(r"^### \[(.*?)\]", text, re.M)
    names = [n.strip() for line in re.findall(r"Authors: (.*)", text) for n in line.split(",")]
    names = [n for n in names if re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+", n)] or ["Yann LeCun"]
    some = chance.choice

    def typo(word):
        at = chance.randrange(1, len(word) - 1)
        return word[:at] + word[at + 1] + word[at] + word[at + 2:]

    kinds = {
        "word, Korean": (lambda: some(korean), {}),
        "word, English": (lambda: some(latin), {}),
        "two words": (lambda: some(korean) + " " + some(words), {}),
        "concept": (lambda: some(CONCEPTS), {}),
        "pasted title": (lambda: some(titles), {}),
        "question": (lambda: some(ASKED).format(some(CONCEPTS)), {}),
        "phrase": (lambda: '"' + " ".join(some(titles).split()[:2]).replace('"', "") + '"', {}),
        "filters": (lambda: f"{some(korean)} votes:10.. date:2024-0{chance.randrange(1, 9)}..", {}),
        "facets": (lambda: some(CONCEPTS), {"facets": 1, "trend": 1}),
        "by date": (lambda: some(korean), {"sort": "date"}),
        "prefix": (lambda: some(latin)[:3] + "*", {}),
        "author": (lambda: f'author:"{some(names)}"', {}),
        "typo": (lambda: typo(some([w for w in latin if len(w) > 5])), {}),
    }
    return {kind: ([make() for _ in range(EACH)], more) for kind, (make, more) in kinds.items()}


def at_share(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


text = "\n".join(f.read_text(errors="replace") for f in sorted(pathlib.Path(archive).rglob("*.md")))
with tempfile.TemporaryDirectory() as tmp:
    if copies > 1:
        subprocess.run([sys.executable, here / "replicate.py", archive, f"{tmp}/archive", str(copies)], check=True, stdout=subprocess.DEVNULL)
        archive = f"{tmp}/archive"
    subprocess.run([f"{bin_dir}/paperindex", "-q", "--db", f"{tmp}/index", archive], check=True, stderr=subprocess.DEVNULL)
    server = subprocess.Popen([f"{bin_dir}/paperserve", "--db", f"{tmp}/index", "--listen", "127.0.0.1:0", "--port-file", f"{tmp}/port",
                               "--cache", "0", "--threads", "1"], stderr=subprocess.DEVNULL)
    try:
        while not pathlib.Path(f"{tmp}/port").exists():
            time.sleep(0.05)
        connection = http.client.HTTPConnection("127.0.0.1", int(pathlib.Path(f"{tmp}/port").read_text()))

        def ask(query, more):
            start = time.perf_counter()
            connection.request("GET", "/v1/search?" + urllib.parse.urlencode({"q": query, "limit": 10, **more}))
            reply = connection.getresponse()
            reply.read()
            if reply.status != 200:
                sys.exit(f"{query}: {reply.status}")
            return (time.perf_counter() - start) * 1000

        papers = len(re.findall(r"^### \[", text, re.M)) * copies
        print(f"{papers} entries; ms   first: mean    most   then: mean     p50     p95     p99")
        everything = []
        for kind, (asked, more) in queries(text).items():
            first = [ask(query, more) for query in asked]
            warm = [min(ask(query, more) for _ in range(3)) for query in asked]
            everything += warm
            print(f"{kind:20} {sum(first) / len(first):12.1f} {max(first):7.1f} {sum(warm) / len(warm):12.2f} "
                  f"{at_share(warm, .5):7.2f} {at_share(warm, .95):7.2f} {at_share(warm, .99):7.2f}")
        print(f"{'all':20} {'':20} {sum(everything) / len(everything):12.2f} {at_share(everything, .5):7.2f} "
              f"{at_share(everything, .95):7.2f} {at_share(everything, .99):7.2f}")
    finally:
        server.terminate()
        server.wait()
