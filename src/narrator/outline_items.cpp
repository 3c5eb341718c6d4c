#include "narrator/outline_items.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace langdu {
namespace {

/// An article without a title is announced in chapter lists by its first words.
constexpr std::size_t k_title_length = 18;

std::string first_words(const Article& article) {
  for (const ArticleBlock& block : article.blocks) {
    const std::u32string text = to_utf32(trim(block.text.text()));
    if (text.empty()) continue;
    const std::size_t end = std::min(text.find_first_of(U"，。！？；：\n"), text.size());
    if (end <= k_title_length) return to_utf8(text.substr(0, end));
    return to_utf8(text.substr(0, k_title_length)) + "…";
  }
  return {};
}

/// One line without control characters, as a label needs it.
std::string label_of(std::string_view text) {
  std::string label;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    if (point.value < 0x20 || point.value == 0x7F || is_space(point.value)) {
      if (!label.empty() && label.back() != ' ') label += ' ';
    } else {
      label += text.substr(i, point.size);
    }
    i += point.size;
  }
  return std::string(trim(label));
}

MappedText spoken_byline(const Article& article) {
  std::string names;
  for (const std::string& name : article.byline) {
    names += names.empty() ? "作者：" : "、";
    names += name;
  }
  MappedText byline;
  byline.append(names, article.byline_text.source());
  return byline;
}

PassageKind kind_of(ArticleBlockKind kind) {
  switch (kind) {
    case ArticleBlockKind::heading:
      return PassageKind::heading;
    case ArticleBlockKind::highlight:
      return PassageKind::highlight;
    case ArticleBlockKind::note:
      return PassageKind::note;
    case ArticleBlockKind::paragraph:
      break;
  }
  return PassageKind::sentence;
}

class ItemList {
 public:
  ItemList(const Voice& voice, std::size_t section) : pauses_(voice.pauses), section_(section) {}

  OutlineItem* add(PassageKind kind, MappedText text) {
    if (trim(text.text()).empty()) return nullptr;
    OutlineItem item;
    item.kind = kind;
    item.text = std::move(text);
    item.section = section_;
    item.pause_after = is_title(kind) ? pauses_.heading : pauses_.paragraph;
    items_.push_back(std::move(item));
    return &items_.back();
  }

  void add_block(const ArticleBlock& block) {
    const PassageKind kind = kind_of(block.kind);
    if (kind == PassageKind::heading) {
      ++section_;
      if (!items_.empty()) lengthen_last(pauses_.heading);
    } else if (block.keeps_lines && !items_.empty() && items_.back().kind == kind) {
      items_.back().pause_after = pauses_.sentence;
    }
    OutlineItem* item = add(kind, block.text);
    if (item != nullptr && kind == PassageKind::heading && block.level <= 1) {
      item->chapter_level = 2;
      item->chapter_title = label_of(block.text.text());
    }
  }

  std::vector<OutlineItem> finish(const Article& article) {
    if (items_.empty()) return {};
    if (!article.continues) {
      OutlineItem& first = items_.front();
      first.chapter_level = 1;
      first.chapter_title =
          label_of(article.title.empty() ? first_words(article) : article.title.text());
    }
    lengthen_last(pauses_.chapter);
    return std::move(items_);
  }

 private:
  static bool is_title(PassageKind kind) {
    return kind == PassageKind::title || kind == PassageKind::subtitle ||
           kind == PassageKind::byline || kind == PassageKind::heading;
  }

  void lengthen_last(std::chrono::milliseconds pause) {
    items_.back().pause_after = std::max(items_.back().pause_after, pause);
  }

  const Pauses& pauses_;
  std::size_t section_;
  std::vector<OutlineItem> items_;
};

}  // namespace

std::vector<OutlineItem> outline_items(const Article& article, const Voice& voice,
                                       ScriptOptions options, std::size_t first_section) {
  ItemList items(voice, first_section);
  if (!article.continues) {
    items.add(PassageKind::title, article.title);
    items.add(PassageKind::subtitle, article.subtitle);
    items.add(PassageKind::byline, spoken_byline(article));
  }
  const auto is_highlight = [](const ArticleBlock& block) {
    return block.kind == ArticleBlockKind::highlight;
  };
  if (options.highlights == Highlights::first) {
    for (const ArticleBlock& block : article.blocks) {
      if (is_highlight(block)) items.add_block(block);
    }
  }
  for (const ArticleBlock& block : article.blocks) {
    if (!is_highlight(block)) items.add_block(block);
  }
  return items.finish(article);
}

}  // namespace langdu
