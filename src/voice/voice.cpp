#include "voice/voice.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <toml++/toml.h>

#include <algorithm>
#include <initializer_list>
#include <sstream>

#include "base/error.h"

namespace langdu {
namespace {

/// Reads the values of one profile and complains about what it does not know, with file and line.
class Profile {
 public:
  explicit Profile(const std::filesystem::path& path) : path_(path) {
    try {
      table_ = toml::parse_file(path.string());
    } catch (const toml::parse_error& error) {
      fail(error.source(), std::string(error.description()));
    }
  }

  [[nodiscard]] const toml::table& root() const { return table_; }

  /// The sub-table `name`, or nothing where the profile leaves it out.
  const toml::table* section(const char* name) const {
    const toml::node* node = table_.get(name);
    if (node == nullptr) return nullptr;
    if (!node->is_table()) fail(node->source(), fmt::format("{} must be a table", name));
    return node->as_table();
  }

  void allow_only(const toml::table& table, std::initializer_list<std::string_view> known) const {
    for (const auto& [key, node] : table) {
      if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
        fail(node.source(),
             fmt::format("unknown key '{}'; known are: {}", key.str(), fmt::join(known, ", ")));
      }
    }
  }

  std::string text(const toml::table& table, const char* key) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) fail(table.source(), fmt::format("'{}' is missing", key));
    const auto value = node->value_exact<std::string>();
    if (!value || value->empty()) fail(node->source(), fmt::format("'{}' must be text", key));
    return *value;
  }

  /// A whole number between `lowest` and `highest`; `value` stays as it is where the key is
  /// missing.
  void number(const toml::table& table, const char* key, int lowest, int highest,
              int& value) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return;
    const auto found = node->value_exact<std::int64_t>();
    if (!found || *found < lowest || *found > highest) {
      fail(node->source(),
           fmt::format("'{}' must be a whole number from {} to {}", key, lowest, highest));
    }
    value = static_cast<int>(*found);
  }

  /// A number, whole or not, in the same way.
  void number(const toml::table& table, const char* key, double lowest, double highest,
              double& value) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return;
    const auto found = node->value<double>();
    if (!found || !(*found >= lowest && *found <= highest)) {
      fail(node->source(),
           fmt::format("'{}' must be a number from {} to {}", key, lowest, highest));
    }
    value = *found;
  }

  [[noreturn]] void fail(const toml::source_region& where, const std::string& what) const {
    throw Error(ErrorKind::data,
                fmt::format("voice profile {}:{}: {}", path_.string(), where.begin.line, what));
  }

 private:
  std::filesystem::path path_;
  toml::table table_;
};

void read_pauses(const Profile& profile, Pauses& pauses) {
  const toml::table* table = profile.section("pauses");
  if (table == nullptr) return;
  const std::pair<const char*, std::chrono::milliseconds*> fields[] = {
      {"phrase", &pauses.phrase},       {"enumeration", &pauses.enumeration},
      {"comma", &pauses.comma},         {"clause", &pauses.clause},
      {"sentence", &pauses.sentence},   {"paragraph", &pauses.paragraph},
      {"heading", &pauses.heading},     {"chapter", &pauses.chapter},
      {"quotation", &pauses.quotation},
  };
  profile.allow_only(*table, {"phrase", "enumeration", "comma", "clause", "sentence", "paragraph",
                              "heading", "chapter", "quotation"});
  for (const auto& [key, field] : fields) {
    int value = static_cast<int>(field->count());
    profile.number(*table, key, 0, 5000, value);
    *field = std::chrono::milliseconds(value);
  }
}

void read_emphasis(const Profile& profile, const char* name, Emphasis& emphasis) {
  const toml::table* table = profile.section(name);
  if (table == nullptr) return;
  profile.allow_only(*table, {"pitch_percent", "range_percent", "speed_percent"});
  profile.number(*table, "pitch_percent", 50, 200, emphasis.pitch_percent);
  profile.number(*table, "range_percent", 50, 200, emphasis.range_percent);
  profile.number(*table, "speed_percent", 50, 200, emphasis.speed_percent);
}

void read_engine(const Profile& profile, const std::filesystem::path& data_directory,
                 Voice& voice) {
  const toml::table* engine = profile.section("engine");
  if (engine == nullptr) profile.fail(profile.root().source(), "the table [engine] is missing");
  profile.allow_only(
      *engine, {"voice_file", "syllable_table", "words_per_minute", "volume", "gain_decibel"});
  voice.espeak_voice_file = data_directory / profile.text(*engine, "voice_file");
  voice.espeak_data = data_directory;
  voice.syllable_table = data_directory / profile.text(*engine, "syllable_table");
  profile.number(*engine, "words_per_minute", 80, 300, voice.words_per_minute);
  profile.number(*engine, "volume", 1, 100, voice.volume);
  profile.number(*engine, "gain_decibel", -20.0, 20.0, voice.gain_decibel);
}

}  // namespace

std::vector<std::string> list_voices(const std::filesystem::path& data_directory) {
  std::vector<std::string> ids;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(data_directory, error)) {
    if (entry.path().extension() == ".toml") ids.push_back(entry.path().stem().string());
  }
  std::sort(ids.begin(), ids.end(), [](const std::string& a, const std::string& b) {
    return std::pair(a != k_default_voice, a) < std::pair(b != k_default_voice, b);
  });
  return ids;
}

Voice load_voice(const std::filesystem::path& data_directory, const std::string& id) {
  const std::vector<std::string> ids = list_voices(data_directory);
  if (ids.empty()) {
    throw Error(ErrorKind::data,
                fmt::format("no voice profile (*.toml) in {}; give the right directory with --data",
                            data_directory.string()));
  }
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
    throw Error(ErrorKind::usage,
                fmt::format("there is no voice '{}'; choose one of: {}", id, fmt::join(ids, ", ")));
  }
  const Profile profile(data_directory / (id + ".toml"));
  profile.allow_only(profile.root(),
                     {"name", "description", "gender", "engine", "pauses", "heading", "slogan"});
  Voice voice;
  voice.id = id;
  voice.name = profile.text(profile.root(), "name");
  voice.description = profile.text(profile.root(), "description");
  voice.gender = profile.text(profile.root(), "gender");
  if (voice.gender != "male" && voice.gender != "female") {
    profile.fail(profile.root().get("gender")->source(), "'gender' must be male or female");
  }
  read_engine(profile, data_directory, voice);
  read_pauses(profile, voice.pauses);
  read_emphasis(profile, "heading", voice.heading);
  read_emphasis(profile, "slogan", voice.slogan);
  return voice;
}

Voice at_loudness(Voice voice, double lufs) {
  if (!(lufs >= k_softest && lufs <= k_loudest)) {
    throw Error(ErrorKind::usage,
                fmt::format("the loudness {} is not between {:.0f} and {:.0f} LUFS", lufs,
                            k_softest, k_loudest));
  }
  voice.gain_decibel += lufs - voice.loudness;
  voice.loudness = lufs;
  return voice;
}

}  // namespace langdu
