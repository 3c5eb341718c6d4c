#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace langdu {

/// A place in a text, kept by what stands there: it survives an edit of the text.
struct Place {
  std::size_t offset = 0;  ///< byte of the source, when it was kept
  std::string sentence;    ///< as written
  std::string preceding;   ///< the sentence before it, in case this one was edited

  friend bool operator==(const Place&, const Place&) = default;
};

/// What is kept of a text: where its listener stopped, and the bookmarks.
struct TextMemory {
  std::string path;               ///< absolute
  std::uint64_t fingerprint = 0;  ///< of the content; see `fingerprint_of`
  std::optional<Place> stopped;   ///< nothing once it was heard to its end
  std::vector<Place> bookmarks;
  bool edited = false;  ///< as recalled: the content is another than it was when this was kept
};

/// FNV-1a (Fowler, Noll, Vo) of the file's length and first mebibyte; 0 if it cannot be read.
std::uint64_t fingerprint_of(const std::filesystem::path& path);

/// The listener's places: a small JSON file, the text heard last first, at most some hundred texts.
/// Several players may use it at once; each reads it again before it writes.
class PlaceBook {
 public:
  /// `folder` need not exist. An empty one keeps nothing.
  explicit PlaceBook(std::filesystem::path folder);

  /// What is kept of a text: that of the same content under any name, else that of the same name. A
  /// file that cannot be read, or is damaged, counts as empty.
  [[nodiscard]] TextMemory recall(const std::string& path) const;
  /// The text heard last; empty if there is none.
  [[nodiscard]] std::string last_path() const;

  /// Keeps `memory` as that of the text heard last. Throws Error(output).
  void keep(const TextMemory& memory) const;

 private:
  [[nodiscard]] std::filesystem::path file() const { return folder_ / "places.json"; }
  [[nodiscard]] std::vector<TextMemory> read() const;

  std::filesystem::path folder_;
};

}  // namespace langdu
