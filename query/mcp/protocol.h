// SPDX-License-Identifier: GPL-2.0-or-later
// The Model Context Protocol over lines of JSON: what an assistant asks of a server. It does not know papers.
#pragma once

#include <functional>
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace papersearch {

// Thrown by McpTools::call where there is no such tool, or where its arguments are wrong.
struct InvalidToolCall {
  std::string message;
};

// What a server offers.
struct McpTools {
  nlohmann::ordered_json list;  // [{name, title, description, inputSchema, annotations}]
  std::string instructions;     // for the assistant, how to use them
  // The answer of a tool, an object. Throws InvalidToolCall, and Error where the tool fails.
  std::function<nlohmann::ordered_json(const std::string& name, const nlohmann::ordered_json& arguments)> call;
};

// One client's conversation. Source: the specification of 2025-06-18, and those of 2025-03-26 and 2024-11-05 for
// clients that ask for them. For one thread.
class McpConversation {
 public:
  explicit McpConversation(McpTools tools) : tools_(std::move(tools)) {}

  // The answer to a line, with its newline; empty where none is due (to notifications, responses, blank lines).
  // Whatever is in the line, the answer is JSON-RPC, and nothing is thrown but bad_alloc.
  std::string answer(std::string_view line);

 private:
  using Json = nlohmann::ordered_json;

  Json answer_message(const Json& message);  // null: none
  Json result_of(const std::string& method, const Json& parameters);
  Json initialize(const Json& parameters);
  Json call_tool(const Json& parameters);

  McpTools tools_;
  bool batches_ = false;  // only the version of 2025-03-26 has them
};

// Answers each line of `in` until it ends or `out` fails. A line of more than a megabyte is an error and is not kept in
// memory. Returns whether all was written.
bool converse(std::istream& in, std::ostream& out, McpConversation& conversation);

}  // namespace papersearch
