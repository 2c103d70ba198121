// SPDX-License-Identifier: GPL-2.0-or-later
// The Model Context Protocol over lines of JSON.
#include "query/mcp/protocol.h"

#include <algorithm>
#include <random>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "src/base/diagnostic.h"
#include "tests/catch.h"

namespace papersearch::protocol_test {
using Json = nlohmann::ordered_json;

namespace {

McpTools echo() {
  McpTools out;
  out.list = Json::array({{{"name", "echo"}, {"inputSchema", {{"type", "object"}}}}});
  out.instructions = "Echo.";
  out.call = [](const std::string& name, const Json& arguments) -> Json {
    if (name == "fail") throw Error("it\x1b failed", "try again");
    if (name != "echo") throw InvalidToolCall{"there is no tool " + name};
    return {{"echo", arguments}};
  };
  return out;
}

std::string initialize(const std::string& version) {
  return R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":")" + version +
         R"(","capabilities":{},"clientInfo":{"name":"test","version":"1"}}})";
}

const std::string kStart = R"({"jsonrpc":"2.0",)";

}  // namespace

TEST_CASE("a version that is known is agreed on, and for another the newest is offered") {
  for (const auto& [asked, agreed] : std::vector<std::pair<std::string, std::string>>{{"2025-06-18", "2025-06-18"},
                                                                                      {"2025-03-26", "2025-03-26"},
                                                                                      {"2024-11-05", "2024-11-05"},
                                                                                      {"2099-01-01", "2025-06-18"},
                                                                                      {"", "2025-06-18"}}) {
    McpConversation conversation(echo());
    const Json answer = Json::parse(conversation.answer(initialize(asked)));
    CHECK(answer["result"]["protocolVersion"] == agreed);
    CHECK(answer["result"]["capabilities"].contains("tools"));
    CHECK(answer["result"]["serverInfo"]["name"] == "papersearch");
    CHECK(answer["result"]["instructions"] == "Echo.");
  }
}

TEST_CASE("each message has the answer of JSON-RPC, or none") {
  McpConversation conversation(echo());
  // The line, the code of the error or 0, and the id of the answer.
  for (const auto& [line, code, id] : std::vector<std::tuple<std::string, int, Json>>{
           {kStart + R"("id":7,"method":"ping"})", 0, 7},
           {kStart + R"("id":"a","method":"tools/list"})", 0, "a"},
           {kStart + R"("id":1,"method":"tools/call","params":{"name":"echo","arguments":{"a":1}}})", 0, 1},
           {kStart + R"("id":1,"method":"tools/call","params":{"name":"echo"}})", 0, 1},
           {kStart + R"("id":1,"method":"tools/call","params":{"name":"no"}})", -32602, 1},
           {kStart + R"("id":1,"method":"tools/call","params":{"name":7}})", -32602, 1},
           {kStart + R"("id":1,"method":"tools/call","params":{"name":"echo","arguments":[]}})", -32602, 1},
           {kStart + R"("id":1,"method":"tools/call","params":[]})", -32602, 1},
           {kStart + R"("id":1,"method":"tools/list","params":{"cursor":"x"}})", -32602, 1},
           {kStart + R"("id":1,"method":"initialize"})", -32602, 1},
           {kStart + R"("id":1,"method":"resources/list"})", -32601, 1},
           {kStart + R"("id":1,"method":7})", -32600, 1},
           {kStart + R"("id":1})", -32600, 1},
           {kStart + R"("id":null,"method":"ping"})", -32600, nullptr},
           {kStart + R"("id":{},"method":"ping"})", -32600, nullptr},
           {R"({"id":1,"method":"ping"})", -32600, 1},
           {R"({"jsonrpc":"1.0","id":1,"method":"ping"})", -32600, 1},
           {"[]", -32600, nullptr},
           {"[" + kStart + R"("id":1,"method":"ping"}])", -32600, nullptr},
           {"7", -32600, nullptr},
           {"{", -32700, nullptr},
           {"nonsense", -32700, nullptr},
           {"\"\xff\"", -32700, nullptr},
           {std::string(100'000, '['), -32700, nullptr},
           {std::string(200, '[') + std::string(200, ']'), -32700, nullptr},
           {std::string((1U << 20U) + 1, ' ') + "x", -32600, nullptr}}) {
    CAPTURE(line.substr(0, 100));
    const std::string text = conversation.answer(line);
    REQUIRE(text.size() > 1);
    CHECK(text.find('\n') == text.size() - 1);
    const Json answer = Json::parse(text);
    CHECK(answer["jsonrpc"] == "2.0");
    CHECK(answer["id"] == id);
    CHECK(answer.contains("result") == (code == 0));
    if (code != 0) CHECK(answer["error"]["code"] == code);
  }
  for (const std::string& silent :
       {std::string(), std::string(" \t\r"), kStart + R"("method":"notifications/initialized"})",
        kStart + R"("method":"no/such"})", kStart + R"("id":5,"result":{}})",
        kStart + R"("id":5,"error":{"code":1,"message":""}})"}) {
    CAPTURE(silent);
    CHECK(conversation.answer(silent).empty());
  }
}

TEST_CASE("what goes wrong in a tool is a result, safe for a terminal") {
  McpConversation conversation(echo());
  const std::string text = conversation.answer(kStart + R"("id":1,"method":"tools/call","params":{"name":"fail"}})");
  const Json result = Json::parse(text)["result"];
  CHECK(result["isError"] == true);
  CHECK(result["content"][0]["type"] == "text");
  CHECK(result["content"][0]["text"] == "it\x1b failed; try again");
  CHECK(text.find('\x1b') == std::string::npos);
}

TEST_CASE("only the version that has batches takes them") {
  const std::string batch =
      "[" + kStart + R"("id":1,"method":"ping"},)" + kStart + R"("method":"x"},)" + kStart + R"("id":2,"method":"y"}])";
  McpConversation older(echo());
  older.answer(initialize("2025-03-26"));
  const Json answers = Json::parse(older.answer(batch));
  REQUIRE(answers.size() == 2);
  CHECK(answers[0]["id"] == 1);
  CHECK(answers[1]["error"]["code"] == -32601);
  CHECK(older.answer("[" + kStart + R"("method":"x"}])").empty());
  McpConversation newer(echo());
  newer.answer(initialize("2025-06-18"));
  CHECK(Json::parse(newer.answer(batch))["error"]["code"] == -32600);
}

TEST_CASE("a conversation goes on whatever the lines are") {
  std::mt19937 random(21);  // NOLINT: the same lines each time
  std::string text;
  const std::vector<std::string> pieces = {"{",
                                           "}",
                                           "[",
                                           "]",
                                           "\"",
                                           ":",
                                           ",",
                                           "\"jsonrpc\"",
                                           "\"2.0\"",
                                           "\"id\"",
                                           "1",
                                           "\"method\"",
                                           "\"tools/call\"",
                                           "\"params\"",
                                           "null",
                                           "\\u0000",
                                           "\xff",
                                           "가"};
  for (int i = 0; i < 3000; ++i) {
    for (std::size_t n = random() % 12; n > 0; --n) text += pieces[random() % pieces.size()];
    text += '\n';
  }
  text += std::string(3U << 20U, 'x') + "\n" + kStart + R"("id":"last","method":"ping"})";
  std::istringstream in(text);
  std::ostringstream out;
  McpConversation conversation(echo());
  CHECK(converse(in, out, conversation));
  std::istringstream lines(out.str());
  Json last;
  for (std::string line; std::getline(lines, line);) last = Json::parse(line);
  CHECK(last["id"] == "last");
}

}  // namespace papersearch::protocol_test
