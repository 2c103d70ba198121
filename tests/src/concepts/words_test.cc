// SPDX-License-Identifier: GPL-2.0-or-later
// What single words mean.
#include "src/concepts/words.h"

#include <memory>
#include <vector>

#include "src/concepts/key.h"
#include "tests/catch.h"
#include "tests/taught_index.h"

namespace papersearch::words_test {

TEST_CASE("words at the same place of longer glosses mean the same") {
  TaughtIndex taught;
  taught.teach("객체 감지(object detection)", 2);
  taught.teach("객체 추적(object tracking)", 2);
  taught.teach("장면 감지(scene detection)", 2);
  taught.write();
  CHECK(taught.also("object") == "객체");
  CHECK(taught.also("감지") == "detection");
  CHECK(taught.also("scene").empty());  // said too seldom
}

TEST_CASE("titles and bodies are read as one text in two languages, where a gloss gives the hint") {
  const auto taught_with = [](const std::string& body, int times) {
    auto taught = std::make_unique<TaughtIndex>();
    taught->teach("음악 생성(music generation)");
    taught->teach("다른 이야기를 한다", 30, "Other Things");
    taught->teach(body, times, "Music for All");
    taught->write();
    return taught->also("music");
  };
  CHECK(taught_with("음악 이야기를 한다", 5) == "음악");
  CHECK(taught_with("음악 이야기를 한다", 2).empty());  // chance may have it
  CHECK(taught_with("소리 이야기를 한다", 5).empty());  // no gloss says so
}

TEST_CASE("a word has the meaning that its position and its titles show, and no other") {
  TaughtIndex taught;
  taught.teach("객체 감지(object detection)", 2);
  taught.teach("객체 추적(object tracking)", 2);
  taught.teach("음악 생성(music generation)");
  taught.teach("음악 이야기를 한다", 5, "Music for All");
  taught.teach("다른 이야기를 한다", 30, "Other Things");
  taught.write();
  taught.read([](const Xapian::Database& index) {
    const std::vector<OtherSpelling> object = words_at_same_position("객체", index);
    REQUIRE(object.size() == 1);
    CHECK(object[0].text == "object");
    CHECK(object[0].papers == 4);
    CHECK(words_at_same_position("음악", index).empty());
    const OtherSpelling music = spelling_by_titles(concept_key("music"), index);
    CHECK(music.text == "음악");
    CHECK(music.why == OtherSpelling::Why::kTitle);
    CHECK(music.papers == 5);
    CHECK(spelling_by_titles("음악", index).key == concept_key("music"));
    CHECK(spelling_by_titles("객체", index).key.empty());
  });
}

}  // namespace papersearch::words_test
