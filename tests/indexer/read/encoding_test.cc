// SPDX-License-Identifier: GPL-2.0-or-later
// Files of other encodings and ends of lines become the same text.
#include "indexer/read/encoding.h"

#include "indexer/read/archive.h"
#include "indexer/read/paper_links.h"
#include "tests/catch.h"

namespace papersearch::encoding_test {

namespace {

const std::string kText =
    "## Daily Papers (2024-10-21)\n\n### [한국어 모델](https://arxiv.org/abs/2410.00001)\n\n- 강화학습 😀\n";

std::string utf16(const std::string& text, bool big) {
  std::string out = big ? "\xFE\xFF" : "\xFF\xFE";
  const auto unit = [&](unsigned value) {
    const char high = static_cast<char>(value >> 8U);
    const char low = static_cast<char>(value & 0xFFU);
    out += big ? high : low;
    out += big ? low : high;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    unsigned code = size == 1 ? byte : byte & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) code = code << 6U | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    at += size;
    if (code >= 0x10000) {
      unit(0xD800 + ((code - 0x10000) >> 10U));
      unit(0xDC00 + ((code - 0x10000) & 0x3FFU));
    } else {
      unit(code);
    }
  }
  return out;
}

std::string codes(const FileText& file) {
  std::string out;
  for (const Diagnostic& finding : file.findings) out += (out.empty() ? "" : " ") + finding.code;
  return out;
}

std::string with_ends(const std::string& end) {
  std::string out;
  for (const char c : kText) out += c == '\n' ? end : std::string(1, c);
  return out;
}

}  // namespace

TEST_CASE("what is certain is read, and told") {
  for (const bool big : {false, true}) {
    const FileText file = file_text(utf16(kText, big));
    CHECK(file.text == kText);
    CHECK(codes(file) == "other-encoding");
  }
  const FileText korean = file_text("### [\xC7\xD1\xB1\xB9\xBE\xEE](x)\n- \xB0\xAD\xC8\xAD\xC7\xD0\xBD\xC0 \x8C\x63\n");
  CHECK(korean.text == "### [한국어](x)\n- 강화학습 똠\n");
  CHECK(codes(korean) == "other-encoding");
  for (const char* end : {"\r", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xC2\x85"}) {
    const FileText file = file_text(with_ends(end));
    CHECK(file.text == kText);
    CHECK(codes(file) == "other-line-ends");
  }
  CHECK(codes(file_text(utf16(with_ends("\r"), true))) == "other-encoding other-line-ends");
  for (const std::string& plain :
       {kText, with_ends("\r\n"), "\xEF\xBB\xBF" + kText, std::string(), std::string("a\rb\n\n")}) {
    const FileText file = file_text(plain);
    CHECK(codes(file).empty());
    CHECK(file.readable);
  }
}

TEST_CASE("what is not certain is told, and not read as wrong letters") {
  const FileText slip = file_text(kText + "\xFF 글\n");
  CHECK(codes(slip) == "invalid-utf8");
  CHECK(slip.first_repair == kText.size());
  for (const std::string& bytes :
       {utf16(kText, false).substr(2), "## Daily Papers\n" + std::string(40, '\xE9') + " x\n",
        std::string("\xC7\xD1 \xFF\xFF \xE9 \xE9 \xE9 \xE9 \xE9 \xE9 \xE9 \xE9 \xE9 x")}) {
    const FileText file = file_text(bytes);
    CHECK_FALSE(file.readable);
    CHECK(file.text.empty());
    CHECK(codes(file) == "unknown-encoding");
  }
}

TEST_CASE("places stay right where both letters and ends of lines are mended") {
  const FileText file = file_text(with_ends("\xE2\x80\xA8") + "\xFF");
  CHECK(codes(file) == "other-line-ends invalid-utf8");
  CHECK(file.first_repair == kText.size());
  CHECK(file.findings.at(1).at.end == file.text.size());
}

TEST_CASE("links that look like papers are found without the reader of digests") {
  const auto ids = [](const std::string& text) {
    std::string out;
    for (const PaperLink& link : paper_links(text)) out += (out.empty() ? "" : " ") + link.id;
    return out;
  };
  CHECK(ids(kText) == "2410.00001");
  CHECK(ids("# [A](https://arxiv.org/abs/2410.00001) [code](https://github.com/x)\n- "
            "[B](https://arxiv.org/abs/2410.00002)\n") == "2410.00001");
  CHECK(ids("1. [A](https://arxiv.org/abs/2410.00001)\n**[B](https://openreview.net/forum?id=b)**\n") ==
        "2410.00001 openreview:b");
  CHECK(ids("See [A](https://arxiv.org/abs/2410.00001).\n").empty());
  CHECK(ids("<h3><a href=\"https://arxiv.org/abs/2410.00001\">A</a></h3>\n[B](https://arxiv.org/abs/2410.00002)\n") ==
        "2410.00001");
  CHECK(ids("    ### [A](<https://arxiv.org/abs/2410.00001v2>)\n### [A](https://arxiv.org/pdf/2410.00001)\n") ==
        "2410.00001");
}

TEST_CASE("the day in a path") {
  for (const char* path : {"2024/10/21.md", "a/2024/10/21.MD", "2024-10-21.markdown", "a/2024-10-21.Mdown"}) {
    CAPTURE(path);
    CHECK(day_in_path(path) == Date{2024, 10, 21});
  }
  for (const char* path :
       {"2024/10/21.txt", "2024/13/21.md", "12024/10/21.md", "README.md", "2024/10-21.md", "21.md", ".md"}) {
    CAPTURE(path);
    CHECK_FALSE(day_in_path(path));
  }
}

}  // namespace papersearch::encoding_test
