#include "document/html_tree.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <optional>

#include "document/html_skeleton.h"

namespace langdu {
namespace {

/// Browsers stop at 512 as well.
constexpr std::size_t k_deepest = 512;

/// gumbo allocates many small pieces that live as long as its tree: they come from blocks that are
/// freed together, which also keeps gumbo from freeing the tree by recursion.
class Arena {
 public:
  static void* allocate(void* self, std::size_t size) {
    return static_cast<Arena*>(self)->take(size);
  }
  static void release(void*, void*) {}

 private:
  static constexpr std::size_t k_block = std::size_t{256} << 10U;
  static constexpr std::size_t k_align = alignof(void*);  // gumbo keeps nothing wider

  void* take(std::size_t size) {
    size = (std::max<std::size_t>(size, 1) + k_align - 1) / k_align * k_align;
    if (size > left_) {
      const std::size_t block = std::max(size, k_block);
      blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
      next_ = blocks_.back().get();
      left_ = block;
    }
    std::byte* const result = next_;
    next_ += size;
    left_ -= size;
    return result;
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

constexpr auto k_hidden = std::to_array<GumboTag>(
    {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,
     GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_CANVAS,
     GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
     GUMBO_TAG_INPUT, GUMBO_TAG_RT, GUMBO_TAG_RP, GUMBO_TAG_DEL});

constexpr auto k_inline = std::to_array<GumboTag>(
    {GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_B,    GUMBO_TAG_BDI,   GUMBO_TAG_BDO,
     GUMBO_TAG_BIG,    GUMBO_TAG_CITE,   GUMBO_TAG_CODE, GUMBO_TAG_DATA,  GUMBO_TAG_DFN,
     GUMBO_TAG_EM,     GUMBO_TAG_FONT,   GUMBO_TAG_I,    GUMBO_TAG_INS,   GUMBO_TAG_KBD,
     GUMBO_TAG_LABEL,  GUMBO_TAG_MARK,   GUMBO_TAG_NOBR, GUMBO_TAG_Q,     GUMBO_TAG_RB,
     GUMBO_TAG_RUBY,   GUMBO_TAG_S,      GUMBO_TAG_SAMP, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
     GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,  GUMBO_TAG_SUP,   GUMBO_TAG_TIME,
     GUMBO_TAG_TT,     GUMBO_TAG_U,      GUMBO_TAG_VAR,  GUMBO_TAG_WBR,   GUMBO_TAG_UNKNOWN});

/// How the elements flow, by their tags.
std::array<HtmlDisplay, GUMBO_TAG_LAST + 1> make_displays() {
  std::array<HtmlDisplay, GUMBO_TAG_LAST + 1> displays{};
  displays.fill(HtmlDisplay::block);
  for (const GumboTag tag : k_hidden) displays[tag] = HtmlDisplay::hidden;
  for (const GumboTag tag : k_inline) displays[tag] = HtmlDisplay::inline_;
  displays[GUMBO_TAG_BR] = HtmlDisplay::line_break;
  displays[GUMBO_TAG_IMG] = HtmlDisplay::image;
  displays[GUMBO_TAG_TABLE] = HtmlDisplay::table;
  displays[GUMBO_TAG_TR] = HtmlDisplay::row;
  displays[GUMBO_TAG_TD] = HtmlDisplay::cell;
  displays[GUMBO_TAG_TH] = HtmlDisplay::cell;
  return displays;
}

HtmlDisplay display_of(GumboTag tag) {
  static const auto displays = make_displays();
  return displays[tag];
}

const GumboVector* children_of(const GumboNode* node) {
  switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
      return &node->v.element.children;
    case GUMBO_NODE_DOCUMENT:
      return &node->v.document.children;
    default:
      return nullptr;
  }
}

std::string_view element_name(const GumboNode* node) {
  const GumboElement& element = node->v.element;
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  return piece.data == nullptr ? std::string_view() : std::string_view(piece.data, piece.length);
}

/// Elements whose end tag may be left out: the next of their kind closes them, so that a run of
/// them is no nesting.
constexpr auto k_closed_by_their_like = std::to_array<GumboTag>(
    {GUMBO_TAG_P,     GUMBO_TAG_LI,    GUMBO_TAG_DD,      GUMBO_TAG_DT,       GUMBO_TAG_TR,
     GUMBO_TAG_TD,    GUMBO_TAG_TH,    GUMBO_TAG_OPTION,  GUMBO_TAG_OPTGROUP, GUMBO_TAG_THEAD,
     GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT, GUMBO_TAG_BR,      GUMBO_TAG_HR,       GUMBO_TAG_IMG,
     GUMBO_TAG_INPUT, GUMBO_TAG_META,  GUMBO_TAG_LINK,    GUMBO_TAG_BASE,     GUMBO_TAG_AREA,
     GUMBO_TAG_COL,   GUMBO_TAG_EMBED, GUMBO_TAG_PARAM,   GUMBO_TAG_SOURCE,   GUMBO_TAG_TRACK,
     GUMBO_TAG_WBR,   GUMBO_TAG_RT,    GUMBO_TAG_RP,      GUMBO_TAG_RB,       GUMBO_TAG_HTML,
     GUMBO_TAG_HEAD,  GUMBO_TAG_BODY,  GUMBO_TAG_COLGROUP});

bool is_closed_by_its_like(std::string_view name) {
  const GumboTag tag = gumbo_tagn_enum(name.data(), static_cast<unsigned>(name.size()));
  return std::find(k_closed_by_their_like.begin(), k_closed_by_their_like.end(), tag) !=
         k_closed_by_their_like.end();
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

struct Tag {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view name;
  bool closes = false;
};

/// The tag that begins at or behind `from`, roughly as the HTML tokeniser sees it; comments and the
/// insides of scripts and styles are passed over.
std::optional<Tag> next_tag(std::string_view html, std::size_t from) {
  for (std::size_t at = html.find('<', from); at != html.npos; at = html.find('<', at)) {
    if (html.substr(at).starts_with("<!--")) {
      const std::size_t end = html.find("-->", at + 4);
      if (end == html.npos) return std::nullopt;
      at = end + 3;
      continue;
    }
    Tag tag;
    tag.begin = at++;
    tag.closes = at < html.size() && html[at] == '/';
    if (tag.closes) ++at;
    const std::size_t name = at;
    while (at < html.size() && std::isalnum(static_cast<unsigned char>(html[at])) != 0) ++at;
    if (at == name) continue;
    tag.name = html.substr(name, at - name);
    char quote = 0;
    while (at < html.size() && (quote != 0 || html[at] != '>')) {
      const char c = html[at++];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if ((c == '"' || c == '\'') && html[at - 2] == '=') {
        quote = c;
      }
    }
    tag.end = std::min(at + 1, html.size());
    return tag;
  }
  return std::nullopt;
}

}  // namespace

bool flatten_deep_nesting(std::string& html, std::size_t limit) {
  bool is_changed = false;
  std::size_t depth = 0;
  for (std::size_t at = 0;;) {
    std::optional<Tag> tag = next_tag(html, at);
    if (!tag) break;
    at = tag->end;
    if (is_closed_by_its_like(tag->name)) continue;
    const bool too_deep = tag->closes ? depth > limit : depth >= limit;
    if (tag->closes) {
      depth -= depth > 0 ? 1 : 0;
    } else {
      ++depth;
    }
    if (!too_deep) continue;
    is_changed = true;
    std::fill(html.begin() + static_cast<std::ptrdiff_t>(tag->begin),
              html.begin() + static_cast<std::ptrdiff_t>(tag->end), ' ');
  }
  return is_changed;
}

class HtmlTree::Parsed {
 public:
  explicit Parsed(std::string_view html) : html_(html), skeleton_(html) {
    std::string& markup = skeleton_.markup();
    is_flattened_ = flatten_deep_nesting(markup, k_deepest);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = &arena_;
    options.max_errors = 0;
    output_ = gumbo_parse_with_options(&options, markup.data(), markup.size());
  }

