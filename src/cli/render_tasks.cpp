#include "cli/render_tasks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string_view>
#include <system_error>

#include "base/error.h"
#include "edition/file_name.h"

namespace langdu {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 8> k_article_extensions = {
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".epub"};

struct FoundArticle {
  std::string path;
  fs::path below;  ///< relative to the folder that was named; the bare name of a file
};

bool is_folder(const std::string& path) {
  std::error_code error;
  return path != "-" && fs::is_directory(path, error);
}

void search_folder(const std::string& folder, std::vector<FoundArticle>& found) {
  std::vector<FoundArticle> here;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    const bool is_hidden = entry->path().filename().native().starts_with(".");
    std::error_code gone;
    if (entry->is_directory(gone)) {
      if (is_hidden) entry.disable_recursion_pending();
    } else if (!is_hidden && is_article_file(entry->path())) {
      here.push_back({entry->path().string(), entry->path().lexically_relative(folder)});
    }
  }
  if (error) {
    throw Error(ErrorKind::input,
                fmt::format("cannot read the folder {}: {}", folder, error.message()));
  }
  std::sort(here.begin(), here.end(),
            [](const auto& a, const auto& b) { return a.below < b.below; });
  found.insert(found.end(), here.begin(), here.end());
}

std::vector<FoundArticle> find_articles_named(const std::vector<std::string>& inputs) {
  std::vector<FoundArticle> found;
  for (const std::string& input : inputs) {
    if (is_folder(input)) {
      search_folder(input, found);
    } else {
      found.push_back({input, input == "-" ? fs::path("-") : fs::path(input).filename()});
    }
  }
  return found;
}

/// "2/5": the second of five.
struct Shard {
  std::size_t index = 1;
  std::size_t count = 1;
};

Shard parse_shard(const std::string& text) {
  Shard shard;
  if (text.empty()) return shard;
  const char* const end = text.data() + text.size();
  const auto index = std::from_chars(text.data(), end, shard.index);
  bool is_good = index.ec == std::errc() && index.ptr != end && *index.ptr == '/';
  if (is_good) {
    const auto count = std::from_chars(index.ptr + 1, end, shard.count);
    is_good = count.ec == std::errc() && count.ptr == end;
  }
  if (!is_good || shard.index < 1 || shard.index > shard.count) {
    throw Error(ErrorKind::usage,
                fmt::format("--shard {}: expected I/N with I from 1 to N, such as 2/5", text));
  }
  return shard;
}

bool target_is_folder(const RenderOptions& options) {
  if (options.files.split != "none" || is_folder(options.output)) return true;
  return !find_audio_format(fs::path(options.output).extension().string().erase(0, 1));
}

void check(const RenderOptions& options, bool is_batch) {
  const bool to_folder = target_is_folder(options);
  const std::string extension = fs::path(options.output).extension().string();
  if (!to_folder && is_batch && !options.batch.merge) {
    throw Error(ErrorKind::usage, fmt::format("several articles do not fit into the one file {}; "
                                              "name a directory with -o, or use --merge",
                                              options.output));
  }
  if (to_folder && !is_folder(options.output) && !is_batch && options.files.split == "none" &&
      !extension.empty()) {
    throw Error(ErrorKind::usage, fmt::format("cannot write {} files; there are {}", extension,
                                              audio_format_names()));
  }
  if (options.batch.watch &&
      (options.batch.merge || options.inputs.size() > 1 || !is_folder(options.inputs.front()))) {
    throw Error(ErrorKind::usage, "--watch takes one directory, and no --merge");
  }
  if (options.batch.merge && !options.batch.shard.empty()) {
    throw Error(ErrorKind::usage, "--merge makes one edition, which --shard cannot divide");
  }
}

}  // namespace

bool is_article_file(const fs::path& path) {
  std::string extension = path.extension().string();
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  std::error_code error;
  return std::find(k_article_extensions.begin(), k_article_extensions.end(), extension) !=
             k_article_extensions.end() &&
         fs::is_regular_file(path, error);
}

std::vector<RenderTask> plan_render_tasks(const RenderOptions& options) {
  const bool is_batch =
      options.inputs.size() > 1 || is_folder(options.inputs.front()) || options.batch.watch;
  check(options, is_batch);
  const std::vector<FoundArticle> found = find_articles_named(options.inputs);
  if (found.empty() && !options.batch.watch) {
    throw Error(ErrorKind::input,
                fmt::format("{}: there are no articles in it", options.inputs.front()));
  }
  RenderTask common;
  common.target = options.output;
  common.target_is_folder = target_is_folder(options);
  if (!is_batch || options.batch.merge) {
    for (const FoundArticle& article : found) common.inputs.push_back(article.path);
    return {common};
  }

  // Two articles that differ only in their extension keep it.
  std::map<fs::path, int> uses;
  for (const FoundArticle& article : found) {
    ++uses[article.below.parent_path() / article.below.stem()];
  }
  const Shard shard = parse_shard(options.batch.shard);
  std::vector<RenderTask> tasks;
  for (std::size_t i = shard.index - 1; i < found.size(); i += shard.count) {
    const FoundArticle& article = found[i];
    const fs::path bare = article.below.parent_path() / article.below.stem();
    RenderTask task = common;
    task.inputs = {article.path};
    task.target /= article.below.parent_path();
    task.stem = (uses[bare] > 1 ? article.below : bare).filename().string();
    tasks.push_back(task);
  }
  return tasks;
}

fs::path edition_path(const RenderTask& task, const std::string& title, AudioFormat format,
                      Split split) {
  if (!task.target_is_folder) return task.target;
  const std::string from_title = file_name_from(title);
  std::string name = task.stem;
  if (name.empty()) {
    name = from_title;
  } else if (name != from_title) {
    name = file_name_from(name + " " + from_title);
  }
  if (split != Split::none) return task.stem.empty() ? task.target : task.target / name;
  return task.target / (name + "." + std::string(extension_of(format)));
}

}  // namespace langdu
