#include "edition/edition_writer.h"

#include <fmt/format.h>

#include <cassert>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "edition/edition_text.h"
#include "edition/file_name.h"

namespace langdu {
namespace {

bool begins_part(Split split, const ChapterStart& chapter) {
  return split == Split::section || (split == Split::article && chapter.level == 1);
}

}  // namespace

EditionWriter::EditionWriter(EditionLayout layout, EditionInfo info)
    : layout_(std::move(layout)), info_(std::move(info)) {
  if (layout_.split != Split::none) {
    std::error_code error;
    std::filesystem::create_directories(layout_.path, error);
    if (error) throw_write_error(layout_.path, error.value());
  }
  for (const SideFileKind kind : layout_.side_files) {
    if (is_for_each_part(kind)) continue;
    edition_files_.push_back(create_side_file(kind, side_file_path(kind, layout_.path), info_));
  }
}

EditionWriter::~EditionWriter() = default;

void EditionWriter::begin_chapter(const ChapterStart& chapter) {
  if (chapter.level == 1) article_authors_ = chapter.authors;
  if (parts_.empty() || begins_part(layout_.split, chapter)) {
    if (!parts_.empty()) close_part();
    open_part(chapter);
  }
  audio_->begin_chapter(chapter.title, chapter.level);
  parts_.back().chapters.push_back({chapter.title, chapter.level, parts_.back().frames});
}

void EditionWriter::write(std::span<const std::int16_t> frames) {
  if (parts_.empty()) open_part({info_.title, 1, info_.authors});
  audio_->write(frames);
  parts_.back().frames += frames.size();
}

void EditionWriter::add_sentence(const TimedSentence& sentence) {
  for (const auto& file : edition_files_) file->add_sentence(sentence);
  AudioPart& part = parts_.back();
  TimedSentence in_part = sentence;
  in_part.begin_frame -= part.begin_frame;
  in_part.end_frame -= part.begin_frame;
  if (layout_.sentences == Sentences::remember) {
    part.sentences.push_back(
        {in_part.begin_frame, in_part.end_frame, static_cast<std::uint32_t>(sentence.syllables)});
  }
  for (const auto& file : part_files_) file->add_sentence(in_part);
}

void EditionWriter::finish() {
  if (parts_.empty()) open_part({info_.title, 1, info_.authors});
  close_part();
  for (const auto& file : edition_files_) file->finish(parts_);
  for (const SideFileKind kind : layout_.side_files) {
    if (!is_for_each_part(kind)) files_.push_back(side_file_path(kind, layout_.path));
  }
}

std::filesystem::path EditionWriter::folder() const {
  return layout_.split == Split::none ? layout_.path.parent_path() : layout_.path;
}

void EditionWriter::open_part(const ChapterStart& chapter) {
  const bool is_split = layout_.split != Split::none;
  AudioPart part;
  part.title = is_split ? chapter.title : info_.title;
  part.begin_frame = parts_.empty() ? 0 : parts_.back().begin_frame + parts_.back().frames;
  part_path_ = layout_.path;
  FileTags tags{.title = part.title,
                .artist = joined_authors(info_.authors),
                .date = info_.date,
                .cover = layout_.cover};
  if (is_split) {
    part_path_ /= fmt::format("{:02} {}.{}", parts_.size() + 1, file_name_from(chapter.title),
                              extension_of(layout_.format));
    tags.artist = joined_authors(article_authors_);
    tags.album = info_.title;
    tags.track = static_cast<int>(parts_.size()) + 1;
  }
  part.name = part_path_.filename().string();
  audio_ = create_audio_file(part_path_, layout_.format, tags);
  EditionInfo part_info = info_;
  part_info.title = part.title;
  for (const SideFileKind kind : layout_.side_files) {
    if (!is_for_each_part(kind)) continue;
    part_files_.push_back(create_side_file(kind, side_file_path(kind, part_path_), part_info));
  }
  parts_.push_back(std::move(part));
}

/// The side files first: whoever sees the sound finds them there.
void EditionWriter::close_part() {
  for (const auto& file : part_files_) file->finish({parts_.back()});
  part_files_.clear();
  audio_->finish();
  audio_.reset();
  files_.push_back(part_path_);
  for (const SideFileKind kind : layout_.side_files) {
    if (is_for_each_part(kind)) files_.push_back(side_file_path(kind, part_path_));
  }
}

}  // namespace langdu