  [[nodiscard]] const GumboNode* root() const { return output_->document; }

  void flatten(std::vector<HtmlNode>& nodes) {
    const std::string& markup = skeleton_.markup();
    const auto tags = static_cast<std::size_t>(std::count(markup.begin(), markup.end(), '<'));
    nodes.reserve(tags + tags / 2);  // an element has two tags and, mostly, white space around it
    gumbo_.reserve(nodes.capacity());
    struct Open {
      const GumboNode* node;
      std::uint32_t index;
      unsigned next_child;
    };
    std::vector<Open> path;
    const auto enter = [&](const GumboNode* node) {
      const auto index = static_cast<std::uint32_t>(nodes.size());
      HtmlNode flat = describe(node);
      flat.parent = path.empty() ? 0 : path.back().index;
      nodes.push_back(flat);
      gumbo_.push_back(node);
      path.push_back({node, index, 0});
    };
    enter(root());
    while (!path.empty()) {
      Open& open = path.back();
      const GumboVector* children = children_of(open.node);
      if (children == nullptr || open.next_child >= children->length) {
        nodes[open.index].end = static_cast<std::uint32_t>(nodes.size());
        path.pop_back();
        continue;
      }
      const auto* child = static_cast<const GumboNode*>(children->data[open.next_child++]);
      if (child->type != GUMBO_NODE_COMMENT) enter(child);
    }
  }

