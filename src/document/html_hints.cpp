#include "document/html_hints.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "document/html_elements.h"

namespace langdu {
namespace {

/// Whole words of an id or class.
constexpr std::array<std::string_view, 80> k_boilerplate_words = {"nav",
                                                                  "navbar",
                                                                  "menu",
                                                                  "footer",
                                                                  "foot",
                                                                  "header",
                                                                  "sidebar",
                                                                  "aside",
                                                                  "side",
                                                                  "right",
                                                                  "ad",
                                                                  "ads",
                                                                  "adv",
                                                                  "advert",
                                                                  "banner",
                                                                  "comment",
                                                                  "comments",
                                                                  "cmt",
                                                                  "reply",
                                                                  "crumb",
                                                                  "crumbs",
                                                                  "share",
                                                                  "bdsharebuttonbox",
                                                                  "toolbar",
                                                                  "tools",
                                                                  "tool",
                                                                  "related",
                                                                  "relate",
                                                                  "relation",
                                                                  "recommend",
                                                                  "rec",
                                                                  "recom",
                                                                  "hot",
                                                                  "rank",
                                                                  "ranking",
                                                                  "login",
                                                                  "search",
                                                                  "qrcode",
                                                                  "ewm",
                                                                  "code",
                                                                  "pager",
                                                                  "page",
                                                                  "pagination",
                                                                  "copyright",
                                                                  "statement",
                                                                  "disclaimer",
                                                                  "tags",
                                                                  "tag",
                                                                  "keywords",
                                                                  "guess",
                                                                  "more",
                                                                  "feedback",
                                                                  "report",
                                                                  "subscribe",
                                                                  "follow",
                                                                  "download",
                                                                  "app",
                                                                  "promo",
                                                                  "promotion",
                                                                  "popup",
                                                                  "modal",
                                                                  "links",
                                                                  "cta",
                                                                  "paywall",
                                                                  "newsletter",
                                                                  "widget",
                                                                  "tip",
                                                                  "tips",
                                                                  "popularize",
                                                                  "keyword",
                                                                  "qr",
                                                                  "reference",
                                                                  "references",
                                                                  "reflist",
                                                                  "vote",
                                                                  "poll",
                                                                  "toupiao",
                                                                  "discuss",
                                                                  "liuyan",
                                                                  "gg"};

/// Parts of a word, for names written together (newsComment, bdshare, xgwz).
constexpr std::array<std::string_view, 44> k_boilerplate_parts = {
    "comment",  "pinglun",   "sidebar",   "breadcrumb", "footer",    "recommend",  "tuijian",
    "related",  "xiangguan", "copyright", "bdshare",    "sharebar",  "jiathis",    "advert",
    "toolbar",  "qrcode",    "erweima",   "pagination", "prevnext",  "prev_next",  "hotnews",
    "hotlist",  "ranklist",  "subscribe", "statement",  "disclaim",  "zebian",     "editor_name",
    "guanggao", "topnav",    "navbar",    "backtop",    "gotop",     "friendlink", "reward",
    "dashang",  "shengming", "morenews",  "newslist",   "news_list", "player",     "advertis",
    "subscri",  "wxfollow"};

constexpr std::array<std::string_view, 38> k_content_words = {
    "article",     "content",     "artibody", "articlebody",  "text",
    "detail",      "zw",          "zhengwen", "body",         "main",
    "entry",       "post",        "story",    "zoom",         "trs",
    "editor",      "endtext",     "mainbody", "con",          "cont",
    "txt",         "neirong",     "news",     "rich",         "articlecontent",
    "newscontent", "contenttext", "maintext", "articletext",  "bodytext",
    "vsbcontent",  "wp",          "p-detail", "ucap-content", "js_content",
    "rwb_zw",      "view",        "heading"};

constexpr std::array<std::string_view, 6> k_author_words = {"author", "byline",   "writer",
                                                            "zuozhe", "reporter", "auther"};

/// The words of an id or class: parted at anything but letters and where a capital follows a small
/// letter, in lower case.
template <typename Visit>
void for_each_word(std::string_view names, Visit visit) {
  std::string word;
  char previous = ' ';
  for (const char c : names) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool lower = c >= 'a' && c <= 'z';
    if (!word.empty() && ((!upper && !lower) || (upper && previous >= 'a' && previous <= 'z'))) {
      visit(word);
      word.clear();
    }
    if (upper || lower) word.push_back(static_cast<char>(upper ? c - 'A' + 'a' : c));
    previous = c;
  }
  if (!word.empty()) visit(word);
}

/// Words in small letters, by the first of them.
class WordsByLetter {
 public:
  template <typename Words>
  explicit WordsByLetter(const Words& words) {
    for (const std::string_view word : words) words_[bucket_of(word.front())].push_back(word);
  }

