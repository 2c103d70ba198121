// SPDX-License-Identifier: GPL-2.0-or-later
// A small index made for one test.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "indexer/write/document.h"
#include "indexer/write/new_words.h"
#include "query/result/search.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "src/index/stamp.h"
#include "src/index/write_index.h"
#include "tests/temporary.h"

namespace papersearch {

struct Library {
  TemporaryFolder folder;
  std::vector<Paper> papers;

  void add(const std::string& id, const std::string& title, const std::string& body,
           const std::string& day = "2024-10-21", std::optional<int> votes = std::nullopt,
           std::vector<std::string> authors = {}, std::vector<Section> more = {}) {
    Paper paper;
    paper.id = id;
    paper.title = title;
    paper.url = "https://arxiv.org/abs/" + id;
    paper.authors = std::move(authors);
    paper.votes = votes;
    paper.days = {*parse_date(day)};
    paper.sections = {{"What's New", {body}}};
    paper.sections.insert(paper.sections.end(), more.begin(), more.end());
    papers.push_back(std::move(paper));
  }

  std::string path() { return (folder / "index").string(); }

  void write() {
    WriteIndex index(path(), WriteIndex::Mode::kReplace);
    index.commit([&](Xapian::WritableDatabase& database) {
      NewWords words(database);
      for (const Paper& paper : papers) {
        const Xapian::Document document =
            make_document(paper, {"file"}, 1, [&](const InflectedWord& word) { words.add(word); });
        database.replace_document(paper_term(paper.id), document);
      }
      words.write(database);
    });
    index.publish();
  }

  Response ask(const std::string& query, Sort sort = Sort::kRelevance) {
    Request request;
    request.query = query;
    request.sort = sort;
    request.limit = 1000;
    request.today = *parse_date("2024-10-23");
    return Searcher(path()).search(request);
  }

  // The ids in order.
  std::string ids(const std::string& query, Sort sort = Sort::kRelevance) {
    std::string out;
    for (const Hit& hit : ask(query, sort).hits) out += (out.empty() ? "" : " ") + hit.paper.id;
    return out;
  }

  std::set<std::string> id_set(const std::string& query) {
    std::set<std::string> out;
    for (const Hit& hit : ask(query).hits) out.insert(hit.paper.id);
    return out;
  }
};

}  // namespace papersearch
