// The query language for people: a screen of help, and the manual page. Fields come from the one table.
#include "query/render/help.h"

#include "query/render/quoted.h"
#include "src/base/terminal.h"
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

// Text for troff: no line of it is a request, backslashes and hyphens are themselves.
std::string troff(std::string_view text) {
  std::string out;
  if (text.starts_with(".") || text.starts_with("'")) out = "\\&";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '~') {
      out += "\\(ti";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

const std::vector<QueryForm>& query_forms() {
  static const std::vector<QueryForm> kForms = {
      {"long context", "papers with both first, then with one"},
      {"강화학습", "as 강화 학습; endings do not matter"},
      {"\"사고의 연쇄\"", "these words in this order"},
      {"\"long context\"~3", "at most three words between them"},
      {"mamba -survey", "without a word; NOT survey is the same"},
      {"diffusion OR 디퓨전", "AND, OR, NOT: operators in capitals alone"},
      {"(diffusion OR 디퓨전) 증류", "parentheses group"},
      {"diffus*", "words starting with this; 사전* as well"},
      {"~transfomer", "words spelled almost like this"},
      {"title:(attention OR mamba)", "a field may hold a group"},
      {"author:\"Y. Qiao\"", "in any order, initials, accents or none"},
      {"date:2024-10..2024-11", "a range; date:2024-10.. has no end"},
      {"date:-30d..", "also today, yesterday, last-week, 오늘, 어제"},
      {"votes:10..", "also votes:>=10, votes:5..10, votes:unknown"},
  };
  return kForms;
}

std::string query_help() {
  constexpr std::size_t kColumn = 30;
  std::string out = "A query needs no syntax: type words, Korean or English.\n\n";
  for (const QueryForm& form : query_forms())
    out += "  " + padded(form.example, kColumn) + std::string(form.means) + "\n";
  out += "\nFields:\n";
  for (const FieldSpec& field : kFields) {
    out += "  " + padded(std::string(field.name) + ":", 10) + padded(names(field), 20) + std::string(field.help) + "\n";
  }
  return out + "\nAny text is a query. Where it was read otherwise than it may have been meant, a\nnote says so.\n";
}

std::string query_man() {
  std::string out = ".TH PAPERSEARCH\\-QUERY 7 \"\" \"papersearch " PAPERSEARCH_VERSION
                    "\"\n.SH NAME\npapersearch\\-query \\- what one can ask papersearch\n.SH DESCRIPTION\n"
                    "A query needs no syntax: type words, Korean or English. Any text is a query. Where it was read "
                    "otherwise than it\n"
                    "may have been meant, a note says so.\n.SH FORMS\n";
  for (const QueryForm& form : query_forms())
    out += ".TP\n.B " + quoted(troff(form.example)) + "\n" + troff(form.means) + "\n";
  out += ".SH FIELDS\n";
  for (const FieldSpec& field : kFields) {
    out += ".TP\n.B " + troff(field.name) + ":\n" + troff(field.help) + ". Also: " + troff(names(field)) +
           ". Example: " + troff(field.example) + "\n";
  }
  return out + ".SH SEE ALSO\n.BR papersearch (1)\n";
}

}  // namespace papersearch
