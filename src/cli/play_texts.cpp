// What is to be played: files, standard input, the clipboard; and where to begin.
#include "cli/play_texts.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>

#include "base/error.h"
#include "narrator/script_source.h"
#include "narrator/stream_source.h"

namespace langdu {
namespace {

/// The bytes of a file, as far as they are the bytes of its text; 0 if nobody knows.
std::size_t size_of(const std::string& path) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  return error ? 0 : static_cast<std::size_t>(size);
}

/// Is the whole sentence one quotation?
bool is_quotation(const Passage& passage) {
  const auto& units = passage.pronunciation.units;
  return !units.empty() && units.front().quote_opens && units.back().quote_closes;
}

/// Finds the byte that a request means.
class PlaceFinder {
 public:
  PlaceFinder(const PlayedText& text, std::size_t size, const FrontEnd& front_end,
              const std::vector<Place>& bookmarks)
      : text_(text), size_(size), front_end_(front_end), bookmarks_(bookmarks) {}

  std::size_t operator()(const place_request::Chapter& place) const {
    const auto chapters = list_chapters(text_.open, front_end_.lexicon, never_);
    if (place.number > chapters.size()) {
      fail(fmt::format("has {} chapters. `langdu outline` shows them", chapters.size()));
    }
    return chapters[place.number - 1].offset;
  }
  std::size_t operator()(const place_request::Bookmark& place) const {
    if (place.number > bookmarks_.size()) fail(fmt::format("has {} bookmarks", bookmarks_.size()));
    return bookmarks_[place.number - 1].offset;
  }
  std::size_t operator()(const place_request::Share& place) const {
    return size_ == 0 ? 0 : static_cast<std::size_t>(place.share * static_cast<double>(size_ - 1));
  }
  std::size_t operator()(const place_request::Time& place) const {
    const std::size_t offset = PaceEstimate().bytes_of(place.time);
    return size_ == 0 ? offset : std::min(offset, size_ - 1);
  }
  std::size_t operator()(const place_request::Words& place) const {
    const auto found = find_text(text_.open, front_end_.lexicon, place.words, 0, never_);
    if (!found) fail(fmt::format("does not hold '{}'", place.words));
    return *found;
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw Error(ErrorKind::usage, fmt::format("--from: {} {}", text_.name, why));
  }

  const PlayedText& text_;
  std::size_t size_;
  const FrontEnd& front_end_;
  const std::vector<Place>& bookmarks_;
  std::atomic<bool> never_{false};
};

}  // namespace

PassageWindow::Filter filter_without(const std::vector<Skipped>& skipped) {
  return [skipped](const Passage& passage) {
    return std::none_of(skipped.begin(), skipped.end(), [&](Skipped what) {
      switch (what) {
        case Skipped::quotes:
          return passage.kind == PassageKind::sentence && is_quotation(passage);
        case Skipped::notes:
          return passage.kind == PassageKind::note;
        case Skipped::highlights:
          return passage.kind == PassageKind::highlight;
      }
      return false;
    });
  };
}

bool is_headline(const Passage& passage) {
  return passage.kind == PassageKind::title || passage.kind == PassageKind::subtitle ||
         passage.kind == PassageKind::heading;
}

void PlayQueueBuilder::add(const std::string& name, const OpenReader& open, std::size_t size,
                           std::size_t start) {
  queue_.shown.push_back({name, open});
  queue_.speaking.push_back({[this_front_end = &front_end_, this_voice = &voice_, open, size] {
                               return std::make_unique<ScriptSource>(open, size, *this_front_end,
                                                                     *this_voice, ScriptOptions{});
                             },
                             start});
}

void PlayQueueBuilder::add_file(const std::string& path) {
  const OpenReader open = [path] { return open_document(path); };
  const std::size_t start = memory_.add(path, open, front_end_.lexicon);
  add(path, open, size_of(path), start);
}

void PlayQueueBuilder::add_standard_input() {
  memory_.add_nameless();
  struct stat status {};
  if (fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode)) {
    // Under this name it can be opened again and again.
    return add(
        "-", [] { return open_document("/dev/stdin"); }, size_of("/dev/stdin"), 0);
  }
  queue_.shown.push_back({"-", {}});
  queue_.speaking.push_back({[this_front_end = &front_end_, this_voice = &voice_] {
                               return std::make_unique<StreamSource>(
                                   STDIN_FILENO, *this_front_end, *this_voice,
                                   [] { return std::chrono::steady_clock::now(); });
                             },
                             0});
}

void PlayQueueBuilder::add_bytes(std::string bytes, const std::string& name) {
  memory_.add_nameless();
  const std::size_t size = bytes.size();
  const auto shared = std::make_shared<const std::string>(std::move(bytes));
  add(
      name, [shared, name] { return read_document(*shared, name); }, size, 0);
}

void PlayQueueBuilder::begin_at(const PlaceRequest& place) {
  const PlayedText& text = queue_.shown.front();
  if (!text.open) throw Error(ErrorKind::usage, "--from needs a file, not a pipe");
  const PlaceFinder find(text, size_of(text.name == "-" ? "/dev/stdin" : text.name), front_end_,
                         memory_.bookmarks(0));
  queue_.speaking.front().start = std::visit(find, place);
}

}  // namespace langdu
