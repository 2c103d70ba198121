// SPDX-License-Identifier: GPL-2.0-or-later
// What our analysis costs: the index as it is beside one of stems alone, in CPU time and bytes, in one run.
//   index_bench ARCHIVE [ROUNDS]
// Both have the facts of each paper and its stored text; the words of the other are one stem each, with Xapian's
// positions.
#include <xapian.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include "indexer/read/archive.h"
#include "indexer/read/digest.h"
#include "indexer/write/document.h"
#include "src/base/utf8.h"
#include "src/index/index_folder.h"
#include "src/index/read_index.h"
#include "src/index/schema.h"
#include "src/index/write_index.h"
#include "src/text/analyzer.h"
#include "tests/temporary.h"

using namespace papersearch;

namespace {

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

// The same papers with one term a word, its stem, with positions.
Xapian::Document stems_alone(const Paper& paper) {
  Xapian::Document document;
  const auto add = [&](Field field, const std::string& text, Xapian::termpos start) {
    const std::vector<Token> tokens = analyze(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const Token& token = tokens[i];
      if (token.form != Form::kWord && token.form != Form::kStem) continue;
      const bool stem_follows = i + 1 < tokens.size() && tokens[i + 1].form == Form::kStem;
      if (token.form == Form::kWord && stem_follows) continue;
      document.add_posting(index_term(field, Form::kWord, token.script, token.term), start + token.position);
    }
    return start + static_cast<Xapian::termpos>(tokens.size()) + 20;
  };
  add(Field::kTitle, paper.title, 0);
  Xapian::termpos position = 0;
  for (const Section& section : paper.sections) {
    for (const std::string& bullet : section.bullets) position = add(Field::kBody, bullet, position);
  }
  position = 0;
  for (const std::string& author : paper.authors) position = add(Field::kAuthor, author, position);
  add_facts(document, paper, {"file"}, 1);
  return document;
}

struct Cost {
  double seconds = 0;
  double bytes = 0;
};

template <typename Make>
Cost build(const std::vector<std::string>& digests, Make make) {
  const TemporaryFolder folder;
  const std::string path = (folder / "index").string();
  const double start = cpu_seconds();
  {
    WriteIndex index(path, WriteIndex::Mode::kReplace);
    index.commit([&](Xapian::WritableDatabase& database) {
      for (const std::string& text : digests) {
        for (const Paper& paper : parse_digest(text, std::nullopt).papers) {
          database.replace_document(paper_term(paper.id), make(paper));
        }
      }
    });
    index.publish();
  }
  Cost cost{cpu_seconds() - start, 0};
  for (const auto& file : std::filesystem::directory_iterator(current_generation(path))) {
    cost.bytes += static_cast<double>(file.file_size());
  }
  return cost;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("index_bench ARCHIVE [ROUNDS]\n", stderr);
    return 2;
  }
  ::setenv(kFlushVariable, kFlushThreshold, 0);
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
  // As in scale.py: fewer papers say nothing about the limits.
  constexpr std::size_t kLeastPapers = 2000;
  std::size_t papers = 0;
  std::vector<std::string> digests;
  double text_bytes = 0;
  for (const SourceFile& file : list_archive({argv[1]}).files) {
    std::string text = valid_utf8(read_file(file).value_or(""));
    if (!is_digest(text)) continue;
    text_bytes += static_cast<double>(text.size());
    papers += parse_digest(text, std::nullopt).papers.size();
    digests.push_back(std::move(text));
  }
  Cost full{1e9, 0};
  Cost stems{1e9, 0};
  for (int i = 0; i < rounds; ++i) {  // in turns, the best of each: the machine is noisy
    const Cost a = build(digests, [](const Paper& paper) { return make_document(paper, {"file"}, 1); });
    const Cost b = build(digests, stems_alone);
    full = {std::min(full.seconds, a.seconds), a.bytes};
    stems = {std::min(stems.seconds, b.seconds), b.bytes};
  }
  std::printf("%zu digests, %.1f MB of text; best of %d rounds, sizes compacted\n", digests.size(), text_bytes / 1e6,
              rounds);
  std::printf("index as it is   %6.2f s CPU  %6.1f MB\n", full.seconds, full.bytes / 1e6);
  std::printf("stems alone      %6.2f s CPU  %6.1f MB\n", stems.seconds, stems.bytes / 1e6);
  std::printf("ratio            %6.2f        %6.2f%s\n", full.seconds / stems.seconds, full.bytes / stems.bytes,
              papers >= kLeastPapers ? "     (limits 2.0 and 1.6)" : "");
  std::printf("index / text                   %6.2f\n", full.bytes / text_bytes);
}
