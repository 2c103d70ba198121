// SPDX-License-Identifier: GPL-2.0-or-later
// What a paper is known by: its arXiv id, wherever and however that is written, else the id that another site gives it,
// else its address. The one place that knows, for digests, queries, --like, the server's addresses and BibTeX.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace papersearch {

// The arXiv id that a text is: "2410.04199", "cs/0112019", "math.GT/0309136", with a version ("v2", "V2"), with
// "arXiv:" before it, as a DOI ("10.48550/arXiv.2410.04199"), or a link to the paper at arXiv, one of its mirrors,
// alphaxiv, ar5iv or huggingface.co/papers, with or without its scheme; also in brackets or before a full stop, as in a
// sentence. Comes without version and without subject class, since neither tells papers apart: "math/0309136". An old
// id keeps its archive, as numbers are given anew in each. The forms are those of
// https://info.arxiv.org/help/arxiv_identifier.html
std::optional<std::string> arxiv_id(std::string_view text);

// Whether it is what arxiv_id() or paper_id() gives for a paper at arXiv.
bool is_arxiv_id(std::string_view id);

// The year in which arXiv gave an id that arxiv_id() gives.
int arxiv_year(std::string_view id);

struct PaperId {
  // kArxiv and kSite name one paper whatever it is called. An address may hold several papers (a list, a repository).
  enum class Kind : std::uint8_t { kArxiv, kSite, kAddress };
  Kind kind = Kind::kAddress;
  std::string id;  // at most kMaxPaperIdBytes

  friend bool operator==(const PaperId&, const PaperId&) = default;
};

inline constexpr std::size_t kMaxPaperIdBytes = 100;

// What the paper behind a link is known by; an empty id where the link is empty. Of other sites than arXiv:
//   openreview.net/forum?id=AAAA          openreview:AAAA
//   aclanthology.org/2024.acl-long.1      acl:2024.acl-long.1
//   doi.org/10.1145/3292500               doi:10.1145/3292500, as is a link of a publisher that has the DOI in it
// Else host, path and query in small letters where they mean the same, "x.org/paper.pdf?v=1"; a long one is the host
// and a hash.
PaperId paper_id(std::string_view link);

// What an entry without a link is known by: "title-" and a hash.
std::string title_id(std::string_view title);

// Where an address has several papers, all but the first have ids of their own: the address, this mark, and a hash of
// the title. No address has the mark in it.
inline constexpr char kGroupMark = '#';
std::string id_in_group(std::string_view address, std::string_view title);

// The address of such an id; other ids are their own group.
std::string paper_group(std::string_view id);

// Whether an id of paper_id() or title_id() is of one paper for certain: of arXiv, a site, or a title.
bool names_one_paper(std::string_view id);

// The id of the paper that a pasted text names beyond doubt: what arxiv_id() knows, or a link of a site that gives ids.
std::optional<std::string> pasted_paper_id(std::string_view text);

// What a person wrote for a paper: what arxiv_id() knows, or a link of another site, as its id; else the text as it is.
std::string written_paper_id(std::string_view text);

}  // namespace papersearch
