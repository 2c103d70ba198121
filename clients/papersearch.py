# SPDX-License-Identifier: GPL-2.0-or-later
"""A client of paperserve's API, in one file without dependencies (Python 3.11).

    from papersearch import Client
    for hit in Client("http://127.0.0.1:8080").hits("강화 학습", min_votes=10):
        print(hit["date"], hit["title"], hit["url"])
"""
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from typing import NotRequired, TypedDict, Unpack

# made of data/openapi.json by clients/make_types.py
Problem = TypedDict("Problem", {
    "type": str,
    "title": str,
    "status": int,
    "detail": NotRequired[str],
    "span": NotRequired[list[int]],
})
HitSnippet = TypedDict("HitSnippet", {
    "text": str,
    "match": bool,
})
HitTitleMarked = TypedDict("HitTitleMarked", {
    "text": str,
    "match": bool,
})
HitScoreParts = TypedDict("HitScoreParts", {
    "what": str,
    "score": float,
})
HitConcepts = TypedDict("HitConcepts", {
    "text": str,
    "other": str,
    "papers": int,
})
Hit = TypedDict("Hit", {
    "rank": int,
    "partial": bool,
    "id": str,
    "title": str,
    "title_text": str,
    "url": str,
    "date": str,
    "dates": list[str],
    "votes": int | None,
    "authors": list[str],
    "more_authors": bool,
    "matched_authors": list[str],
    "score": float,
    "snippet": list[HitSnippet],
    "title_marked": list[HitTitleMarked],
    "score_parts": NotRequired[list[HitScoreParts]],
    "concepts": NotRequired[list[HitConcepts]],
})
PaperSections = TypedDict("PaperSections", {
    "name": str,
    "bullets": list[str],
})
PaperConcepts = TypedDict("PaperConcepts", {
    "text": str,
    "other": str,
    "papers": int,
})
Paper = TypedDict("Paper", {
    "id": str,
    "title": str,
    "title_text": str,
    "url": str,
    "date": str,
    "dates": list[str],
    "votes": int | None,
    "authors": list[str],
    "more_authors": bool,
    "other_titles": list[str],
    "sections": list[PaperSections],
    "concepts": NotRequired[list[PaperConcepts]],
})
FacetsAuthor = TypedDict("FacetsAuthor", {
    "value": str,
    "papers": int,
    "filter": str,
})
FacetsMonth = TypedDict("FacetsMonth", {
    "value": str,
    "papers": int,
    "filter": str,
})
FacetsSection = TypedDict("FacetsSection", {
    "value": str,
    "papers": int,
    "filter": str,
})
FacetsVotes = TypedDict("FacetsVotes", {
    "value": str,
    "papers": int,
    "filter": str,
})
Facets = TypedDict("Facets", {
    "author": list[FacetsAuthor],
    "month": list[FacetsMonth],
    "section": list[FacetsSection],
    "votes": list[FacetsVotes],
})
AnswerNotes = TypedDict("AnswerNotes", {
    "level": str,
    "code": str,
    "message": str,
    "hint": str,
    "span": list[int],
})
AnswerRepairedWords = TypedDict("AnswerRepairedWords", {
    "from": str,
    "to": str,
    "as_well": bool,
    "span": list[int],
})
AnswerRepaired = TypedDict("AnswerRepaired", {
    "query": str,
    "words": list[AnswerRepairedWords],
})
AnswerSuggestions = TypedDict("AnswerSuggestions", {
    "kind": str,
    "query": str,
    "what": str,
    "total": int,
    "words": str | None,
})
AnswerTrend = TypedDict("AnswerTrend", {
    "month": str,
    "papers": int,
    "all": int,
})
Answer = TypedDict("Answer", {
    "version": int,
    "query": str,
    "total": int,
    "total_partial": int,
    "sort": NotRequired[str],
    "took_ms": float,
    "revision": int,
    "history": str,
    "notes": list[AnswerNotes],
    "also": list[str],
    "repaired": NotRequired[AnswerRepaired],
    "suggestions": list[AnswerSuggestions],
    "facets": NotRequired[Facets],
    "trend": NotRequired[list[AnswerTrend]],
    "explain": NotRequired[dict],
    "hits": list[dict],
    "next": NotRequired[str | None],
})
CountFacetsAnswer = TypedDict("CountFacetsAnswer", {
    "query": str,
    "total": int,
    "revision": int,
    "took_ms": float,
    "facets": Facets,
    "history": str,
})
CountTrendsAnswerTrendsTrend = TypedDict("CountTrendsAnswerTrendsTrend", {
    "month": str,
    "papers": int,
    "all": int,
})
CountTrendsAnswerTrends = TypedDict("CountTrendsAnswerTrends", {
    "query": str,
    "total": int,
    "trend": list[CountTrendsAnswerTrendsTrend],
})
CountTrendsAnswer = TypedDict("CountTrendsAnswer", {
    "revision": int,
    "took_ms": float,
    "trends": list[CountTrendsAnswerTrends],
    "history": str,
})
SuggestAnswerWords = TypedDict("SuggestAnswerWords", {
    "query": str,
    "word": str,
    "papers": int,
})
SuggestAnswerConcepts = TypedDict("SuggestAnswerConcepts", {
    "query": str,
    "text": str,
    "other": str,
    "papers": int,
})
SuggestAnswerTitles = TypedDict("SuggestAnswerTitles", {
    "id": str,
    "title": str,
    "title_text": str,
})
SuggestAnswer = TypedDict("SuggestAnswer", {
    "words": list[SuggestAnswerWords],
    "concepts": list[SuggestAnswerConcepts],
    "authors": list[str],
    "titles": list[SuggestAnswerTitles],
    "revision": int,
    "history": str,
    "took_ms": float,
})
GetPapersAnswer = TypedDict("GetPapersAnswer", {
    "total": int,
    "revision": int,
    "missing": list[str],
    "papers": list[dict],
    "history": str,
    "took_ms": float,
})
GetPaperAnswerSections = TypedDict("GetPaperAnswerSections", {
    "name": str,
    "bullets": list[str],
})
GetPaperAnswerConcepts = TypedDict("GetPaperAnswerConcepts", {
    "text": str,
    "other": str,
    "papers": int,
})
GetPaperAnswer = TypedDict("GetPaperAnswer", {
    "id": str,
    "title": str,
    "title_text": str,
    "url": str,
    "date": str,
    "dates": list[str],
    "votes": int | None,
    "authors": list[str],
    "more_authors": bool,
    "other_titles": list[str],
    "sections": list[GetPaperAnswerSections],
    "concepts": NotRequired[list[GetPaperAnswerConcepts]],
    "revision": int,
    "history": str,
    "took_ms": float,
})
ListDigestsAnswerDays = TypedDict("ListDigestsAnswerDays", {
    "date": str,
    "papers": int,
})
ListDigestsAnswer = TypedDict("ListDigestsAnswer", {
    "total": int,
    "days": list[ListDigestsAnswerDays],
    "revision": int,
    "history": str,
    "took_ms": float,
})
GetDigestAnswer = TypedDict("GetDigestAnswer", {
    "date": str,
    "total": int,
    "revision": int,
    "papers": list[Paper],
    "previous": str | None,
    "next": str | None,
    "history": str,
    "took_ms": float,
})
ListRisingConceptsAnswerConcepts = TypedDict("ListRisingConceptsAnswerConcepts", {
    "text": str,
    "other": str,
    "papers": int,
    "recent": int,
    "before": int,
})
ListRisingConceptsAnswerBefore = TypedDict("ListRisingConceptsAnswerBefore", {
    "from": str | None,
    "to": str | None,
    "papers": int,
})
ListRisingConceptsAnswer = TypedDict("ListRisingConceptsAnswer", {
    "from": str,
    "to": str,
    "papers": int,
    "concepts": list[ListRisingConceptsAnswerConcepts],
    "revision": int,
    "history": str,
    "took_ms": float,
    "before": ListRisingConceptsAnswerBefore,
})
GetConceptAnswerSpellingsExamples = TypedDict("GetConceptAnswerSpellingsExamples", {
    "id": str,
    "title": str,
})
GetConceptAnswerSpellings = TypedDict("GetConceptAnswerSpellings", {
    "text": str,
    "why": str,
    "evidence": int,
    "papers": int,
    "examples": list[GetConceptAnswerSpellingsExamples],
})
GetConceptAnswer = TypedDict("GetConceptAnswer", {
    "version": int,
    "words": str,
    "papers": int,
    "spellings": list[GetConceptAnswerSpellings],
    "revision": int,
    "history": str,
    "took_ms": float,
})
GetAuthorAnswerAuthors = TypedDict("GetAuthorAnswerAuthors", {
    "value": str,
    "papers": int,
    "filter": str,
})
GetAuthorAnswerMonths = TypedDict("GetAuthorAnswerMonths", {
    "value": str,
    "papers": int,
    "filter": str,
})
GetAuthorAnswerSections = TypedDict("GetAuthorAnswerSections", {
    "value": str,
    "papers": int,
    "filter": str,
})
GetAuthorAnswer = TypedDict("GetAuthorAnswer", {
    "author": str,
    "total": int,
    "revision": int,
    "authors": list[GetAuthorAnswerAuthors],
    "months": list[GetAuthorAnswerMonths],
    "sections": list[GetAuthorAnswerSections],
    "papers": list[Paper],
    "history": str,
    "took_ms": float,
    "next": str | None,
})
GetIndexAnswer = TypedDict("GetIndexAnswer", {
    "papers": int,
    "revision": int,
    "history": str,
    "newest": str | None,
    "version": str,
    "took_ms": float,
})
SearchParameters = TypedDict("SearchParameters", {
    "q": NotRequired[str],
    "limit": NotRequired[int],
    "offset": NotRequired[int],
    "cursor": NotRequired[str],
    "sort": NotRequired[str],
    "rank": NotRequired[str],
    "match": NotRequired[str],
    "facets": NotRequired[str],
    "trend": NotRequired[str],
    "explain": NotRequired[str],
    "exact": NotRequired[str],
    "without": NotRequired[list[str]],
    "since_revision": NotRequired[str],
    "author": NotRequired[list[str]],
    "section": NotRequired[list[str]],
    "month": NotRequired[list[str]],
    "votes": NotRequired[list[str]],
    "from": NotRequired[str],
    "to": NotRequired[str],
    "min_votes": NotRequired[int],
    "facet_limit": NotRequired[int],
    "facet_values": NotRequired[str],
    "typing": NotRequired[str],
    "concepts": NotRequired[str],
    "format": NotRequired[str],
    "fields": NotRequired[str],
})
# so far


