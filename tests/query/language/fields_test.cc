// SPDX-License-Identifier: GPL-2.0-or-later
// The names of fields as people type them.
#include "query/language/fields.h"

#include <string>

#include "tests/catch.h"

namespace papersearch::fields_test {

TEST_CASE("each field is found by its name and its aliases, and by no other text") {
  for (const FieldSpec& field : kFields) {
    INFO(field.name);
    CHECK(field_named(field.name) == field.field);
    for (const std::string_view alias : field.aliases) {
      if (!alias.empty()) CHECK(field_named(alias) == field.field);
    }
  }
  CHECK(field_named("TITLE") == Field::kTitle);
  CHECK(field_named("ＡＵＴＨＯＲ") == Field::kAuthor);
  CHECK(field_named("\u110C\u1165\u110C\u1161") == Field::kAuthor);  // 저자, decomposed
  for (const std::string_view name : {"", " ", "titl", "title:", " title", "S", "XN", "\xFF\xFE", "제 목"}) {
    INFO(name);
    CHECK_FALSE(field_named(name));
  }
  CHECK_FALSE(field_named(std::string(1U << 16U, 'x')));
}

TEST_CASE("a misspelt name means a field where one letter is off or two are swapped, two in a long name") {
  struct Row {
    std::string_view typed;
    std::optional<Field> field;
  };
  for (const Row& row : {
           Row{"titel", Field::kTitle},
           {"tilte", Field::kTitle},
           {"titlee", Field::kTitle},
           {"TITEL", Field::kTitle},
           {"bdy", Field::kBody},
           {"boddy", Field::kBody},
           {"dat", Field::kDate},
           {"monht", Field::kMonth},
           {"voets", Field::kVotes},
           {"auhtor", Field::kAuthor},
           {"auhtro", Field::kAuthor},
           {"sectoin", Field::kSection},
           {"secton", Field::kSection},
           {"sctn", std::nullopt},
           {"ttl", std::nullopt},  // two off in a short name
           {"http", std::nullopt},
           {"https", std::nullopt},
           {"note", std::nullopt},
           {"ID", std::nullopt},
           {"di", std::nullopt},
           {"", std::nullopt},
           {"titletitletitle", std::nullopt},
           {"\xFF\xFF\xFF\xFF", std::nullopt},
       }) {
    INFO(row.typed);
    CHECK(field_like(row.typed) == row.field);
  }
}

}  // namespace papersearch::fields_test
