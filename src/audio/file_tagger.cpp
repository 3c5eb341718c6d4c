#include "audio/file_tagger.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/opusfile.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/vorbisfile.h>
#include <taglib/xiphcomment.h>

#include <memory>

#include "audio/descriptor.h"
#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

/// `CHAPTERnnn` has three digits.
constexpr std::size_t k_max_comment_chapters = 999;
/// A table of contents counts its entries in one byte.
constexpr std::size_t k_max_contents = 255;
/// ID3: an offset in bytes that is not used.
constexpr unsigned k_no_offset = 0xFFFFFFFF;
/// What the tags of a file may add to their own length: comments, padding, page headers.
constexpr std::int64_t k_tag_overhead = 1 << 16;

TagLib::String text(const std::string& utf8) { return {utf8, TagLib::String::UTF8}; }

std::uint64_t milliseconds(std::uint64_t frame) {
  return (frame * 1000 + k_sample_rate / 2) / k_sample_rate;
}

std::string clock_time(std::uint64_t frame) {
  const std::uint64_t ms = milliseconds(frame);
  return fmt::format("{:02}:{:02}:{:02}.{:03}", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60,
                     ms % 1000);
}

TagLib::ByteVector cover_bytes(const CoverArt& cover) {
  return {cover.bytes.data(), static_cast<unsigned>(cover.bytes.size())};
}

std::unique_ptr<TagLib::FLAC::Picture> make_picture(const CoverArt& cover) {
  auto picture = std::make_unique<TagLib::FLAC::Picture>();
  picture->setType(TagLib::FLAC::Picture::FrontCover);
  picture->setMimeType(text(cover.mime_type));
  picture->setData(cover_bytes(cover));
  return picture;
}

void set_comments(TagLib::Ogg::XiphComment& comment, const FileTags& tags,
                  const std::vector<ChapterMark>& chapters) {
  const auto add = [&](const std::string& field, const std::string& value) {
    if (!value.empty()) comment.addField(field, text(value), true);
  };
  add("TITLE", tags.title);
  add("ARTIST", tags.artist);
  add("ALBUM", tags.album);
  add("DATE", tags.date);
  add("DESCRIPTION", tags.comment);
  if (tags.track > 0) add("TRACKNUMBER", std::to_string(tags.track));
  std::size_t number = 0;
  for (const ChapterMark& chapter : choose_chapters(chapters, k_max_comment_chapters)) {
    ++number;
    add(fmt::format("CHAPTER{:03}", number), clock_time(chapter.frame));
    add(fmt::format("CHAPTER{:03}NAME", number), chapter.title);
  }
}

void set_id3_tags(TagLib::ID3v2::Tag& id3, const FileTags& tags) {
  const auto add = [&](const char* frame, const std::string& value) {
    if (value.empty()) return;
    auto added =
        std::make_unique<TagLib::ID3v2::TextIdentificationFrame>(frame, TagLib::String::UTF8);
    added->setText(text(value));
    id3.addFrame(added.release());
  };
  add("TIT2", tags.title);
  add("TPE1", tags.artist);
  add("TALB", tags.album);
  add("TDRC", tags.date);
  if (tags.track > 0) add("TRCK", std::to_string(tags.track));
  if (!tags.comment.empty()) id3.setComment(text(tags.comment));
  if (tags.cover) {
    auto picture = std::make_unique<TagLib::ID3v2::AttachedPictureFrame>();
    picture->setType(TagLib::ID3v2::AttachedPictureFrame::FrontCover);
    picture->setMimeType(text(tags.cover->mime_type));
    picture->setPicture(cover_bytes(*tags.cover));
    id3.addFrame(picture.release());
  }
}

