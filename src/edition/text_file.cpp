#include "edition/text_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace langdu {
namespace {

constexpr std::size_t k_buffer_bytes = 1 << 16;

}  // namespace

TextFile::TextFile(std::filesystem::path path) : file_(std::move(path)) {
  fd_ = ::open(file_.temporary_path().c_str(), O_WRONLY | O_CLOEXEC);
  if (fd_ < 0) throw_write_error(file_.final_path(), errno);
}

TextFile::~TextFile() {
  if (fd_ >= 0) ::close(fd_);
}

void TextFile::write(std::string_view text) {
  buffer_ += text;
  if (buffer_.size() >= k_buffer_bytes) flush();
}

void TextFile::commit() {
  flush();
  if (::close(std::exchange(fd_, -1)) != 0) throw_write_error(file_.final_path(), errno);
  file_.commit();
}

void TextFile::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t n = ::write(fd_, rest.data(), rest.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) throw_write_error(file_.final_path(), n < 0 ? errno : ENOSPC);
    rest.remove_prefix(static_cast<std::size_t>(n));
  }
  buffer_.clear();
}

}  // namespace langdu
