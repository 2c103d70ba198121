// SPDX-License-Identifier: GPL-2.0-or-later
// The Model Context Protocol over lines of JSON: what an assistant asks of a server.
#include "query/mcp/protocol.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <istream>
#include <optional>
#include <ostream>

#include "data/version.h"
#include "src/base/diagnostic.h"
#include "src/base/terminal.h"

namespace papersearch {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxLine = std::size_t{1} << 20U;
constexpr int kMaxDepth = 64;  // of nested arrays and objects in a message
constexpr std::size_t kMaxBatch = 100;

// Newest first.
constexpr std::array<std::string_view, 3> kVersions = {"2025-06-18", "2025-03-26", "2024-11-05"};
constexpr std::string_view kVersionWithBatches = "2025-03-26";

// Of JSON-RPC 2.0.
constexpr int kParseError = -32700;
constexpr int kInvalidRequest = -32600;
constexpr int kMethodNotFound = -32601;
constexpr int kInvalidParameters = -32602;

struct ProtocolError {
  int code;
  std::string message;
};

Json error(const Json& id, int code, const std::string& message) {
  return {{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", code}, {"message", message}}}};
}

std::string to_text(const Json& json) { return json_safe(json.dump(-1, ' ', false, Json::error_handler_t::replace)); }

// A message, or nullopt where the line is none.
std::optional<Json> parsed(std::string_view line) {
  struct TooDeep {};
  try {
    return Json::parse(line, [](int depth, Json::parse_event_t, Json&) {
      if (depth > kMaxDepth) throw TooDeep{};
      return true;
    });
  } catch (const Json::exception&) {
    return std::nullopt;
  } catch (const TooDeep&) {
    return std::nullopt;
  }
}

bool is_id(const Json& id) { return id.is_string() || id.is_number(); }

// A member of an object, which must be a string.
std::string string_of(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || !found->is_string())
    throw ProtocolError{kInvalidParameters, std::string(name) + " must be a string"};
  return found->get<std::string>();
}

}  // namespace

std::string McpConversation::answer(std::string_view line) {
  if (line.find_first_not_of(" \t\r\n") == std::string_view::npos) return {};
  if (line.size() > kMaxLine) return to_text(error(nullptr, kInvalidRequest, "the message is too long")) + "\n";
  const std::optional<Json> message = parsed(line);
  if (!message) return to_text(error(nullptr, kParseError, "this is no JSON")) + "\n";
  Json out;
  if (message->is_array() && batches_ && !message->empty() && message->size() <= kMaxBatch) {
    for (const Json& each : *message) {
      if (Json one = answer_message(each); !one.is_null()) out.push_back(std::move(one));
    }
  } else {
    out = answer_message(*message);
  }
  return out.is_null() ? std::string() : to_text(out) + "\n";
}

Json McpConversation::answer_message(const Json& message) {
  if (!message.is_object()) return error(nullptr, kInvalidRequest, "a message is an object");
  const auto id = message.find("id");
  const bool has_id = id != message.end();
  const Json known_id = has_id && is_id(*id) ? *id : Json(nullptr);
  const auto method = message.find("method");
  const auto version = message.find("jsonrpc");
  if (version == message.end() || *version != "2.0") return error(known_id, kInvalidRequest, "jsonrpc must be \"2.0\"");
  if (method == message.end() && (message.contains("result") || message.contains("error"))) return nullptr;
  if (method == message.end() || !method->is_string())
    return error(known_id, kInvalidRequest, "method must be a string");
  if (!has_id) return nullptr;  // a notification: there is nothing that it would change here
  if (known_id.is_null()) return error(nullptr, kInvalidRequest, "id must be a string or a number");
  const auto given = message.find("params");
  const Json parameters = given == message.end() ? Json::object() : *given;
  if (!parameters.is_object()) return error(known_id, kInvalidParameters, "params must be an object");
  try {
    return {{"jsonrpc", "2.0"}, {"id", known_id}, {"result", result_of(method->get<std::string>(), parameters)}};
  } catch (const ProtocolError& wrong) {
    return error(known_id, wrong.code, wrong.message);
  }
}

Json McpConversation::result_of(const std::string& method, const Json& parameters) {
  if (method == "initialize") return initialize(parameters);
  if (method == "ping") return Json::object();
  if (method == "tools/list") {
    if (parameters.contains("cursor")) throw ProtocolError{kInvalidParameters, "the list has one page"};
    return {{"tools", tools_.list}};
  }
  if (method == "tools/call") return call_tool(parameters);
  throw ProtocolError{kMethodNotFound, "there is no method " + method};
}

// A client that asks for a version that we do not know is offered the newest that we do.
Json McpConversation::initialize(const Json& parameters) {
  const std::string asked = string_of(parameters, "protocolVersion");
  const auto* const known = std::find(kVersions.begin(), kVersions.end(), asked);
  const std::string_view version = known != kVersions.end() ? *known : kVersions.front();
  batches_ = version == kVersionWithBatches;
  return {{"protocolVersion", version},
          {"capabilities", {{"tools", {{"listChanged", false}}}}},
          {"serverInfo", {{"name", "papersearch"}, {"title", "papersearch"}, {"version", data::kVersion}}},
          {"instructions", tools_.instructions}};
}

// What goes wrong in a tool is a result that the assistant reads. A wrong call is an error of the protocol.
Json McpConversation::call_tool(const Json& parameters) {
  const std::string name = string_of(parameters, "name");
  const auto given = parameters.find("arguments");
  const Json arguments = given == parameters.end() ? Json::object() : *given;
  if (!arguments.is_object()) throw ProtocolError{kInvalidParameters, "arguments must be an object"};
  const auto text = [](std::string content) { return Json::array({{{"type", "text"}, {"text", std::move(content)}}}); };
  try {
    const Json answer = tools_.call(name, arguments);
    return {{"content", text(to_text(answer))}, {"structuredContent", answer}, {"isError", false}};
  } catch (const InvalidToolCall& wrong) {
    throw ProtocolError{kInvalidParameters, wrong.message};
  } catch (const Error& failed) {
    const std::string hint = failed.hint().empty() ? "" : "; " + std::string(failed.hint());
    return {{"content", text(failed.what() + hint)}, {"isError", true}};
  }
}

bool converse(std::istream& in, std::ostream& out, McpConversation& conversation) {
  std::string line;
  for (bool more = true; more;) {
    const int c = in.rdbuf()->sbumpc();
    more = c != std::istream::traits_type::eof();
    if (more && c != '\n') {
      // One byte more than is allowed says that the line is too long; what follows is not kept.
      if (line.size() <= kMaxLine) line += static_cast<char>(c);
      continue;
    }
    out << conversation.answer(line) << std::flush;
    if (!out) return false;
    line.clear();
  }
  return true;
}

}  // namespace papersearch
