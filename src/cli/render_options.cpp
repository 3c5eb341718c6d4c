#include "cli/render_options.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "base/error.h"
#include "cli/speech_options.h"
#include "voice/voice.h"

namespace langdu {
namespace {

constexpr double k_slowest = 0.5;
constexpr double k_fastest = 4.0;
constexpr std::size_t k_most_jobs = 256;

void add_file_options(CLI::App& command, RenderFiles& files) {
  command
      .add_option("--format", files.format,
                  "What is written into a directory: " + audio_format_names() + " (default wav)")
      ->type_name("NAME");
  command.add_option("--split", files.split, "One file for each: none, article or section")
      ->check(one_of({"none", "article", "section"}))
      ->type_name("AT");
  command.add_option("--subtitles", files.subtitles, "Subtitles beside the sound: srt, vtt, lrc")
      ->check(one_of({"srt", "vtt", "lrc"}))
      ->delimiter(',')
      ->type_name("KIND");
  command.add_flag("--cue", files.cue, "A cue sheet");
  command.add_flag("--playlist", files.playlist, "An M3U8 playlist");
  command.add_flag("--chapters", files.chapters, "Chapters as JSON (Podcasting 2.0)");
  command.add_flag("--manifest", files.manifest,
                   "edition.json: all sentences with their source and times");
  command.add_option("--cover", files.cover, "A JPEG or PNG picture for formats that take one")
      ->type_name("FILE");
}

void add_work_options(CLI::App& command, RenderWork& work) {
  command.add_option("-j,--jobs", work.jobs, "Worker processes (default: one a core)")
      ->check(between(1, k_most_jobs))
      ->type_name("N");
  command.add_flag("--no-cache", work.no_cache, "Neither use nor keep finished clauses");
  command.add_option("--cache-size", work.cache_megabytes, "The cache's limit (default 2048)")
      ->type_name("MB");
  command.add_flag("--verify", work.verify, "Open what was written again and check it");
  command.add_flag("--dry-run", work.dry_run, "Only say what would be written");
}

void add_batch_options(CLI::App& command, RenderBatch& batch) {
  command.add_flag("--merge", batch.merge, "All articles into one edition");
  command.add_option("--title", batch.merge_title, "The title of the edition")->type_name("TITLE");
  command.add_flag("--force", batch.force, "Also what is up to date");
  command.add_option("--shard", batch.shard, "Only the i-th of n shares of the articles")
      ->type_name("I/N");
  command.add_flag("--watch", batch.watch, "Go on with what arrives in the directory");
}

[[noreturn]] void fail(const std::filesystem::path& file, std::string_view key,
                       std::string_view expected) {
  throw Error(ErrorKind::usage,
              fmt::format("{}: [render] {} should be {}", file.string(), key, expected));
}

/// The values of the configuration file that the command line leaves open.
class Configuration {
 public:
  Configuration(const CLI::App& command, const std::filesystem::path& file) : command_(command) {
    file_ = file;
    try {
      root_ = toml::parse_file(file.string());
    } catch (const toml::parse_error& error) {
      throw Error(ErrorKind::usage, fmt::format("{}:{}: {}", file.string(),
                                                error.source().begin.line, error.description()));
    }
  }

  template <typename Value>
  void read(const char* key, std::string_view expected, Value& value) {
    known_.insert(key);
    const toml::node* node = root_["render"][key].node();
    if (node == nullptr || is_on_command_line(key)) return;
    const auto found = node->value<Value>();
    if (!found) fail(file_, key, expected);
    value = *found;
  }

  void read_list(const char* key, std::vector<std::string>& values) {
    known_.insert(key);
    const toml::node* node = root_["render"][key].node();
    if (node == nullptr || is_on_command_line(key)) return;
    const toml::array* list = node->as_array();
    if (list == nullptr) fail(file_, key, "a list of names");
    values.clear();
    for (const toml::node& element : *list) {
      const auto name = element.value<std::string>();
      if (!name) fail(file_, key, "a list of names");
      values.push_back(*name);
    }
  }

  void expect_nothing_else() const {
    const toml::table* table = root_["render"].as_table();
    if (table == nullptr) return;
    for (const auto& [key, value] : *table) {
      if (known_.count(std::string(key.str())) == 0) fail(file_, key.str(), "left out: unknown");
    }
  }

 private:
  [[nodiscard]] bool is_on_command_line(const char* key) const {
    return command_.get_option(std::string("--") + key)->count() > 0;
  }

