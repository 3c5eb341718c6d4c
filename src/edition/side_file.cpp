#include "edition/side_file.h"

#include <algorithm>
#include <iterator>

#include "edition/contents_files.h"
#include "edition/manifest.h"
#include "edition/subtitles.h"

namespace langdu {
namespace {

struct Named {
  std::string_view name;
  SideFileKind kind;
  std::string_view suffix;  ///< in the place of the audio file's extension
};

constexpr Named k_kinds[] = {
    {"srt", SideFileKind::srt, ".srt"},
    {"vtt", SideFileKind::vtt, ".vtt"},
    {"lrc", SideFileKind::lrc, ".lrc"},
    {"chapters", SideFileKind::chapters, ".chapters.json"},
    {"cue", SideFileKind::cue, ".cue"},
    {"m3u8", SideFileKind::playlist, ".m3u8"},
    {"manifest", SideFileKind::manifest, ".edition.json"},
};

const Named& entry_of(SideFileKind kind) {
  return *std::find_if(std::begin(k_kinds), std::end(k_kinds),
                       [&](const Named& named) { return named.kind == kind; });
}

}  // namespace

std::optional<SideFileKind> find_side_file(std::string_view name) {
  for (const Named& named : k_kinds) {
    if (named.name == name) return named.kind;
  }
  return std::nullopt;
}

std::string side_file_names() {
  std::string names;
  for (const Named& named : k_kinds) {
    if (!names.empty()) names += ", ";
    names += named.name;
  }
  return names;
}

bool is_for_each_part(SideFileKind kind) {
  return kind != SideFileKind::cue && kind != SideFileKind::playlist &&
         kind != SideFileKind::manifest;
}

std::filesystem::path side_file_path(SideFileKind kind, const std::filesystem::path& audio) {
  std::error_code error;
  if (std::filesystem::is_directory(audio, error)) {
    return audio / ("edition" +
                    std::string(kind == SideFileKind::manifest ? ".json" : entry_of(kind).suffix));
  }
  return audio.parent_path() / (audio.stem().string() + std::string(entry_of(kind).suffix));
}

std::unique_ptr<SideFile> create_side_file(SideFileKind kind, const std::filesystem::path& path,
                                           const EditionInfo& info) {
  switch (kind) {
    case SideFileKind::srt:
    case SideFileKind::vtt:
    case SideFileKind::lrc:
      return create_subtitles(kind, path, info);
    case SideFileKind::chapters:
    case SideFileKind::cue:
    case SideFileKind::playlist:
      return create_contents_file(kind, path, info);
    case SideFileKind::manifest:
      break;
  }
  return create_manifest(path, info);
}

}  // namespace langdu
