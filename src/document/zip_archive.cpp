#include "document/zip_archive.h"

#include <fmt/format.h>
#include <zip.h>

#include <utility>
#include <vector>

#include "base/error.h"

namespace langdu {
namespace {

constexpr zip_int64_t k_most_entries = 20000;
constexpr std::size_t k_largest_entry = std::size_t{16} << 20U;
constexpr std::size_t k_largest_total = std::size_t{512} << 20U;
/// Text packs to a tenth, seldom to a fiftieth.
constexpr std::size_t k_highest_ratio = 200;
constexpr std::size_t k_ratio_counts_from = std::size_t{1} << 20U;

[[noreturn]] void fail(const std::string& name, const std::string& why) {
  throw Error(ErrorKind::input, fmt::format("cannot read {}: {}", name, why));
}

std::string describe(int code) {
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  return text;
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string without_escapes(std::string_view href) {
  std::string result;
  for (std::size_t i = 0; i < href.size(); ++i) {
    const bool escape = href[i] == '%' && i + 2 < href.size() && hex_value(href[i + 1]) >= 0 &&
                        hex_value(href[i + 2]) >= 0;
    if (escape) {
      result.push_back(static_cast<char>(hex_value(href[i + 1]) * 16 + hex_value(href[i + 2])));
      i += 2;
    } else {
      result.push_back(href[i]);
    }
  }
  return result;
}

}  // namespace

class ZipArchive::Handle {
 public:
  Handle(zip_t* zip, std::string name, std::string bytes)
      : zip_(zip), name_(std::move(name)), bytes_(std::move(bytes)) {
    if (zip_get_num_entries(zip_, 0) > k_most_entries) {
      zip_discard(zip_);
      fail(name_, fmt::format("the archive has more than {} entries", k_most_entries));
    }
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { zip_discard(zip_); }

  std::optional<std::string> read(const std::string& path) {
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat(zip_, path.c_str(), 0, &status) != 0) return std::nullopt;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(zip_, status.index, 0), &zip_fclose);
    if (!file) fail(name_, fmt::format("its entry {} is encrypted or damaged", path));
    const bool knows_size = (status.valid & ZIP_STAT_COMP_SIZE) != 0;
    const std::size_t packed = knows_size ? static_cast<std::size_t>(status.comp_size) : 0;
    std::string bytes;
    std::vector<char> buffer(std::size_t{64} << 10U);
    for (;;) {
      const zip_int64_t count = zip_fread(file.get(), buffer.data(), buffer.size());
      if (count < 0)
        fail(name_, fmt::format("its entry {} is damaged. Fetch the file again", path));
      if (count == 0) return bytes;
      bytes.append(buffer.data(), static_cast<std::size_t>(count));
      total_ += static_cast<std::size_t>(count);
      const bool bomb =
          bytes.size() > k_ratio_counts_from && bytes.size() > packed * k_highest_ratio;
      if (bytes.size() > k_largest_entry || total_ > k_largest_total || bomb) {
        fail(name_, fmt::format("its entry {} unpacks to more than a book holds", path));
      }
    }
  }

  [[nodiscard]] std::size_t size_of(const std::string& path) const {
    zip_stat_t status;
    zip_stat_init(&status);
    const bool known = zip_stat(zip_, path.c_str(), 0, &status) == 0 &&
                       (status.valid & ZIP_STAT_SIZE) != 0 && status.size <= k_largest_entry;
    return known ? static_cast<std::size_t>(status.size) : 0;
  }

 private:
  zip_t* zip_;
  std::string name_;
  std::string bytes_;  ///< where the archive lies in memory
  std::size_t total_ = 0;
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

ZipArchive ZipArchive::open(const std::string& path, const std::string& name) {
  int code = 0;
  zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (zip == nullptr) {
    fail(name, fmt::format("{}. It is damaged or no EPUB; fetch it again", describe(code)));
  }
  return ZipArchive(std::make_unique<Handle>(zip, name, std::string()));
}

ZipArchive ZipArchive::from_bytes(std::string bytes, const std::string& name) {
  // The buffer must not move with a short string.
  bytes.reserve(bytes.size() + 64);
  zip_error_t error;
  zip_error_init(&error);
  auto held = std::make_unique<std::string>(std::move(bytes));
  zip_source_t* source = zip_source_buffer_create(held->data(), held->size(), 0, &error);
  zip_t* zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (zip == nullptr) {
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (source != nullptr) zip_source_free(source);
    fail(name, fmt::format("{}. It is damaged or no EPUB; fetch it again", why));
  }
  return ZipArchive(std::make_unique<Handle>(zip, name, std::move(*held)));
}

std::optional<std::string> ZipArchive::read(const std::string& path) { return handle_->read(path); }

std::size_t ZipArchive::size_of(const std::string& path) const { return handle_->size_of(path); }

std::optional<std::string> resolve_in_archive(std::string_view base, std::string_view href) {
  const std::string target = without_escapes(href.substr(0, href.find_first_of("#?")));
  if (target.find("://") != std::string::npos || target.find('\0') != std::string::npos) {
    return std::nullopt;
  }
  std::vector<std::string> parts;
  const auto add = [&parts](std::string_view path) {
    for (std::size_t begin = 0; begin <= path.size();) {
      const std::size_t end = std::min(path.find('/', begin), path.size());
      const std::string_view part = path.substr(begin, end - begin);
      if (part == "..") {
        if (parts.empty()) return false;
        parts.pop_back();
      } else if (!part.empty() && part != ".") {
        parts.emplace_back(part);
      }
      begin = end + 1;
    }
    return true;
  };
  const std::size_t slash = base.rfind('/');
  if (!target.starts_with('/') && slash != base.npos && !add(base.substr(0, slash)))
    return std::nullopt;
  if (!add(target)) return std::nullopt;
  return fmt::format("{}", fmt::join(parts, "/"));
}

}  // namespace langdu
