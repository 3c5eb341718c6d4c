// Where listeners stopped, as a JSON file that people can read.
#include "narrator/places.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <system_error>

#include "base/atomic_file.h"
#include "base/error.h"

namespace langdu {
namespace {

using Json = nlohmann::json;

constexpr std::size_t k_kept_texts = 300;
constexpr std::size_t k_fingerprinted = std::size_t{1} << 20U;

Json to_json(const Place& place) {
  return {{"offset", place.offset}, {"sentence", place.sentence}, {"preceding", place.preceding}};
}

Place place_from(const Json& json) {
  return {json.at("offset").get<std::size_t>(), json.at("sentence").get<std::string>(),
          json.at("preceding").get<std::string>()};
}

Json to_json(const TextMemory& memory) {
  Json json{{"path", memory.path}, {"fingerprint", memory.fingerprint}};
  if (memory.stopped) json["stopped"] = to_json(*memory.stopped);
  json["bookmarks"] = Json::array();
  for (const Place& bookmark : memory.bookmarks) json["bookmarks"].push_back(to_json(bookmark));
  return json;
}

TextMemory memory_from(const Json& json) {
  TextMemory memory;
  memory.path = json.at("path").get<std::string>();
  memory.fingerprint = json.at("fingerprint").get<std::uint64_t>();
  if (json.contains("stopped")) memory.stopped = place_from(json.at("stopped"));
  for (const Json& bookmark : json.at("bookmarks")) {
    memory.bookmarks.push_back(place_from(bookmark));
  }
  return memory;
}

/// Holds other players off while the file is read and written.
class FolderLock {
 public:
  explicit FolderLock(const std::filesystem::path& folder)
      : descriptor_(open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    if (descriptor_ >= 0) flock(descriptor_, LOCK_EX);
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  ~FolderLock() {
    if (descriptor_ >= 0) close(descriptor_);
  }

 private:
  int descriptor_;
};

std::string absolute_path(const std::string& path) {
  std::error_code error;
  const auto absolute = std::filesystem::weakly_canonical(path, error);
  return error ? path : absolute.string();
}

}  // namespace

std::uint64_t fingerprint_of(const std::filesystem::path& path) {
  std::error_code error;
  const std::uint64_t size = std::filesystem::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file) return 0;
  std::string bytes(std::min<std::uint64_t>(size, k_fingerprinted), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  std::uint64_t hash = 0xCBF29CE484222325U ^ size;
  for (const char byte : bytes) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
  }
  return hash;
}

PlaceBook::PlaceBook(std::filesystem::path folder) : folder_(std::move(folder)) {}

std::vector<TextMemory> PlaceBook::read() const {
  std::vector<TextMemory> memories;
  std::ifstream stream(file());
  if (folder_.empty() || !stream) return memories;
  try {
    const Json json = Json::parse(stream);
    for (const Json& text : json.at("texts")) memories.push_back(memory_from(text));
  } catch (const Json::exception&) {
    memories.clear();
  }
  return memories;
}

TextMemory PlaceBook::recall(const std::string& path) const {
  const std::vector<TextMemory> memories = read();
  TextMemory here;
  here.path = absolute_path(path);
  here.fingerprint = fingerprint_of(path);
  const auto same_content = [&](const TextMemory& memory) {
    return here.fingerprint != 0 && memory.fingerprint == here.fingerprint;
  };
  const auto same_path = [&](const TextMemory& memory) { return memory.path == here.path; };
  auto found = std::find_if(memories.begin(), memories.end(), same_content);
  if (found == memories.end()) found = std::find_if(memories.begin(), memories.end(), same_path);
  if (found == memories.end()) return here;
  here.stopped = found->stopped;
  here.edited = !same_content(*found);
  here.bookmarks = found->bookmarks;
  return here;
}

std::string PlaceBook::last_path() const {
  const std::vector<TextMemory> memories = read();
  return memories.empty() ? "" : memories.front().path;
}

void PlaceBook::keep(const TextMemory& memory) const {
  if (folder_.empty()) return;
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) {
    throw Error(ErrorKind::output, "cannot keep your place: " + folder_.string() + ": " +
                                       error.message() +
                                       ". Set XDG_STATE_HOME to a folder that "
                                       "can be written");
  }
  const FolderLock lock(folder_);
  Json texts = Json::array({to_json(memory)});
  for (const TextMemory& other : read()) {
    if (other.path != memory.path && texts.size() < k_kept_texts) texts.push_back(to_json(other));
  }
  AtomicFile output(file());
  std::ofstream stream(output.temporary_path());
  stream << Json{{"texts", texts}}.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
  stream.close();
  if (!stream) throw Error(ErrorKind::output, "cannot write " + file().string());
  output.commit();
}

}  // namespace langdu
