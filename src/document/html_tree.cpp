#include "document/html_tree.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <optional>

#include "base/utf8.h"

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
  static constexpr std::size_t k_align = alignof(std::max_align_t);

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
bool is_closed_by_its_like(std::string_view name) {
  constexpr std::array<std::string_view, 33> k_names = {
      "p",     "li",    "dd",    "dt",    "tr",    "td",      "th",    "option", "optgroup",
      "thead", "tbody", "tfoot", "br",    "hr",    "img",     "input", "meta",   "link",
      "base",  "area",  "col",   "embed", "param", "source",  "track", "wbr",    "rt",
      "rp",    "rb",    "html",  "head",  "body",  "colgroup"};
  return std::find(k_names.begin(), k_names.end(), name) != k_names.end();
}

struct Tag {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string name;
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
    while (at < html.size() && std::isalnum(static_cast<unsigned char>(html[at])) != 0) {
      tag.name.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(html[at++]))));
    }
    if (tag.name.empty()) continue;
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

std::string flatten_deep_nesting(std::string_view html, std::size_t limit) {
  std::string result;
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
    if (result.empty()) result = html;
    std::fill(result.begin() + static_cast<std::ptrdiff_t>(tag->begin),
              result.begin() + static_cast<std::ptrdiff_t>(tag->end), ' ');
  }
  return result.empty() ? std::string(html) : result;
}

class HtmlTree::Parsed {
 public:
  explicit Parsed(std::string_view html) : html_(flatten_deep_nesting(html, k_deepest)) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = &arena_;
    options.max_errors = 0;
    output_ = gumbo_parse_with_options(&options, html_.data(), html_.size());
  }

  [[nodiscard]] const GumboNode* root() const { return output_->document; }

  void flatten(std::vector<HtmlNode>& nodes) {
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

  /// Gumbo turns a character reference far beyond Unicode into bytes that are no UTF-8; they become
  /// U+FFFD.
  std::string_view well_formed(std::string_view text) {
    if (!first_ill_formed(text)) return text;
    std::string& mended = mended_.emplace_back();
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = decode_utf8(text, at);
      mended += to_utf8(point.value);
      at += point.size;
    }
    return mended;
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
      flat.source_begin = static_cast<std::uint32_t>(node->v.element.start_pos.offset);
      return flat;
    }
    flat.display = HtmlDisplay::text;
    flat.text = well_formed(node->v.text.text);
    flat.source_begin = static_cast<std::uint32_t>(node->v.text.start_pos.offset);
    const GumboStringPiece& original = node->v.text.original_text;
    const bool inside =
        original.data >= html_.data() && original.data <= html_.data() + html_.size();
    flat.source_size = static_cast<std::uint32_t>(inside ? original.length : flat.text.size());
    return flat;
  }

  std::string html_;
  Arena arena_;
  GumboOutput* output_ = nullptr;
  std::vector<const GumboNode*> gumbo_;
  std::deque<std::string> mended_;
};

HtmlTree::HtmlTree(std::string_view html, std::uint32_t source_begin)
    : parsed_(std::make_unique<Parsed>(html)) {
  parsed_->flatten(nodes_);
  for (HtmlNode& node : nodes_) node.source_begin += source_begin;
}
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree::~HtmlTree() = default;

std::string_view HtmlTree::attribute(std::uint32_t node, const char* name) const {
  const GumboNode* gumbo = parsed_->node(node);
  if (gumbo->type != GUMBO_NODE_ELEMENT && gumbo->type != GUMBO_NODE_TEMPLATE) return {};
  const GumboAttribute* attribute = gumbo_get_attribute(&gumbo->v.element.attributes, name);
  return attribute == nullptr ? std::string_view() : parsed_->well_formed(attribute->value);
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
