// What a paper is: its stored form.
#include "src/paper.h"

#include <nlohmann/json.hpp>

#include "src/diagnostic.h"

namespace papersearch {

std::string to_json(const Paper& paper) {
  nlohmann::ordered_json out;
  out["id"] = paper.id;
  out["title"] = paper.title;
  if (!paper.other_titles.empty()) out["other_titles"] = paper.other_titles;
  out["url"] = paper.url;
  out["authors"] = paper.authors;
  if (paper.more_authors) out["more_authors"] = true;
  out["votes"] = paper.votes ? nlohmann::ordered_json(*paper.votes) : nlohmann::ordered_json(nullptr);
  auto& days = out["days"] = nlohmann::ordered_json::array();
  for (const Date day : paper.days) days.push_back(to_string(day));
  auto& sections = out["sections"] = nlohmann::ordered_json::array();
  for (const Section& section : paper.sections) {
    sections.push_back({{"name", section.name}, {"bullets", section.bullets}});
  }
  return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Paper paper_from_json(std::string_view json) {
  try {
    const auto in = nlohmann::json::parse(json);
    Paper out;
    in.at("id").get_to(out.id);
    in.at("title").get_to(out.title);
    out.other_titles = in.value("other_titles", std::vector<std::string>());
    in.at("url").get_to(out.url);
    in.at("authors").get_to(out.authors);
    out.more_authors = in.value("more_authors", false);
    if (!in.at("votes").is_null()) out.votes = in.at("votes").get<int>();
    for (const auto& text : in.at("days")) {
      const auto day = parse_date(text.get_ref<const std::string&>());
      if (!day) throw Error("a stored paper has a day that is no date");
      out.days.push_back(*day);
    }
    if (out.days.empty()) throw Error("a stored paper has no day");
    for (const auto& section : in.at("sections")) {
      out.sections.push_back(
          {section.at("name").get<std::string>(), section.at("bullets").get<std::vector<std::string>>()});
    }
    return out;
  } catch (const nlohmann::json::exception& e) {
    throw Error(std::string("a stored paper cannot be read: ") + e.what(),
                "make the index anew with: paperindex --rebuild ARCHIVE");
  }
}

}  // namespace papersearch
