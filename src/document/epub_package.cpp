#include "document/epub_package.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>

#include "base/error.h"
#include "base/utf8.h"
#include "document/html_tree.h"

namespace langdu {
namespace {

[[noreturn]] void fail(const std::string& name, const std::string& why) {
  throw Error(ErrorKind::input, fmt::format("cannot read {}: {}", name, why));
}

/// The name of an element without its prefix: prefixes differ from book to book.
std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
  for (const pugi::xml_node& node : parent.children()) {
    if (local_name(node) == name) return node;
  }
  return {};
}

/// Parts of a book that nobody reads aloud, by what ids, files and navigation call them.
bool is_apparatus(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  constexpr std::array<std::string_view, 14> k_names = {
      "cover", "titlepage", "title-page", "title_page", "copyright", "colophon", "imprint",
      "toc",   "封面",      "书名页",     "版权",       "目录",      "扉页",     "封底"};
  return std::any_of(k_names.begin(), k_names.end(),
                     [&](std::string_view name) { return text.find(name) != std::string::npos; });
}

struct ManifestItem {
  std::string path;
  std::string media_type;
  std::string properties;
};

class PackageReader {
 public:
  PackageReader(ZipArchive& archive, const std::string& name) : archive_(archive), name_(name) {}

  EpubPackage run() {
    opf_path_ = find_package();
    pugi::xml_document opf = parse(opf_path_);
    const pugi::xml_node package = child(opf, "package");
    read_metadata(child(package, "metadata"));
    read_manifest(child(package, "manifest"));
    read_navigation(child(package, "spine"));
    read_spine(child(package, "spine"));
    if (result_.sections.empty()) fail(name_, "the book's reading order is empty");
    return std::move(result_);
  }

 private:
  std::string find_package() {
    const pugi::xml_document container = parse("META-INF/container.xml");
    const pugi::xml_node roots = child(child(container, "container"), "rootfiles");
    const std::string path = child(roots, "rootfile").attribute("full-path").value();
    const auto resolved = resolve_in_archive("", path);
    if (!resolved || resolved->empty())
      fail(name_, "it names no package document, so it is no EPUB");
    return *resolved;
  }

  pugi::xml_document parse(const std::string& path) {
    const auto bytes = archive_.read(path);
    if (!bytes) fail(name_, fmt::format("it lacks {}, so it is no EPUB or damaged", path));
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_buffer(bytes->data(), bytes->size());
    if (!result) {
      fail(name_,
           fmt::format("{} is damaged at byte {}: {}", path, result.offset, result.description()));
    }
    return document;
  }

  void read_metadata(const pugi::xml_node& metadata) {
    for (const pugi::xml_node& node : metadata.children()) {
      const std::string text(trim(node.child_value()));
      if (text.empty()) continue;
      const std::string_view name = local_name(node);
      if (name == "title" && result_.info.title.empty()) result_.info.title = text;
      if (name == "creator") result_.info.authors.push_back(text);
      if (name == "language" && result_.info.language.empty()) result_.info.language = text;
      if (name == "date" && result_.info.date.empty()) result_.info.date = text;
    }
    result_.info.name = name_;
    result_.info.format = Format::epub;
  }

  void read_manifest(const pugi::xml_node& manifest) {
    for (const pugi::xml_node& node : manifest.children()) {
      const auto path = resolve_in_archive(opf_path_, node.attribute("href").value());
      if (!path || path->empty()) continue;
      items_[node.attribute("id").value()] = {*path, node.attribute("media-type").value(),
                                              node.attribute("properties").value()};
    }
  }

  /// Titles by file, from the navigation document (EPUB 3), else from the NCX (EPUB 2).
  void read_navigation(const pugi::xml_node& spine) {
    for (const auto& [id, item] : items_) {
      if (item.properties.find("nav") == std::string::npos) continue;
      navigation_path_ = item.path;
      if (const auto bytes = archive_.read(item.path)) read_navigation_document(*bytes);
    }
    if (!titles_.empty()) return;
    const auto ncx = items_.find(spine.attribute("toc").value());
    if (ncx == items_.end() || !archive_.read(ncx->second.path)) return;
    const pugi::xml_document document = parse(ncx->second.path);
    const pugi::xml_node map = child(child(document, "ncx"), "navMap");
    // Depth first, without recursion.
    for (pugi::xml_node node = map.first_child(); node;) {
      if (local_name(node) == "navPoint") add_nav_point(node, ncx->second.path);
      if (node.first_child()) {
        node = node.first_child();
        continue;
      }
      while (node && node != map && !node.next_sibling()) node = node.parent();
      node = node == map ? pugi::xml_node() : node.next_sibling();
    }
  }

  void add_nav_point(const pugi::xml_node& point, const std::string& base) {
    const std::string title(trim(child(child(point, "navLabel"), "text").child_value()));
    const auto path = resolve_in_archive(base, child(point, "content").attribute("src").value());
    if (path && !title.empty()) titles_.emplace(*path, title);
  }

  void read_navigation_document(const std::string& html) {
    const HtmlTree tree(html);
    for (std::uint32_t i = tree.find("a"); i < tree.nodes().size(); i = tree.find("a", i + 1)) {
      const auto path = resolve_in_archive(navigation_path_, tree.attribute(i, "href"));
      const std::string title(trim(tree.inner_text(i)));
      if (path && !title.empty()) titles_.emplace(*path, title);
    }
  }

  void read_spine(const pugi::xml_node& spine) {
    for (const pugi::xml_node& node : spine.children()) {
      const std::string id = node.attribute("idref").value();
      const auto item = items_.find(id);
      if (item == items_.end() || std::string_view(node.attribute("linear").value()) == "no")
        continue;
      const std::string& path = item->second.path;
      if (item->second.media_type.find("html") == std::string::npos || path == navigation_path_)
        continue;
      const auto title = titles_.find(path);
      EpubSection section{path, title == titles_.end() ? "" : title->second};
      const std::size_t slash = path.rfind('/');
      const std::string file = slash == std::string::npos ? path : path.substr(slash + 1);
      constexpr std::size_t k_title = 24;  // bytes: a chapter on copyright is no imprint
      const bool by_title = section.title.size() <= k_title && is_apparatus(section.title);
      if (!is_apparatus(id) && !is_apparatus(file) && !by_title) {
        result_.sections.push_back(std::move(section));
      }
    }
  }

  ZipArchive& archive_;
  const std::string& name_;
  std::string opf_path_;
  std::string navigation_path_;
  std::map<std::string, ManifestItem> items_;
  std::map<std::string, std::string> titles_;
  EpubPackage result_;
};

}  // namespace

EpubPackage read_epub_package(ZipArchive& archive, const std::string& name) {
  return PackageReader(archive, name).run();
}

}  // namespace langdu
