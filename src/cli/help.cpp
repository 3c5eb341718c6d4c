#include "cli/help.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>
#include <string>
#include <string_view>

namespace langdu {
namespace {

constexpr std::size_t k_line_width = 80;
constexpr std::size_t k_name_width = 26;

constexpr const char* k_footer = R"(Examples:
  langdu play page.txt                 read a page aloud; press h for the keys
  langdu render page.txt -o page.wav   write it as one file with chapters
  langdu outline page.txt              see which articles were found
  echo '占比35.2%' | langdu normalize  see how numbers will be said

FILE may be - for standard input. Results go to standard output, messages to
standard error. Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.
`langdu COMMAND --help` explains a command.)";

constexpr struct {
  const char* command;
  const char* examples;
} k_examples[] = {
    {"play",
     "  langdu play page.txt                  space pauses, arrows go by sentence\n"
     "  langdu play --rate 1.5 book.epub      half as fast again, same pitch\n"
     "  tail -f news.log | langdu play -      speaks as text arrives"},
    {"render",
     "  langdu render page.txt -o page.wav    one file, a chapter an article\n"
     "  langdu render page.txt -o editions/   named after its title\n"
     "  langdu render - -o a.wav < page.txt   from standard input"},
    {"outline",
     "  langdu outline page.html              titles, bylines, headings\n"
     "  langdu outline --json page.html       the same for programs\n"
     "  langdu outline --explain page.txt     why each line became what it is"},
    {"normalize",
     "  echo '气温-3℃' | langdu normalize              气温零下三摄氏度\n"
     "  echo '以96-91获胜' | langdu normalize --explain  which rule decided"},
    {"pinyin",
     "  echo '银行行长' | langdu pinyin              yin2 hang2 hang2 zhang3\n"
     "  echo '我想买水果' | langdu pinyin --citation  tones of the dictionary\n"
     "  echo '重庆' | langdu pinyin --explain         what decided each reading"},
    {"say",
     "  langdu say 今天天气很好               speaks at once\n"
     "  langdu say --pinyin 'ni2 hao3'        syllables as written\n"
     "  langdu say 你好 -o hello.wav          into a file"},
    {"voices",
     "  langdu voices                         their names for --voice\n"
     "  langdu voices --preview               hear each of them"},
    {"devices", "  langdu devices                        their numbers for play --device"},
    {"lexicon",
     "  langdu lexicon add 蚌埠 '蚌[beng4]埠[bu4]'   how a word is read\n"
     "  langdu lexicon add K歌 唱歌                  what is said instead\n"
     "  langdu lexicon list                          what was taught so far"},
};

/// `text` in lines of at most `width` bytes, broken at spaces; every line but the first is
/// indented.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
  std::string result;
  std::size_t column = 0;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    if (column > 0 && column + 1 + word.size() > width) {
      result += '\n';
      result.append(indent, ' ');
      column = 0;
    } else if (column > 0) {
      result += ' ';
      ++column;
    }
    result += word;
    column += word.size();
  }
  return result;
}

/// CLI11's own, but long descriptions go on in the next line.
class WrappingFormatter : public CLI::Formatter {
 public:
  WrappingFormatter() { column_width(k_name_width); }

  [[nodiscard]] std::string make_option(const CLI::Option* option,
                                        bool is_positional) const override {
    return row(make_option_name(option, is_positional) + make_option_opts(option),
               make_option_desc(option));
  }

  [[nodiscard]] std::string make_subcommand(const CLI::App* command) const override {
    return row(command->get_display_name(), command->get_description());
  }

 private:
  static std::string row(const std::string& name, const std::string& description) {
    std::string result = "  " + name;
    if (result.size() + 1 > k_name_width) {
      result += '\n';
      result.append(k_name_width, ' ');
    } else {
      result.append(k_name_width - result.size(), ' ');
    }
    return result + wrap(description, k_line_width - k_name_width, k_name_width) + '\n';
  }
};

}  // namespace

void set_up_help(CLI::App& app) {
  const auto formatter = std::make_shared<WrappingFormatter>();
  app.formatter(formatter);
  app.footer(k_footer);
  for (CLI::App* command : app.get_subcommands({})) {
    command->formatter(formatter);
    for (CLI::App* nested : command->get_subcommands({})) nested->formatter(formatter);
    for (const auto& [name, examples] : k_examples) {
      if (command->get_name() == name) command->footer(std::string("Examples:\n") + examples);
    }
  }
}

}  // namespace langdu