class ProblemError(Exception):
    """What the server answered instead; `problem` is RFC 9457's object."""

    def __init__(self, problem: Problem):
        super().__init__(problem.get("detail") or problem["title"])
        self.problem = problem


class Client:
    def __init__(self, address: str = "http://127.0.0.1:8080", timeout: float = 10):
        self.address, self.timeout = address.rstrip("/"), timeout

    def search(self, query: str = "", **parameters: Unpack[SearchParameters]) -> Answer:
        """One page of hits. Lists are repeated parameters: author=["Yu Qiao"]."""
        return self._get("/v1/search", {"q": query, **parameters})

    def hits(self, query: str = "", **parameters: Unpack[SearchParameters]) -> Iterator[Hit]:
        """All hits, page by page."""
        page = self.search(query, **parameters)
        yield from page["hits"]
        while page.get("next"):
            page = self.search(query, **{**parameters, "cursor": page["next"]})
            yield from page["hits"]

    def paper(self, id: str) -> Paper:
        return self._get("/v1/papers/" + urllib.parse.quote(id), {})

    def similar(self, id: str, limit: int = 10) -> Answer:
        return self._get(f"/v1/papers/{urllib.parse.quote(id)}/similar", {"limit": limit})

    def digest(self, day: str) -> GetDigestAnswer:
        return self._get("/v1/digests/" + urllib.parse.quote(day), {})

    def suggest(self, typed: str) -> SuggestAnswer:
        return self._get("/v1/suggest", {"q": typed})

    def index(self) -> GetIndexAnswer:
        return self._get("/v1/index", {})

    def _get(self, path: str, parameters: dict):
        flags = {name: int(value) if isinstance(value, bool) else value for name, value in parameters.items()}
        url = f"{self.address}{path}?{urllib.parse.urlencode(flags, doseq=True)}"
        try:
            with urllib.request.urlopen(url, timeout=self.timeout) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            if "problem+json" not in error.headers.get("Content-Type", ""):
                raise
            raise ProblemError(json.load(error)) from None