  [[nodiscard]] const GumboNode* node(std::uint32_t index) const { return gumbo_[index]; }

  [[nodiscard]] std::string_view attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
    if (attribute == nullptr) return {};
    const std::string_view value = attribute->value;
    if (is_ascii(value)) return value;
    Range range = range_of(attribute->original_value);
    if (range.end - range.begin == value.size() + 2) range = {range.begin + 1, range.end - 1};
    return as_written(value, range);
  }

 private:
  [[nodiscard]] HtmlNode describe(const GumboNode* node) {
    HtmlNode flat;
    flat.display = HtmlDisplay::block;
    if (node->type == GUMBO_NODE_DOCUMENT) return flat;
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
      flat.display = node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML
                         ? display_of(node->v.element.tag)
                         : HtmlDisplay::hidden;
      flat.name = element_name(node);
      flat.has_attributes = node->v.element.attributes.length > 0;
      flat.source_begin =
          static_cast<std::uint32_t>(skeleton_.source_of(node->v.element.start_pos.offset));
      return flat;
    }
    const Range range = range_of(node->v.text.original_text);
    flat.display = HtmlDisplay::text;
    flat.text = as_written(node->v.text.text, range);
    const std::size_t begin = skeleton_.source_of(node->v.text.start_pos.offset);
    flat.source_begin = static_cast<std::uint32_t>(begin);
    flat.source_size = static_cast<std::uint32_t>(skeleton_.source_of(range.end) -
                                                  skeleton_.source_of(range.begin));
    return flat;
  }

  /// Bytes of the markup.
  struct Range {
    std::size_t begin;
    std::size_t end;
  };

  /// Where gumbo says that something stands; all of the markup if it does not know.
  [[nodiscard]] Range range_of(const GumboStringPiece& original) const {
    const std::string& markup = skeleton_.markup();
    if (original.data < markup.data() || original.data > markup.data() + markup.size()) {
      return {0, markup.size()};
    }
    const auto begin = static_cast<std::size_t>(original.data - markup.data());
    return {begin, begin + std::min(original.length, markup.size() - begin)};
  }

  /// What gumbo read in `range` as it stands in the page: that itself, but for white space and
  /// character references, which gumbo replaces.
  [[nodiscard]] std::string_view as_written(std::string_view read, Range range) {
    const std::string_view markup = skeleton_.markup();
    if (!is_flattened_ && markup.substr(range.begin, range.end - range.begin) == read) {
      const std::size_t begin = skeleton_.source_of(range.begin);
      return html_.substr(begin, skeleton_.source_of(range.end) - begin);
    }
    return filled_in_.emplace_back(skeleton_.filled_in(read, range.begin, range.end));
  }

  const std::string_view html_;
  HtmlSkeleton skeleton_;
  bool is_flattened_ = false;  ///< the markup differs from the page by more than the runs
  Arena arena_;
  GumboOutput* output_ = nullptr;
  std::vector<const GumboNode*> gumbo_;
  std::deque<std::string> filled_in_;
};

HtmlTree::HtmlTree(std::string_view html, std::uint32_t source_begin)
    : parsed_(std::make_unique<Parsed>(html)) {
  parsed_->flatten(nodes_);
  for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
    nodes_[i].source_begin += source_begin;
    if (nodes_[i].name == "meta") metas_.push_back(i);
  }
}
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree::~HtmlTree() = default;

std::string_view HtmlTree::attribute(std::uint32_t node, const char* name) const {
  if (!nodes_[node].has_attributes) return {};
  return parsed_->attribute(parsed_->node(node)->v.element, name);
}

std::string HtmlTree::inner_text(std::uint32_t node) const {
  std::string text;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) {
    if (nodes_[i].display == HtmlDisplay::text) text += nodes_[i].text;
  }
  return text;
}

std::uint32_t HtmlTree::find(std::string_view name, std::uint32_t from) const {
  std::uint32_t i = from;
  while (i < nodes_.size() && nodes_[i].name != name) ++i;
  return i;
}

}  // namespace langdu
