// Prints an index document by document, so that two can be compared: id, and a fingerprint of all but its arrival.
#include <xapian.h>

#include <cstdio>
#include <map>
#include <string>

#include "indexer/archive.h"
#include "indexer/document.h"
#include "src/database.h"
#include "src/paper.h"
#include "src/schema.h"

int main(int argc, char** argv) {
  using namespace papersearch;
  if (argc < 2) return 2;
  std::map<std::string, std::string> lines;
  ReadIndex reader(argv[1]);
  const Xapian::Database& index = reader.database();
  for (auto doc = index.postlist_begin(""); doc != index.postlist_end(""); ++doc) {
    Xapian::Document document = index.get_document(*doc);
    const std::string id = paper_from_json(document.get_data()).id;
    if (document.get_value(kHashSlot) != document_hash(document)) lines[id] += "damaged ";
    document.remove_value(kArrivalSlot);
    lines[id] += std::to_string(fingerprint(document_hash(document)));
  }
  for (const auto& [id, line] : lines) std::printf("%s %s\n", id.c_str(), line.c_str());
}
