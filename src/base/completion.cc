// SPDX-License-Identifier: GPL-2.0-or-later
// Completion of a program's command line in shells, made of the options that its --help shows.
#include "src/base/completion.h"

#include <CLI/CLI.hpp>
#include <vector>

#include "src/base/option_table.h"
#include "src/base/split.h"

namespace papersearch {
namespace {

// Text between single quotes, for any of the shells. fish alone reads backslashes there.
std::string in_quotes(std::string_view text, bool fish = false) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += fish ? "\\'" : "'\\''";
    } else if (c == '\\' && fish) {
      out += "\\\\";
    } else {
      out += c;
    }
  }
  return out + "'";
}

bool completes_words(const CLI::App& app) { return app.get_option_no_throw("--complete") != nullptr; }

std::string first_line(const CLI::App& app) {
  return "# Completion of " + app.get_name() + ", made by: " + app.get_name() + " --completion";
}

// bash replaces the end of the word alone: what is behind a quote that is open, else behind the last colon, equals sign
// or quote. So the word is read from the line as a shell reads it, `head` being what stays of it, and what is put in
// its place is quoted as the word is.
constexpr std::string_view kBashWords =
    R"sh(      local text=${COMP_LINE:0:COMP_POINT} word='' head='' open='' line rest at c
      for ((at = 0; at < ${#text}; at++)); do
        c=${text:at:1}
        case $open$c in
          \\ | \"\\) word+=${text:$((++at)):1} ;;
          \' | \") open=$c head=$word ;;
          \'\' | \"\") open='' head=$word ;;
          [[:space:]]) word='' head='' ;;
          : | =) word+=$c head=$word ;;
          *) word+=$c ;;
        esac
      done
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
          "$head"*) rest=${line#"$head"} ;;
          *) rest=${line#*:} ;;
        esac
        case $open in
          \') rest=${rest//\'/\'\\\'\'} ;;
          \") rest=$(printf '%s' "$rest" | sed 's/[\\"$`]/\\&/g')
            [[ $rest != *\" ]] || rest+=\" ;;  # which readline does not add to one that ends so
          *) printf -v rest '%q' "$rest" ;;
        esac
        COMPREPLY+=("$rest")
      done < <(PROGRAM --complete "$word" 2>/dev/null)
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]]; then compopt -o nospace; fi
)sh";

std::string bash(const CLI::App& app) {
  const std::string name = app.get_name();
  std::vector<std::string> names;
  std::string values;
  for (const OptionRow& option : option_table(app)) {
    names.insert(names.end(), option.names.begin(), option.names.end());
    if (!option.takes_value) continue;
    values += "    " + joined(option.names, '|') + ")\n";
    if (option.value_name == kFolder) {
      values += "      mapfile -t COMPREPLY < <(compgen -d -- \"$current\")\n";
    } else if (option.value_name == kFile) {
      values += "      mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n";
    } else if (option.is_list) {
      values += "      mapfile -t COMPREPLY < <(compgen -P \"${current%\"${current##*,}\"}\" -W " +
                in_quotes(joined(option.choices, ' ')) + " -- \"${current##*,}\")\n      compopt -o nospace\n";
    } else {
      values +=
          "      mapfile -t COMPREPLY < <(compgen -W " + in_quotes(joined(option.choices, ' ')) + " -- \"$current\")\n";
    }
    values += "      return ;;\n";
  }
  std::string words = "      mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n";
  if (completes_words(app)) {
    words = kBashWords;
    words.replace(words.find("PROGRAM"), 7, name);
  }
  // bash takes the equals sign of --format=json for a word of its own.
  constexpr std::string_view kWords =
      "() {\n  local current=$2 before=$3\n"
      "  if [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD - 2]}; elif [[ $current == = ]]; then current=''; "
      "fi\n"
      "  case $before in\n";
  return first_line(app) + " bash\n_" + name + std::string(kWords) + values + "  esac\n  case $current in\n    -*)\n" +
         "      mapfile -t COMPREPLY < <(compgen -W " + in_quotes(joined(names, ' ')) +
         " -- \"$current\") ;;\n    *)\n" + words + "      ;;\n  esac\n}\ncomplete -F _" + name + " " + name + "\n";
}

std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh(const CLI::App& app) {
  const std::string name = app.get_name();
  std::string out = "#compdef " + name + "\n" + first_line(app) + " zsh\n";
  if (completes_words(app))
    out += "_" + name + "_words() {\n  local -a words=(\"${(@f)$(" + name +
           " --complete \"${(Q)PREFIX}\" 2>/dev/null)}\")\n  compadd -U -S '' -a words\n}\n";
  out += "_arguments";
  for (const OptionRow& option : option_table(app)) {
    std::string value;
    if (option.takes_value) {
      value = ":" + zsh_text(option.value_name) + ":";
      if (option.value_name == kFolder) {
        value += "_files -/";
      } else if (option.value_name == kFile) {
        value += "_files";
      } else if (!option.choices.empty()) {
        value += option.is_list ? "_sequence compadd - " + joined(option.choices, ' ')
                                : "(" + joined(option.choices, ' ') + ")";
      }
    }
    for (const std::string& each : option.names) {
      const std::string others = option.repeats ? "*" : "(" + joined(option.names, ' ') + ")";
      const bool may_be_joined = option.takes_value && each.starts_with("--");  // --format=json
      out +=
          " \\\n  " + in_quotes(others + each + (may_be_joined ? "=" : "") + "[" + zsh_text(option.help) + "]" + value);
    }
  }
  for (const OptionRow& word : positional_table(app))
    out +=
        " \\\n  " + in_quotes("*:" + word.value_name + ":" + (completes_words(app) ? "_" + name + "_words" : "_files"));
  return out + "\n";
}

std::string fish(const CLI::App& app) {
  const std::string start = "complete -c " + app.get_name();
  std::string out = first_line(app) + " fish\n";
  // fish takes no answer that does not begin as typed, so names come without the quotes around them.
  if (completes_words(app))
    out += start + " -f -a '(" + app.get_name() +
           " --complete (commandline -ct | string unescape) 2>/dev/null | string replace -a \"\\\"\" \"\")'\n";
  for (const OptionRow& option : option_table(app)) {
    out += start;
    for (const std::string& name : option.names)
      out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.takes_value) {
      if (option.value_name == kFolder) {
        out += " -x -a '(__fish_complete_directories)'";
      } else if (option.value_name == kFile) {
        out += " -r -F";
      } else {
        out += " -x";
        const std::string choices = joined(option.choices, ' ');
        if (!choices.empty())
          out += " -a " + in_quotes(option.is_list ? "(__fish_append , " + choices + ")" : choices, true);
      }
    }
    out += " -d " + in_quotes(option.help, true) + "\n";
  }
  return out;
}

}  // namespace

std::string completion_script(const CLI::App& app, std::string_view shell) {
  if (shell == "bash") return bash(app);
  if (shell == "zsh") return zsh(app);
  if (shell == "fish") return fish(app);
  return {};
}

}  // namespace papersearch
