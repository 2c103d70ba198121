// SPDX-License-Identifier: GPL-2.0-or-later
// What the lines of an entry say of a paper beside its text: votes, authors, its link; and the labels of its sections.
// All texts are UTF-8 without an end of line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace papersearch {

enum class LineLabel : std::uint8_t { kVotes, kAuthors, kLink };

// What a label's name says, whatever its words are that say no more: "Vote", "Number of upvotes", "추천 수", "저자
// 목록", "arXiv link", with signs before them or not ("👥 Authors"). Nothing where another word is among them.
std::optional<LineLabel> label_named(std::string_view name);

// A line that says votes, authors or the link: "Vote: 7", "**Votes:** 7", "vote count ： 1,234", "👍 7", "추천: 7",
// "저자: …", "Link: https://…", in capitals or not, also as a bullet.
struct LabelledLine {
  LineLabel label = LineLabel::kVotes;
  std::string value;      // without marks
  bool bullet = false;    // such a line may as well be one of the summary
  bool has_colon = true;  // not "👍 7"
};
std::optional<LabelledLine> labelled_line(std::string_view line);

struct WrittenVotes {
  bool readable = false;
  std::optional<int> number;  // none where it says that it is not known: "", "-", "N/A", "없음"
  std::string rest;           // what another label begins with on the same line: "Vote: 7 | Authors: …"
};
// "7", "1,234", "1 234", "1.2k", "７", "7표", "+7", "7 votes"; up to a thousand million.
WrittenVotes written_votes(std::string_view value);

// The label of "**What's New**: text", "***Label:*** text", "__Label__ ： text", and where the text begins; an empty
// name: there is none. Those that every digest has need no marks: "What's New: text".
struct SectionLabel {
  std::string name;      // without marks, with straight apostrophes
  std::size_t text = 0;  // its first byte
};
SectionLabel section_label(std::string_view bullet);

// A name as sections are called: without marks, without ":" at its end, with straight apostrophes.
std::string section_name(std::string_view heading);

}  // namespace papersearch
