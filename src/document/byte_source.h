#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace langdu {

/// The bytes of an input in order.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Appends up to `size` bytes to `out` and returns how many came: 0 only at the end. Blocks.
  /// Throws Error(input).
  virtual std::size_t read(std::string& out, std::size_t size) = 0;

  /// Goes on reading at the byte `offset`. False, and nothing changes, if the input cannot go back
  /// and forth (a pipe).
  virtual bool seek(std::size_t offset) {
    (void)offset;
    return false;
  }

  /// The length of the input in bytes, 0 if nobody knows (a pipe).
  [[nodiscard]] virtual std::size_t size() const { return 0; }
};

/// Opens a file or pipe; "-" is standard input. Throws Error(input) if it is missing, unreadable, a
/// folder or a device.
std::unique_ptr<ByteSource> open_byte_source(const std::string& path);

std::unique_ptr<ByteSource> memory_byte_source(std::string bytes);

/// Everything left in `source`, but no more than `limit` bytes: Error(input) naming `name` beyond.
std::string read_all(ByteSource& source, std::size_t limit, const std::string& name);

}  // namespace langdu
