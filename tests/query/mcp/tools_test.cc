// SPDX-License-Identifier: GPL-2.0-or-later
// What an assistant may ask of the archive.
#include "query/mcp/tools.h"

#include <string>
#include <utility>
#include <vector>

#include "src/base/diagnostic.h"
#include "tests/catch.h"
#include "tests/query/library.h"

namespace papersearch::tools_test {
using Json = nlohmann::ordered_json;

namespace {

struct Desk : Library {
  Desk() {
    add("2410.00001", "Mamba", "상태 공간 모델", "2024-10-21", 3, {"Yu Qiao"});
    add("2410.00002", "Mamba again", "상태 공간", "2024-10-21", 9);
    add("2411.00003", "Diffusion", "확산 모델", "2024-11-02");
    write();
  }
};

}  // namespace

TEST_CASE("the list describes each argument by JSON Schema") {
  const Json list = paper_tools("/nonexistent").list;
  std::vector<std::string> names;
  for (const Json& tool : list) {
    names.push_back(tool["name"]);
    CHECK(tool["inputSchema"]["type"] == "object");
    CHECK(tool["inputSchema"]["additionalProperties"] == false);
    for (const Json& needed : tool["inputSchema"]["required"])
      CHECK(tool["inputSchema"]["properties"].contains(needed.get<std::string>()));
    for (const auto& [name, argument] : tool["inputSchema"]["properties"].items())
      CHECK_FALSE(argument["description"].get<std::string>().empty());
  }
  CHECK(names == std::vector<std::string>{"search", "show", "similar", "concepts", "days"});
}

TEST_CASE("the tools answer from the index") {
  Desk desk;
  const McpTools tools = paper_tools(desk.path());
  const Json found = tools.call("search", {{"query", "mamba"}, {"sort", "votes"}});
  CHECK(found["total"] == 2);
  CHECK(found["hits"][0]["id"] == "2410.00002");
  CHECK(found["hits"][0]["snippet"].is_string());
  CHECK(tools.call("search", {{"query", "mamba"}, {"limit", 1}})["hits"].size() == 1);
  CHECK(tools.call("search", {{"query", ""}, {"facets", true}})["facets"]["author"][0]["value"] == "Yu Qiao");
  CHECK(tools.call("show", {{"id", "arXiv:2410.00001v2"}})["sections"][0]["bullets"][0] == "상태 공간 모델");
  CHECK(tools.call("similar", {{"id", "2410.00001"}})["hits"].is_array());
  CHECK(tools.call("concepts", {{"words", "mamba"}})["papers"] == 2);
  const Json days = tools.call("days", Json::object())["days"];
  CHECK(days.size() == 2);
  CHECK(days[0]["date"] == "2024-11-02");
  CHECK(days[1]["papers"][0]["id"] == "2410.00002");
  CHECK(tools.call("days", {{"limit", 1}})["days"].size() == 1);
  CHECK(tools.call("days", {{"date", "2024-10"}})["days"][0]["papers"].size() == 2);
  CHECK(tools.call("days", {{"date", "1999"}})["days"].empty());
}

TEST_CASE("a paper counts for each of its days, and what a limit cuts is said") {
  Library desk;
  desk.add("2410.00001", "On two days", "하나", "2024-10-21", 3);
  desk.papers.back().days.push_back(Date{2024, 10, 23});
  desk.add("2410.00002", "On one", "둘", "2024-10-21", 9);
  for (int n = 0; n < 120; ++n) desk.add("2411." + std::to_string(10000 + n), "Many", "셋", "2024-11-02", n);
  desk.write();
  const McpTools tools = paper_tools(desk.path());
  const auto listed = [&](const Json& arguments) {
    std::string out;
    const Json answer = tools.call("days", arguments);
    for (const Json& day : answer["days"])
      out += day["date"].get<std::string>() + " " + day["total"].dump() + "/" + std::to_string(day["papers"].size()) +
             ", ";
    return out + answer["older"].dump();
  };
  CHECK(listed(Json::object()) == "2024-11-02 120/100, 2024-10-23 1/1, 2024-10-21 2/2, null");
  CHECK(listed({{"limit", 1}}) == "2024-11-02 120/100, \"2024-10-23\"");
  CHECK(listed({{"date", "..2024-10-23"}, {"limit", 1}}) == "2024-10-23 1/1, \"2024-10-21\"");
  CHECK(listed({{"date", "2024-10-21"}}) == "2024-10-21 2/2, null");
  CHECK(listed({{"date", "1999"}}) == "null");
  CHECK(tools.call("days", {{"date", "2024-11"}})["days"][0]["papers"][0]["votes"] == 119);
}

TEST_CASE("wrong arguments are refused, and what fails is said") {
  Desk desk;
  const McpTools tools = paper_tools(desk.path());
  for (const auto& [name, text] :
       std::vector<std::pair<std::string, std::string>>{{"no", "{}"},
                                                        {"search", "{}"},
                                                        {"search", R"({"query":7})"},
                                                        {"search", R"({"query":null})"},
                                                        {"search", R"({"query":"a","limit":0})"},
                                                        {"search", R"({"query":"a","limit":51})"},
                                                        {"search", R"({"query":"a","limit":-1})"},
                                                        {"search", R"({"query":"a","limit":1.5})"},
                                                        {"search", R"({"query":"a","limit":"5"})"},
                                                        {"search", R"({"query":"a","sort":"age"})"},
                                                        {"search", R"({"query":"a","exact":"yes"})"},
                                                        {"search", R"({"query":"a","colour":"red"})"},
                                                        {"show", R"({"id":["a"]})"},
                                                        {"days", R"({"date":"soon"})"}}) {
    CAPTURE(name, text);
    CHECK_THROWS_AS(tools.call(name, Json::parse(text)), InvalidToolCall);
  }
  CHECK_THROWS_AS(tools.call("show", {{"id", "2499.99999"}}), Error);
  CHECK_THROWS_AS(tools.call("show", {{"id", ""}}), Error);
  CHECK_THROWS_AS(tools.call("similar", {{"id", "2499.99999"}}), Error);
  CHECK_THROWS_AS(paper_tools("/nonexistent").call("search", {{"query", "a"}}), Error);
}

}  // namespace papersearch::tools_test
