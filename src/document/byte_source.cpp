#include "document/byte_source.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/error.h"

namespace langdu {
namespace {

[[noreturn]] void fail(const std::string& name, const std::string& why) {
  throw Error(ErrorKind::input, fmt::format("cannot read {}: {}", name, why));
}

std::string advice(int error) {
  if (error == ENOENT) return "there is no such file. Check the name and the folder";
  if (error == EACCES) return "permission denied. Check the file's rights (ls -l)";
  return fmt::format("{}. Copy it to another place and try again", std::strerror(error));
}

class DescriptorSource final : public ByteSource {
 public:
  enum class Ownership { borrowed, owned };

  DescriptorSource(int descriptor, std::string name, Ownership ownership)
      : descriptor_(descriptor), name_(std::move(name)), ownership_(ownership) {}
  ~DescriptorSource() override {
    if (ownership_ == Ownership::owned) ::close(descriptor_);
  }

  std::size_t read(std::string& out, std::size_t size) override {
    const std::size_t old_size = out.size();
    out.resize(old_size + size);
    ssize_t count = 0;
    do {
      count = ::read(descriptor_, out.data() + old_size, size);
    } while (count < 0 && errno == EINTR);
    const int error = errno;
    out.resize(old_size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0) fail(name_, advice(error));
    return static_cast<std::size_t>(count);
  }

  bool seek(std::size_t offset) override {
    return ::lseek(descriptor_, static_cast<off_t>(offset), SEEK_SET) >= 0;
  }

  [[nodiscard]] std::size_t size() const override {
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
    return static_cast<std::size_t>(status.st_size);
  }

 private:
  int descriptor_;
  std::string name_;
  Ownership ownership_;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}

  std::size_t read(std::string& out, std::size_t size) override {
    const std::size_t count = std::min(size, bytes_.size() - position_);
    out.append(bytes_, position_, count);
    position_ += count;
    return count;
  }

  bool seek(std::size_t offset) override {
    position_ = std::min(offset, bytes_.size());
    return true;
  }

  [[nodiscard]] std::size_t size() const override { return bytes_.size(); }

 private:
  std::string bytes_;
  std::size_t position_ = 0;
};

void refuse_what_is_no_file(int descriptor, const std::string& name) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) fail(name, advice(errno));
  if (S_ISDIR(status.st_mode)) fail(name, "it is a folder. Name a file in it");
  if (S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)) return;
  fail(name, "it is a device. Name a file, or - for standard input");
}

}  // namespace

std::unique_ptr<ByteSource> open_byte_source(const std::string& path) {
  using Ownership = DescriptorSource::Ownership;
  if (path == "-") {
    return std::make_unique<DescriptorSource>(STDIN_FILENO, "standard input", Ownership::borrowed);
  }
  // O_NONBLOCK keeps open() from waiting on a device; it has no effect on a file.
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) fail(path, advice(errno));
  auto source = std::make_unique<DescriptorSource>(descriptor, path, Ownership::owned);
  refuse_what_is_no_file(descriptor, path);
  ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
  return source;
}

std::unique_ptr<ByteSource> memory_byte_source(std::string bytes) {
  return std::make_unique<MemorySource>(std::move(bytes));
}

std::string read_all(ByteSource& source, std::size_t limit, const std::string& name) {
  constexpr std::size_t k_step = std::size_t{1} << 18U;
  std::string bytes;
  while (source.read(bytes, k_step) > 0) {
    if (bytes.size() > limit) {
      fail(name, fmt::format("it is larger than {} MiB. Split it into parts", limit >> 20U));
    }
  }
  return bytes;
}

}  // namespace langdu
