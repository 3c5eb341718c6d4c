// What is to be played: files, standard input, the clipboard; and where to begin.
#include "cli/play_texts.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

#include "base/error.h"
#include "narrator/script_source.h"
#include "narrator/stream_source.h"

namespace langdu {
namespace {

/// Is the whole sentence one quotation?
bool is_quotation(const Passage& passage) {
  const auto& units = passage.pronunciation.units;
  return !units.empty() && units.front().quote_opens && units.back().quote_closes;
}

/// Finds the byte that a request means.
class PlaceFinder {
 public:
  PlaceFinder(const PlayedText& text, const FrontEnd& front_end,
              const std::vector<Place>& bookmarks)
      : text_(text), front_end_(front_end), bookmarks_(bookmarks) {}

  std::size_t operator()(const place_request::Chapter& place) const {
    const auto chapters = read_contents(text_.open, front_end_.lexicon, never_).chapters;
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
    const auto [order, length] = read_order();
    if (length == 0) return 0;
    const double bytes = place.share * static_cast<double>(length - 1);
    return order.source_place(static_cast<std::size_t>(bytes));
  }
  std::size_t operator()(const place_request::Time& place) const {
    const auto [order, length] = read_order();
    const std::size_t bytes = PaceEstimate().bytes_of(place.time);
    return order.source_place(length == 0 ? bytes : std::min(bytes, length - 1));
  }
  std::size_t operator()(const place_request::Words& place) const {
    const auto found = find_text(text_.open, front_end_.lexicon, place.words, 0, never_);
    if (!found) fail(fmt::format("does not hold '{}'", place.words));
    return *found;
  }

 private:
  /// A long text is not read just to know its order; it is taken to be that of the source.
  [[nodiscard]] std::pair<ReadingOrder, std::size_t> read_order() const {
    const std::size_t size = text_.open()->size();
    if (size > k_short_text) return {ReadingOrder{}, size};
    ReadingOrder order = read_contents(text_.open, front_end_.lexicon, never_).order;
    const std::size_t length = order.size();
    return {std::move(order), length};
  }

  [[noreturn]] void fail(const std::string& why) const {
    throw Error(ErrorKind::usage, fmt::format("--from: {} {}", text_.name, why));
  }

  const PlayedText& text_;
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

void PlayQueueBuilder::add(const std::string& name, const OpenReader& open, std::size_t start) {
  queue_.shown.push_back({name, open});
  queue_.speaking.push_back(
      {[this_front_end = &front_end_, this_voice = &voice_, options = options_, open] {
         return std::make_unique<ScriptSource>(open, *this_front_end, *this_voice, options);
       },
       start});
}

void PlayQueueBuilder::add_file(const std::string& path) {
  const OpenReader open = [path] { return open_document(path); };
  const std::size_t start = memory_.add(path, open, front_end_.lexicon);
  add(path, open, start);
}

void PlayQueueBuilder::add_standard_input() {
  memory_.add_nameless();
  struct stat status {};
  if (fstat(STDIN_FILENO, &status) == 0 && S_ISREG(status.st_mode)) {
    // Under this name it can be opened again and again.
    return add(
        "-", [] { return open_document("/dev/stdin"); }, 0);
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
  const auto shared = std::make_shared<const std::string>(std::move(bytes));
  add(
      name, [shared, name] { return read_document(*shared, name); }, 0);
}

void PlayQueueBuilder::begin_at(const PlaceRequest& place) {
  const PlayedText& text = queue_.shown.front();
  if (!text.open) throw Error(ErrorKind::usage, "--from needs a file, not a pipe");
  const PlaceFinder find(text, front_end_, memory_.bookmarks(0));
  queue_.speaking.front().start = std::visit(find, place);
}

}  // namespace langdu
