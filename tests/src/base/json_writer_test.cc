// SPDX-License-Identifier: GPL-2.0-or-later
// JSON written without a tree is that of the JSON library.
#include "src/base/json_writer.h"

#include <nlohmann/json.hpp>

#include "src/base/terminal.h"
#include "tests/catch.h"

namespace papersearch::json_writer_test {

TEST_CASE("texts are written as the JSON library writes them") {
  std::string all;
  for (int c = 0; c < 256; ++c) all += static_cast<char>(c);
  for (const std::string& text : {std::string(), std::string("plain"), std::string("\"\\/\b\f\n\r\t"), all,
                                  std::string("모델 \u007f\u0080\u2028\U0001F600"), std::string("\xEF\xBB\xBFx"),
                                  std::string("\u202E\u3000\uFEFF\U000E0041"), std::string("cut \xEB\xAA"),
                                  std::string("\xED\xA0\x80 \xF0\x9F")}) {
    JsonWriter out(16, JsonWriter::Escapes::kNeeded);
    out.string(text);
    const std::string expected = nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    CHECK(out.take() == expected);
    JsonWriter safe(16, JsonWriter::Escapes::kSafe);
    safe.string(text);
    CHECK(safe.take() == json_safe(expected));
  }
}

TEST_CASE("values and what stands between them") {
  JsonWriter out(16, JsonWriter::Escapes::kNeeded);
  out.raw("{\"a\":");
  out.strings({"b", "c"});
  out.raw(",\"d\":");
  out.list(std::vector<int>{1, -2}, [&](int value) { out.number(value); });
  out.raw(",\"e\":");
  out.strings({});
  out.raw(",\"f\":");
  out.boolean(false);
  out.raw("}");
  CHECK(out.take() == R"({"a":["b","c"],"d":[1,-2],"e":[],"f":false})");
  CHECK(out.take().empty());
}

}  // namespace papersearch::json_writer_test
