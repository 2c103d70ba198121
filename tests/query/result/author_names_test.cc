// SPDX-License-Identifier: GPL-2.0-or-later
// Names of authors among the words of a query.
#include "query/result/author_names.h"

#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::author_names_test {

namespace {

struct Authors : Library {
  Authors() {
    by("lecun", "세계 모델", {"Yann LeCun", "Xinlei Chen"});
    by("he", "비디오 모델", {"Kaiming He", "Jun-Yan Zhu"});
    by("bengio", "최적화 연구", {"Yoshua Bengio"});
    by("jung", "문장 요약", {"Sung Ju Lee", "Jongchul Ye"});
    by("text", "Rank and scale of a model", {"Rank Scale"});
    by("text2", "Rank and scale again", {"Min Xu"});
    write();
  }
  void by(const std::string& id, const std::string& text, std::vector<std::string> authors) {
    add(id, text, text, "2024-10-21", {}, std::move(authors));
  }
  template <typename Question>
  auto about(const Question& question) {
    const ReadIndex index(path());
    return question(AuthorNames(settings, index.database()));
  }
  ConceptSettings settings;
};

Words words_of(const std::vector<std::string>& texts) {
  Words out{{}, std::nullopt};
  for (const std::string& text : texts) out.words.push_back({text, {}});
  return out;
}

}  // namespace

TEST_CASE("two words are a name where an author has it") {
  Authors authors;
  const std::vector<std::array<std::string, 3>> cases = {
      {"Y.", "LeCun", "Y. LeCun"},   {"LeCun,", "Y.", "LeCun, Y."},  {"Y", "Bengio", "Y Bengio"},
      {"J.-Y.", "Zhu", "J.-Y. Zhu"}, {"J-Y", "Zhu", "J-Y Zhu"},      {"-", "Zhu", ""},
      {"얀", "르쿤", "y. lecun"},    {"카이밍", "허", "h. kaiming"}, {"X.", "LeCun", ""},  // nobody is called so
      {"y.", "LeCun", ""},                                                                 // initials are capitals
      {"R.", "Scale", ""},      // more texts have the word than authors
      {"Yann", "LeCun", ""},    // no initials
      {"세계", "모델", ""},     // texts have these
      {"\xEB\xA7", "르쿤", ""}  // broken UTF-8
  };
  for (const auto& [first, second, name] : cases) {
    INFO(first << " " << second);
    CHECK(authors.about([&](const AuthorNames& names) { return names.name({first, {}}, {second, {}}); }) == name);
  }
}

TEST_CASE("a Korean name is one that no text has") {
  Authors authors;
  const auto is_name = [&](const std::string& word) {
    return authors.about([&](const AuthorNames& names) { return names.is_korean_name({word, {}}); });
  };
  CHECK(is_name("예종철"));
  CHECK_FALSE(is_name("최적화"));
  CHECK_FALSE(is_name("LeCun"));
  CHECK_FALSE(is_name(""));
}

TEST_CASE("a name with a slip is told by the name beside it") {
  Authors authors;
  const auto meant = [&](const std::vector<std::string>& texts, std::size_t at) -> std::string {
    const auto slip = authors.about([&](const AuthorNames& names) { return names.misspelled(words_of(texts), at); });
    return slip ? std::to_string(slip->at) + " " + slip->meant : "";
  };
  CHECK(meant({"Kaimin", "He"}, 0) == "0 kaiming");
  CHECK(meant({"Yann", "LeCunn"}, 0) == "1 lecun");
  CHECK(meant({"model", "Yan", "LeCun"}, 1) == "1 yann");
  CHECK(meant({"Sungju", "Lee"}, 0) == "0 sung-ju");
  CHECK(meant({"Kaiming", "He"}, 0).empty());      // somebody is called so
  CHECK(meant({"Xinlei", "LeCun"}, 0).empty());    // no name is near
  CHECK(meant({"Rank", "model"}, 0).empty());      // words of texts
  CHECK(meant({"diffuson", "model"}, 0).empty());  // a slip, but nobody's name
}

}  // namespace papersearch::author_names_test
