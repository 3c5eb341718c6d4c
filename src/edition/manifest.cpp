#include "edition/manifest.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "edition/edition_text.h"
#include "edition/text_file.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, k_replace_ill_formed); }

std::string_view name_of(SentenceRole role) {
  switch (role) {
    case SentenceRole::title:
      return "title";
    case SentenceRole::subtitle:
      return "subtitle";
    case SentenceRole::byline:
      return "byline";
    case SentenceRole::heading:
      return "heading";
    case SentenceRole::highlight:
      return "highlight";
    case SentenceRole::note:
      return "note";
    case SentenceRole::prose:
      break;
  }
  return "prose";
}

Json json_of(const AudioPart& part) {
  Json json;
  json["name"] = part.name;
  json["title"] = part.title;
  json["begin"] = seconds_of(part.begin_frame);
  json["duration"] = seconds_of(part.frames);
  json["chapters"] = Json::array();
  for (const TimedChapter& chapter : part.chapters) {
    json["chapters"].push_back({{"title", chapter.title},
                                {"level", chapter.level},
                                {"begin", seconds_of(chapter.begin_frame)}});
  }
  return json;
}

/// The sentences are written as they come; what is known at the end follows them.
class Manifest final : public SideFile {
 public:
  Manifest(const std::filesystem::path& path, const EditionInfo& info) : file_(path) {
    Json head;
    head["title"] = info.title;
    head["authors"] = info.authors;
    head["date"] = info.date;
    head["sources"] = info.sources;
    head["language"] = "zh-CN";
    head["voice"] = info.voice;
    head["rate"] = info.rate;
    std::string text = dump(head);
    text.pop_back();  // the brace that closes it
    file_.write(text + ",\n\"sentences\":[");
  }

  void add_sentence(const TimedSentence& sentence) override {
    Json json;
    json["role"] = name_of(sentence.role);
    json["text"] = sentence.written;
    json["document"] = sentence.document;
    json["source"] = {sentence.source.begin, sentence.source.end};
    json["begin"] = seconds_of(sentence.begin_frame);
    json["end"] = seconds_of(sentence.end_frame);
    json["article"] = sentence.article;
    json["section"] = sentence.section;
    json["paragraph"] = sentence.paragraph;
    json["syllables"] = sentence.syllables;
    file_.write((sentences_ > 0 ? ",\n" : "\n") + dump(json));
    ++sentences_;
    syllables_ += sentence.syllables;
  }

  void finish(const std::vector<AudioPart>& parts) override {
    std::string files;
    std::uint64_t frames = 0;
    for (const AudioPart& part : parts) {
      files += (files.empty() ? "\n" : ",\n") + dump(json_of(part));
      frames += part.frames;
    }
    file_.write(fmt::format("],\n\"files\":[{}],\n\"duration\":{},\"syllables\":{}}}\n", files,
                            dump(seconds_of(frames)), syllables_));
    file_.commit();
  }

 private:
  TextFile file_;
  std::size_t sentences_ = 0;
  std::size_t syllables_ = 0;
};

}  // namespace

std::unique_ptr<SideFile> create_manifest(const std::filesystem::path& path,
                                          const EditionInfo& info) {
  return std::make_unique<Manifest>(path, info);
}

}  // namespace langdu