  [[nodiscard]] bool holds(std::string_view word) const {
    const auto& words = words_[bucket_of(word.front())];
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  /// Is one of the words a part of `names`?
  [[nodiscard]] bool holds_part_of(std::string_view names) const {
    for (; !names.empty(); names.remove_prefix(1)) {
      const auto& words = words_[bucket_of(names.front())];
      const auto begins = [&](std::string_view word) { return names.starts_with(word); };
      if (std::any_of(words.begin(), words.end(), begins)) return true;
    }
    return false;
  }

 private:
  static constexpr std::size_t k_buckets = 32;

  static std::size_t bucket_of(char letter) {
    return static_cast<unsigned char>(letter) % k_buckets;
  }

  std::array<std::vector<std::string_view>, k_buckets> words_;
};

bool is_boilerplate_word(std::string_view word) {
  static const WordsByLetter words(k_boilerplate_words);
  return words.holds(word);
}

bool holds_boilerplate_part(std::string_view names) {
  static const WordsByLetter parts(k_boilerplate_parts);
  return parts.holds_part_of(names);
}

bool is_content_word(std::string_view word) {
  static const WordsByLetter words(k_content_words);
  return words.holds(word);
}

bool is_author_word(std::string_view word) {
  return std::find(k_author_words.begin(), k_author_words.end(), word) != k_author_words.end();
}

bool is_title_word(std::string_view word) {
  return word == "title" || word == "headline" || word == "biaoti" || word == "tit";
}

/// The last word of an id or of one of the classes is the title's: News_Body_Title.
bool names_title(std::string_view names) {
  constexpr std::string_view k_spaces = " \t\r\n";
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find_first_of(k_spaces, at), names.size());
    std::string last;
    for_each_word(names.substr(at, end - at), [&](const std::string& word) { last = word; });
    if (is_title_word(last)) return true;
    at = end + 1;
  }
  return false;
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// What the heading is called that a part of the page is named by: recommendations-heading.
HtmlHint hint_of_region(std::string_view heading) {
  if (heading.empty()) return HtmlHint::none;
  if (holds_boilerplate_part(lower_case(heading))) return HtmlHint::boilerplate;
  bool author = false;
  for_each_word(heading, [&](const std::string& word) { author = author || is_author_word(word); });
  return author ? HtmlHint::author : HtmlHint::none;
}

/// The id and the classes of an element.
std::string names_of(const HtmlTree& tree, std::uint32_t node) {
  std::string names(tree.attribute(node, "id"));
  names += ' ';
  names += tree.attribute(node, "class");
  return names;
}

/// Words of boilerplate that a part of the text may be named by as well.
constexpr std::array<std::string_view, 8> k_loose_words = {"links", "tip",   "tips",      "more",
                                                           "reply", "aside", "reference", "report"};

/// Do names tell of boilerplate, in other words than those excepted?
template <typename Words>
bool names_boilerplate(const std::string& names, const Words& excepted) {
  bool tells = holds_boilerplate_part(lower_case(names));
  for_each_word(names, [&](const std::string& word) {
    const bool is_excepted = std::find(excepted.begin(), excepted.end(), word) != excepted.end();
    tells = tells || (is_boilerplate_word(word) && !is_excepted);
  });
  return tells;
}

}  // namespace

HtmlHint hint_of(const HtmlTree& tree, std::uint32_t node) {
  const HtmlNode& element = tree.nodes()[node];
  if (element.name == "nav" || element.name == "footer" || element.name == "aside" ||
      element.name == "form") {
    return HtmlHint::boilerplate;
  }
  if (!element.has_attributes) {
    return element.name == "article" ? HtmlHint::content : HtmlHint::none;
  }
  const std::string_view property = tree.attribute(node, "itemprop");
  if (property == "articleBody") return HtmlHint::content;
  if (property == "author" || tree.attribute(node, "rel") == "author") return HtmlHint::author;
  if (element.name == "article") return HtmlHint::content;
  const std::string names = names_of(tree, node);
  if (const HtmlHint hint = hint_of_region(tree.attribute(node, "aria-labelledby"));
      hint != HtmlHint::none) {
    return hint;
  }
  if (names.size() <= 1) return HtmlHint::none;
  const bool is_heading = heading_level(element.name) > 0;
  if (holds_boilerplate_part(lower_case(names))) return HtmlHint::boilerplate;
  bool boilerplate = false;
  bool content = false;
  bool author = false;
  bool title = false;
  bool advertises = false;  // class article-ad; an id may only tell advertisements where to go
  for_each_word(names, [&](const std::string& word) {
    boilerplate = boilerplate || (!is_heading && is_boilerplate_word(word));
    content = content || is_content_word(word);
    author = author || is_author_word(word);
    title = title || is_title_word(word);
  });
  if (author) return HtmlHint::author;
  for_each_word(tree.attribute(node, "class"), [&](const std::string& word) {
    advertises = advertises || word == "ad" || word == "ads" || word == "advert";
  });
  if (advertises || (boilerplate && !content)) return HtmlHint::boilerplate;
  if (title && (!content || names_title(names))) return HtmlHint::title;
  if (boilerplate) return HtmlHint::none;
  return content ? HtmlHint::content : HtmlHint::none;
}

bool is_loosely_named(const HtmlTree& tree, std::uint32_t node) {
  const std::string_view element = tree.nodes()[node].name;
  return !names_boilerplate(names_of(tree, node), k_loose_words) && element != "nav" &&
         element != "footer" && element != "form";
}

bool is_named_for_pages(const HtmlTree& tree, std::uint32_t node) {
  constexpr std::array<std::string_view, 1> k_page = {"page"};
  const std::string names = names_of(tree, node);
  bool pages = false;
  for_each_word(names, [&](const std::string& word) { pages = pages || word == k_page[0]; });
  return pages && !names_boilerplate(names, k_page);
}

}  // namespace langdu
