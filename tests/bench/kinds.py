# SPDX-License-Identifier: GPL-2.0-or-later
"""Queries of all kinds, made of an archive, always the same."""
import pathlib, random, re

CONCEPTS = ["강화학습", "reinforcement learning", "LLM", "대규모 언어 모델", "확산 모델", "diffusion model", "환각", "RAG", "long context", "지식 증류",
            "mixture of experts", "멀티모달", "파인튜닝", "사고의 사슬", "self-attention", "트랜스포머", "자율주행", "text-to-image", "양자화", "VLM"]
ASKED = ["{}의 한계는 무엇인가요?", "{}을 더 빠르게 하는 방법은?", "{}은 어떻게 평가하나요?", "how to improve {} with less data?"]


def words_of(text):
    return [w for w in re.findall(r"[가-힣]{2,}|[A-Za-z][A-Za-z-]{3,}", text)]


def text_of(archive):
    """All digests of an archive."""
    return "\n".join(f.read_text(errors="replace") for f in sorted(pathlib.Path(archive).rglob("*.md")))


def queries(text, each, seed=7):
    """So many queries of each kind, and what is asked for besides."""
    chance = random.Random(seed)
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
        "several words": (lambda: " ".join(some(words) for _ in range(chance.randrange(3, 8))), {}),
        "alternatives": (lambda: f"{some(words)} OR ({some(words)} -{some(words)})", {}),
        "near": (lambda: f'"{some(korean)} {some(korean)}"~{chance.randrange(1, 9)} OR ~{some(korean)}', {}),
        "field": (lambda: f"title:{some(latin)} {some(korean)}", {}),
        "typo": (lambda: typo(some([w for w in latin if len(w) > 5])), {}),
    }
    return {kind: ([make() for _ in range(each)], more) for kind, (make, more) in kinds.items()}