  const CLI::App& command_;
  std::filesystem::path file_;
  toml::table root_;
  std::set<std::string> known_;
};

std::shared_ptr<const CoverArt> read_cover(const std::string& path) {
  if (path.empty()) return nullptr;
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (!in.is_open() || bytes.empty()) {
    throw Error(ErrorKind::input, fmt::format("cannot read the cover {}", path));
  }
  // The first bytes of PNG (ISO/IEC 15948) and JPEG (ISO/IEC 10918-1) files.
  const bool is_png = bytes.starts_with("\x89PNG\r\n\x1A\n");
  if (!is_png && !bytes.starts_with("\xFF\xD8\xFF")) {
    throw Error(ErrorKind::input,
                fmt::format("the cover {} is neither a JPEG nor a PNG picture", path));
  }
  return std::make_shared<CoverArt>(
      CoverArt{is_png ? "image/png" : "image/jpeg", std::move(bytes)});
}

Split split_from(const std::string& name) {
  if (name == "none") return Split::none;
  if (name == "article") return Split::article;
  if (name == "section") return Split::section;
  throw Error(ErrorKind::usage,
              fmt::format("--split {}: there are none, article and section", name));
}

}  // namespace

void add_render_options(CLI::App& command, RenderOptions& options) {
  command
      .add_option("FILE", options.inputs, "Articles, or directories of them; - for standard input")
      ->required()
      ->type_name("");
  command
      .add_option("-o,--output", options.output,
                  "The file to write (" + audio_format_names() + "), or a directory")
      ->required()
      ->type_name("OUT");
  options.voice = k_default_voice;
  add_voice_option(command, options.voice);
  add_rate_option(command, options.rate);
  add_loudness_option(command, options.loudness);
  command.add_flag("--highlights", options.highlights,
                   "Say the pull quotes too, before the text of their article");
  add_file_options(command, options.files);
  add_work_options(command, options.work);
  add_batch_options(command, options.batch);
  command.add_flag("-q,--quiet", options.quiet, "Say nothing but what went wrong");
  command.add_flag("--json", options.json, "One line of JSON for each edition on standard output");
}

void apply_configuration(const CLI::App& command, const std::filesystem::path& file,
                         RenderOptions& options) {
  std::error_code missing;
  if (file.empty() || !std::filesystem::exists(file, missing)) return;
  Configuration configuration(command, file);
  configuration.read("voice", "the name of a voice", options.voice);
  configuration.read("rate", "a number", options.rate);
  configuration.read("loudness", "a number", options.loudness);
  configuration.read("highlights", "true or false", options.highlights);
  configuration.read("format", "the name of a format", options.files.format);
  configuration.read("split", "none, article or section", options.files.split);
  configuration.read_list("subtitles", options.files.subtitles);
  configuration.read("cue", "true or false", options.files.cue);
  configuration.read("playlist", "true or false", options.files.playlist);
  configuration.read("chapters", "true or false", options.files.chapters);
  configuration.read("manifest", "true or false", options.files.manifest);
  configuration.read("jobs", "a whole number", options.work.jobs);
  configuration.read("cache-size", "a whole number of megabytes", options.work.cache_megabytes);
  configuration.read("verify", "true or false", options.work.verify);
  configuration.expect_nothing_else();
  if (options.rate < k_slowest || options.rate > k_fastest) {
    fail(file, "rate", "between 0.5 and 4.0");
  }
  if (options.loudness < k_softest || options.loudness > k_loudest) {
    fail(file, "loudness", "between -40 and -14");
  }
  if (options.work.jobs > k_most_jobs) fail(file, "jobs", "at most 256");
}

EditionLayout layout_from(const RenderOptions& options) {
  EditionLayout layout;
  if (!options.files.format.empty()) {
    const auto format = find_audio_format(options.files.format);
    if (!format) {
      throw Error(ErrorKind::usage, fmt::format("--format {}: there are {}", options.files.format,
                                                audio_format_names()));
    }
    layout.format = *format;
  }
  layout.split = split_from(options.files.split);
  for (const std::string& name : options.files.subtitles) {
    const auto kind = find_side_file(name);
    if (!kind) {
      throw Error(ErrorKind::usage, fmt::format("--subtitles {}: there are srt, vtt, lrc", name));
    }
    layout.side_files.push_back(*kind);
  }
  if (options.files.chapters) layout.side_files.push_back(SideFileKind::chapters);
  if (options.files.cue) layout.side_files.push_back(SideFileKind::cue);
  if (options.files.playlist) layout.side_files.push_back(SideFileKind::playlist);
  if (options.files.manifest) layout.side_files.push_back(SideFileKind::manifest);
  layout.cover = read_cover(options.files.cover);
  return layout;
}

}  // namespace langdu
