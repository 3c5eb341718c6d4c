#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace langdu {

/// How an element's text flows, which is all that most of them are asked for.
enum class HtmlDisplay : std::uint8_t {
  text,        ///< a text node
  inline_,     ///< within a line: a, span, b
  line_break,  ///< br
  block,       ///< a line of its own: p, div, li
  table,
  row,
  cell,
  image,
  hidden,  ///< never read: script, style, form controls, ruby readings
};

/// A node of a parsed page, in document order: its subtree is [itself, `end`).
struct HtmlNode {
  HtmlDisplay display = HtmlDisplay::inline_;
  bool has_attributes = false;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;
  std::uint32_t source_begin = 0;  ///< where its tag or text begins in the source
  std::uint32_t source_size = 0;   ///< of a text
  std::string_view name;           ///< of an element, lower case
  std::string_view text;           ///< of a text, entities decoded
};

/// A web page parsed as browsers do (gumbo), flat. Elements nested deeper than any page needs are
/// unwrapped before, so that hostile nesting costs neither stack nor time.
class HtmlTree {
 public:
  /// `html` is UTF-8, stands in the source from `source_begin` on, and must outlive the object.
  explicit HtmlTree(std::string_view html, std::uint32_t source_begin = 0);
  HtmlTree(HtmlTree&&) noexcept;
  ~HtmlTree();

  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }
  /// The value of an attribute, empty if the node has none of that name.
  [[nodiscard]] std::string_view attribute(std::uint32_t node, const char* name) const;
  /// The meta elements, in document order.
  [[nodiscard]] const std::vector<std::uint32_t>& metas() const { return metas_; }
  /// All text in the subtree, as it stands.
  [[nodiscard]] std::string inner_text(std::uint32_t node) const;
  /// The first element of that name in the subtree of `from` (behind it), or `nodes().size()`.
  [[nodiscard]] std::uint32_t find(std::string_view name, std::uint32_t from = 0) const;

 private:
  class Parsed;
  std::unique_ptr<Parsed> parsed_;
  std::vector<HtmlNode> nodes_;
  std::vector<std::uint32_t> metas_;
};

/// Replaces the tags of all elements nested deeper than `limit` by spaces. Says whether there were
/// any.
bool flatten_deep_nesting(std::string& html, std::size_t limit);

}  // namespace langdu
