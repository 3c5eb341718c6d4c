#include "cli/edition_record.h"

#define XXH_INLINE_ALL
#include <fmt/format.h>
#include <sys/stat.h>
#include <xxhash.h>

#include <algorithm>
#include <exception>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>

#include "base/atomic_file.h"

namespace langdu {
namespace {

namespace fs = std::filesystem;

class Hasher {
 public:
  Hasher() : state_(XXH3_createState(), XXH3_freeState) { XXH3_128bits_reset(state_.get()); }

  void add(std::string_view bytes) {
    XXH3_128bits_update(state_.get(), bytes.data(), bytes.size());
  }
  /// A text with its end, so that two texts differ from one that joins them.
  void add_field(std::string_view text) {
    add(text);
    add(std::string_view("\0", 1));
  }
  [[nodiscard]] std::string digest() const {
    const XXH128_hash_t hash = XXH3_128bits_digest(state_.get());
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
  }

 private:
  std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state_;
};

bool add_file(Hasher& hasher, const std::string& path) {
  std::error_code error;
  if (path == "-" || !fs::is_regular_file(path, error)) return false;
  std::ifstream in(path, std::ios::binary);
  std::string block(1 << 18, '\0');
  while (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0) {
    hasher.add({block.data(), static_cast<std::size_t>(in.gcount())});
  }
  return in.eof();
}

/// Size and time of the last change; nothing if there is no such file.
std::optional<nlohmann::json> state_of(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return nlohmann::json{
      {"path", path.string()},
      {"size", status.st_size},
      {"changed", status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec}};
}

}  // namespace

EditionRecord::EditionRecord(const fs::path& folder, const RenderTask& task,
                             const std::string& settings) {
  std::error_code error;
  Hasher name;
  Hasher content;
  name.add_field(fs::absolute(task.target, error).lexically_normal().string());
  content.add_field(settings);
  bool is_known = true;
  for (const std::string& input : task.inputs) {
    name.add_field(fs::absolute(input, error).lexically_normal().string());
    is_known = is_known && add_file(content, input);
    content.add_field(input);
  }
  path_ = folder / (name.digest() + ".json");
  if (is_known) fingerprint_ = content.digest();
}

bool EditionRecord::is_up_to_date() const {
  if (fingerprint_.empty()) return false;
  std::ifstream in(path_);
  const nlohmann::json record = nlohmann::json::parse(in, nullptr, false);
  if (!record.is_object() || record.value("fingerprint", "") != fingerprint_) return false;
  const auto files = record.find("files");
  if (files == record.end() || !files->is_array() || files->empty()) return false;
  for (const nlohmann::json& file : *files) {
    if (!file.is_object() || state_of(file.value("path", "")) != file) return false;
  }
  return true;
}

void EditionRecord::store(const std::vector<fs::path>& files) const {
  if (fingerprint_.empty()) return;
  nlohmann::json record{{"fingerprint", fingerprint_}, {"files", nlohmann::json::array()}};
  std::error_code error;
  for (const fs::path& file : files) {
    const auto state = state_of(fs::absolute(file, error));
    if (!state) return;
    record["files"].push_back(*state);
  }
  try {
    fs::create_directories(path_.parent_path(), error);
    AtomicFile file(path_);
    std::ofstream(file.temporary_path()) << record.dump() << "\n";
    file.commit();
  } catch (const std::exception&) {
    // The edition is there all the same; it is only made again next time.
  }
}

std::string state_of_files(const fs::path& path) {
  std::vector<std::string> states;
  const auto add = [&](const fs::path& file) {
    if (const auto state = state_of(file)) states.push_back(state->dump());
  };
  std::error_code error;
  if (fs::is_directory(path, error)) {
    for (const auto& entry : fs::recursive_directory_iterator(path, error)) {
      if (entry.is_regular_file(error)) add(entry.path());
    }
  } else {
    add(path);
  }
  std::sort(states.begin(), states.end());
  return fmt::format("{}", fmt::join(states, "\n"));
}

}  // namespace langdu
