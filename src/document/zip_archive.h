#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace langdu {

/// A ZIP archive open for reading, with limits that a bomb runs into: on the number of entries, on
/// the size of an entry, on how much smaller it is packed, and on all that is read.
class ZipArchive {
 public:
  /// `path` is opened; `name` stands in messages. Throws Error(input) if it is no archive, damaged
  /// or has too many entries.
  static ZipArchive open(const std::string& path, const std::string& name);
  static ZipArchive from_bytes(std::string bytes, const std::string& name);
  ZipArchive(ZipArchive&&) noexcept;
  ~ZipArchive();

  /// The bytes of the entry at `path`, or nothing if there is none. Throws Error(input) if it is
  /// encrypted, damaged or past a limit.
  [[nodiscard]] std::optional<std::string> read(const std::string& path);

  /// The length of the entry at `path` in bytes as the archive's directory has it, 0 if there is no
  /// such entry. An entry that lies about it is none the longer.
  [[nodiscard]] std::size_t size_of(const std::string& path) const;

 private:
  class Handle;
  explicit ZipArchive(std::unique_ptr<Handle> handle);
  std::unique_ptr<Handle> handle_;
};

/// `href` as it stands in the file `base` of an archive, as a path from the archive's root, without
/// fragment and with %-escapes decoded. Nothing if it leads out of the archive.
std::optional<std::string> resolve_in_archive(std::string_view base, std::string_view href);

}  // namespace langdu