void add_id3_chapters(TagLib::ID3v2::Tag& id3, const std::vector<ChapterMark>& chapters,
                      std::uint64_t frames) {
  TagLib::ByteVectorList contents;
  for (std::size_t i = 0; i < chapters.size(); ++i) {
    const std::uint64_t end = i + 1 < chapters.size() ? chapters[i + 1].frame : frames;
    const std::string element = fmt::format("ch{:04}", i + 1);
    const TagLib::ByteVector id(element.data(), static_cast<unsigned>(element.size()));
    auto title =
        std::make_unique<TagLib::ID3v2::TextIdentificationFrame>("TIT2", TagLib::String::UTF8);
    title->setText(text(chapters[i].title));
    TagLib::ID3v2::FrameList embedded;
    embedded.append(title.release());
    id3.addFrame(new TagLib::ID3v2::ChapterFrame(
        id, static_cast<unsigned>(milliseconds(chapters[i].frame)),
        static_cast<unsigned>(milliseconds(end)), k_no_offset, k_no_offset, embedded));
    contents.append(id);
  }
  if (chapters.empty() || chapters.size() > k_max_contents) return;
  auto table = std::make_unique<TagLib::ID3v2::TableOfContentsFrame>("toc", contents);
  table->setIsTopLevel(true);
  table->setIsOrdered(true);
  id3.addFrame(table.release());
}

bool tag_flac(const std::filesystem::path& path, const FileTags& tags,
              const std::vector<ChapterMark>& chapters) {
  TagLib::FLAC::File file(path.c_str(), false);
  if (!file.isValid()) return false;
  set_comments(*file.xiphComment(true), tags, chapters);
  if (tags.cover) file.addPicture(make_picture(*tags.cover).release());
  return file.save();
}

template <typename OggFile>
bool tag_ogg(const std::filesystem::path& path, const FileTags& tags,
             const std::vector<ChapterMark>& chapters) {
  OggFile file(path.c_str(), false);
  if (!file.isValid()) return false;
  set_comments(*file.tag(), tags, chapters);
  if (tags.cover) file.tag()->addPicture(make_picture(*tags.cover).release());
  return file.save();
}

bool tag_mp3(const std::filesystem::path& path, const FileTags& tags,
             const std::vector<ChapterMark>& chapters, std::uint64_t frames) {
  TagLib::MPEG::File file(path.c_str(), false);
  if (!file.isValid()) return false;
  set_id3_tags(*file.ID3v2Tag(true), tags);
  add_id3_chapters(*file.ID3v2Tag(), chapters, frames);
  return file.save(TagLib::MPEG::File::ID3v2, TagLib::File::StripOthers, TagLib::ID3v2::v4,
                   TagLib::File::DoNotDuplicate);
}

std::int64_t tag_size(const FileTags& tags, const std::vector<ChapterMark>& chapters) {
  std::size_t size =
      tags.title.size() + tags.artist.size() + tags.album.size() + tags.comment.size();
  if (tags.cover) size += tags.cover->bytes.size() * 3 / 2;  // base64 in Ogg
  for (const ChapterMark& chapter : chapters) size += chapter.title.size() + 100;
  return static_cast<std::int64_t>(size) + k_tag_overhead;
}

}  // namespace

void tag_audio_file(const std::filesystem::path& path, AudioFormat format, const FileTags& tags,
                    const std::vector<ChapterMark>& chapters, std::uint64_t frames,
                    const std::filesystem::path& named) {
  // TagLib moves the sound up to make room and does not notice a full disk.
  Descriptor(path, O_RDWR, named).reserve(tag_size(tags, chapters));
  bool is_tagged = false;
  switch (format) {
    case AudioFormat::flac:
      is_tagged = tag_flac(path, tags, chapters);
      break;
    case AudioFormat::opus:
      is_tagged = tag_ogg<TagLib::Ogg::Opus::File>(path, tags, chapters);
      break;
    case AudioFormat::vorbis:
      is_tagged = tag_ogg<TagLib::Ogg::Vorbis::File>(path, tags, chapters);
      break;
    case AudioFormat::mp3:
      is_tagged = tag_mp3(path, tags, chapters, frames);
      break;
    case AudioFormat::wav:
      is_tagged = true;
      break;
  }
  if (!is_tagged) {
    throw Error(
        ErrorKind::output,
        fmt::format("cannot write {}: its tags and chapters cannot be added", named.string()));
  }
}

std::string id3_bytes(const FileTags& tags) {
  TagLib::ID3v2::Tag id3;
  set_id3_tags(id3, tags);
  if (id3.isEmpty()) return {};
  const TagLib::ByteVector bytes = id3.render();
  return {bytes.data(), bytes.size()};
}

}  // namespace langdu
