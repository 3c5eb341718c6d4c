#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/atomic_file.h"

namespace langdu {

/// A text file that is written piece by piece and appears under its name when it is whole. All
/// calls throw Error(output).
class TextFile {
 public:
  explicit TextFile(std::filesystem::path path);
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;
  ~TextFile();

  void write(std::string_view text);
  void commit();

 private:
  void flush();

  AtomicFile file_;
  int fd_ = -1;
  std::string buffer_;
};

}  // namespace langdu
