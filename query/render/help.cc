// SPDX-License-Identifier: GPL-2.0-or-later
// The description of the query language: the output of --help-query, and its manual page.
#include "query/render/help.h"

#include "query/render/quoted.h"
#include "src/base/manual.h"
#include "src/base/paragraphs.h"
#include "src/base/terminal.h"
#include "src/base/translation.h"
#include "src/index/schema.h"

namespace papersearch {
namespace {

std::string padded(std::string_view text, std::size_t cells) {
  std::string out(text);
  const std::size_t used = display_width(text);
  out.append(used < cells ? cells - used : 1, ' ');
  return out;
}

std::string names(const FieldSpec& field) {
  std::string out;
  for (const std::string_view alias : field.aliases) {
    if (!alias.empty()) out += (out.empty() ? "" : ", ") + std::string(alias);
  }
  return out;
}

}  // namespace

const std::vector<QueryForm>& query_forms() {
  static const std::vector<QueryForm> kForms = {
      {"long context", message("papers with both words first, then with one")},
      {"강화학습", message("the same as 강화 학습; endings do not matter")},
      {"GPT4", message("the same as GPT-4 and GPT 4; not GPT-4o")},
      {"\"사고의 연쇄\"", message("these words in this order")},
      {"\"long context\"~3", message("at most three words between them")},
      {"mamba -survey", message("papers without a word; also NOT survey")},
      {"diffusion OR 디퓨전", message("AND, OR and NOT are operators in capitals only")},
      {"(diffusion OR 디퓨전) 증류", message("parentheses make groups")},
      {"diffus*", message("words like this; also 사전*, GPT-4*, at*ion")},
      {"~transfomer", message("words spelled almost like this")},
      {"title:(attention OR mamba)", message("a group of words in a field")},
      {"author:\"Y. Qiao\"", message("any order; initials and accents do not matter")},
      {"author:=\"Yu Qiao\"", message("exactly this name; also section:=\"Limits\"")},
      {"date:2024-10..2024-11", message("a range; date:2024-10.. has no end")},
      {"date:-30d..", message("also today, yesterday, last-week, 오늘, 어제")},
      {"votes:10..", message("also votes:>=10, votes:5..10, votes:unknown")},
      {"sort:date", message("newest first; also sort:votes, sort:oldest")},
      {"since:2024-10", message("also before:, after:, until:")},
      {"10월 음성", message("days in words: 2024년 10월, 지난주, since 2025")},
      {"RAG 최신순", message("an order: 인기순, newest first, most voted")},
      {"추천 50 이상", message("a number of votes; also votes>50")},
      {"벤치마크 RAG 제외", message("leaves RAG out; also 빼고, without RAG")},
  };
  return kForms;
}

std::string query_help(std::size_t width) {
  // What is said stands beside its name where there is room, else below it.
  const auto row = [width](const std::string& name, const std::string& said) {
    constexpr std::size_t kTwoColumns = 60;
    const std::size_t column = width < kTwoColumns ? 6 : 32;
    const bool beside = display_width(name) + 4 <= column;
    Paragraphs out(width, column);
    out.add(beside ? "  " + name : "", {{said, "", ""}});
    return (beside ? "" : folded("  " + name + "\n", width)) + out.take();
  };
  std::string out = folded(tr("A query needs no syntax: type words, Korean or English."), width) + "\n";
  for (const QueryForm& form : query_forms()) out += row(std::string(form.example), tr(form.means));
  out += "\n" + tr("Fields") + ":\n";
  for (const FieldSpec& field : kFields)
    out += row(padded(std::string(field.name) + ":", 10) + names(field), tr(field.help));
  return out + "\n" +
         folded(tr("Any text is a query. Where it may have been meant differently than it was read, a note says so."),
                width);
}

std::string query_man() {
  std::string out =
      manual_title("PAPERSEARCH-QUERY", 7) + ".SH " + troff(tr("NAME")) + "\npapersearch\\-query \\- " +
      troff(tr("the query language of papersearch")) + "\n.SH " + troff(tr("DESCRIPTION")) + "\n" +
      troff(tr("A query needs no syntax: type words, Korean or English.")) + "\n" +
      troff(tr("Any text is a query. Where it may have been meant differently than it was read, a note says so.")) +
      "\n.SH " + troff(tr("FORMS")) + "\n";
  for (const QueryForm& form : query_forms())
    out += ".TP\n.B " + papersearch::quoted(troff(form.example)) + "\n" + troff(tr(form.means)) + "\n";
  out += ".SH " + troff(tr("FIELDS")) + "\n";
  for (const FieldSpec& field : kFields) {
    out += ".TP\n.B " + troff(field.name) + ":\n" +
           troff(filled(tr("%1. Also: %2. Example: %3"), {tr(field.help), names(field), std::string(field.example)})) +
           "\n";
  }
  return out + ".SH " + troff(tr("SEE ALSO")) + "\n.BR papersearch (1)\n";
}

}  // namespace papersearch
