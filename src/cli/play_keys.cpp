// What the keys do; they are those of mpv and daisy-player.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "cli/play_loop.h"
#include "cli/play_words.h"
#include "cli/text_layout.h"

namespace langdu {
namespace {

namespace command = player_command;

constexpr std::size_t k_bookmark_columns = 40;
constexpr double k_rate_step = 0.1;
constexpr double k_volume_step = 0.05;
const std::string k_ask_place = "去哪里（章号、30%、12:30）：";
const std::string k_ask_search = "查找：";

struct SleepChoice {
  SleepMode mode;
  std::chrono::minutes after;
};
constexpr std::array<SleepChoice, 5> k_sleep_choices{{
    {SleepMode::off, std::chrono::minutes(0)},
    {SleepMode::after_time, std::chrono::minutes(15)},
    {SleepMode::after_time, std::chrono::minutes(30)},
    {SleepMode::after_time, std::chrono::minutes(60)},
    {SleepMode::at_chapter_end, std::chrono::minutes(0)},
}};

}  // namespace

void PlayLoop::read_keys() {
  std::array<char, 256> bytes{};
  const ssize_t count = read(parts_.terminal->descriptor(), bytes.data(), bytes.size());
  if (count <= 0) {
    end(PlayLoopEnd::quit);  // the terminal was closed
    return;
  }
  for (const Key& key :
       keyboard_.decode(std::string_view(bytes.data(), static_cast<std::size_t>(count)))) {
    on_key(key);
  }
}

void PlayLoop::on_key(const Key& key) {
  if (ended_) return;
  if (!question_.empty()) return on_answer_key(key);
  parts_.view.key_pressed(status_);
  switch (key.kind) {
    case KeyKind::left:
      return move(command::MoveSentences{-1});
    case KeyKind::right:
      return move(command::MoveSentences{1});
    case KeyKind::up:
      return move(command::MoveParagraphs{-1});
    case KeyKind::down:
      return move(command::MoveParagraphs{1});
    case KeyKind::page_up:
      return move_chapter(-1);
    case KeyKind::page_down:
      return move_chapter(1);
    case KeyKind::backspace:
      return set_rate(1.0);
    case KeyKind::suspend:
      parts_.terminal->suspend();
      return parts_.view.redraw(status_);
    case KeyKind::text:
      if (key.text.size() == 1) on_character(key.text[0]);
      return;
    case KeyKind::enter:
    case KeyKind::escape:
    case KeyKind::other:
      return;
  }
}

void PlayLoop::on_character(char character) {
  switch (character) {
    case ' ':
    case 'p':
      return parts_.thread.obey(command::TogglePause{});
    case 'n':
      return move_chapter(1);
    case 'N':
      return move_chapter(-1);
    case 'r':
      return move(command::RepeatSentence{});
    case '[':
      return change_rate(-k_rate_step);
    case ']':
      return change_rate(k_rate_step);
    case '9':
      return change_volume(-k_volume_step);
    case '0':
      return change_volume(k_volume_step);
    case 'g':
      return ask(k_ask_place);
    case '/':
      return ask(k_ask_search);
    case 's':
      return next_sleep();
    case 'i':
      return say_place();
    case 'k':
      return spell_word();
    case 'b':
      return add_bookmark();
    case 'B':
      return list_bookmarks();
    case 'h':
      return parts_.view.tell(status_, words_for_help());
    case 'q':
      return end(PlayLoopEnd::quit);
    case 'Q':
      return end(PlayLoopEnd::quit_and_forget);
    default:
      return;
  }
}

void PlayLoop::change_rate(double by) {
  const double rounded = std::round((status_.state.rate + by) / k_rate_step) * k_rate_step;
  set_rate(std::clamp(rounded, k_slowest, k_fastest));
}

void PlayLoop::set_rate(double rate) {
  if (rate == status_.state.rate) return parts_.view.tell(status_, words_for_rate(rate));
  status_.state.rate = rate;
  parts_.thread.obey(command::SetRate{status_.state.rate});
}

void PlayLoop::change_volume(double by) {
  const double rounded = std::round((status_.state.volume + by) / k_volume_step) * k_volume_step;
  const double volume = std::clamp(rounded, 0.0, 1.0);
  if (volume == status_.state.volume) return parts_.view.tell(status_, words_for_volume(volume));
  status_.state.volume = volume;
  parts_.thread.obey(command::SetVolume{status_.state.volume});
}

void PlayLoop::next_sleep() {
  const auto same = [this](const SleepChoice& choice) {
    return choice.mode == status_.state.sleep && choice.after == status_.state.sleep_after;
  };
  const auto now = std::find_if(k_sleep_choices.begin(), k_sleep_choices.end(), same);
  const auto at = static_cast<std::size_t>(now - k_sleep_choices.begin());
  const SleepChoice& next = k_sleep_choices[(at + 1) % k_sleep_choices.size()];
  status_.state.sleep = next.mode;
  status_.state.sleep_after = next.after;
  parts_.thread.obey(command::Sleep{next.mode, next.after});
}

void PlayLoop::say_place() {
  const std::string words = words_for_place(status_);
  parts_.view.tell(status_, words);
  parts_.thread.obey(command::Say{words});
}

void PlayLoop::move(PlayerCommand command) {
  jumped_ = true;
  parts_.thread.obey(std::move(command));
}

void PlayLoop::move_chapter(int by) {
  const std::vector<ChapterEntry>& chapters = contents_.chapters;
  const auto here = chapter_at(contents_, status_.offset);
  if (!here || status_.size <= k_short_text) {
    return move(command::MoveChapters{by});
  }
  const bool inside = status_.offset > chapters[*here].offset;
  const auto target = static_cast<long>(*here) + (by < 0 && inside ? 0 : by);
  if (target < 0 || target >= static_cast<long>(chapters.size())) {
    return move(command::MoveChapters{by});
  }
  jump(chapters[static_cast<std::size_t>(target)].offset);
}

void PlayLoop::ask(const std::string& question) {
  question_ = question;
  typed_.clear();
  parts_.view.ask(status_, question_, typed_);
}

void PlayLoop::on_answer_key(const Key& key) {
  if (key.kind == KeyKind::enter) return answer();
  if (key.kind == KeyKind::text) typed_ += key.text;
  if (key.kind == KeyKind::backspace && !typed_.empty()) {
    typed_.pop_back();
    while (!typed_.empty() && (static_cast<unsigned char>(typed_.back()) & 0xC0U) == 0x80U) {
      typed_.pop_back();
    }
  }
  if (key.kind == KeyKind::escape) question_.clear();
  parts_.view.ask(status_, question_, typed_);
}

void PlayLoop::answer() {
  const std::string question = std::exchange(question_, {});
  parts_.view.ask(status_, {}, {});
  if (question == k_ask_place) {
    if (const auto place = parse_place(typed_)) {
      std::visit([this](const auto& to) { go_to(to); }, *place);
    }
  } else {
    // An empty search repeats the last one.
    start_search(typed_.empty() ? last_search_ : typed_);
  }
}

void PlayLoop::jump(std::size_t offset) { move(command::GoTo{offset}); }

void PlayLoop::go_to(const place_request::Chapter& place) {
  if (reading_contents_.valid()) {
    wanted_chapter_ = place;
    return parts_.view.tell(status_, "目录还在读，读完就去。");
  }
  if (place.number > contents_.chapters.size()) {
    return parts_.view.tell(status_, fmt::format("只有{}章。", contents_.chapters.size()));
  }
  jump(contents_.chapters[place.number - 1].offset);
}

void PlayLoop::go_to(const place_request::Bookmark& place) {
  const auto& bookmarks = parts_.memory.bookmarks(text_);
  if (place.number > bookmarks.size()) {
    return parts_.view.tell(status_, fmt::format("只有{}个书签。", bookmarks.size()));
  }
  jump(bookmarks[place.number - 1].offset);
}

void PlayLoop::go_to(const place_request::Share& place) {
  if (status_.length == 0) return;
  const double bytes = place.share * static_cast<double>(status_.length - 1);
  jump(contents_.order.source_place(static_cast<std::size_t>(bytes)));
}

void PlayLoop::go_to(const place_request::Time& place) {
  const std::size_t bytes = pace_.bytes_of(place.time);
  const std::size_t within = status_.length == 0 ? bytes : std::min(bytes, status_.length - 1);
  jump(contents_.order.source_place(within));
}

void PlayLoop::go_to(const place_request::Words& place) { start_search(place.words); }

void PlayLoop::spell_word() {
  if (status_.passage == nullptr) return;
  const std::string spelled = parts_.speller.spell(*status_.passage, status_.unit.begin);
  if (spelled.empty()) return;
  parts_.view.tell(status_, spelled);
  parts_.thread.obey(command::Say{spelled});
}

void PlayLoop::add_bookmark() {
  if (status_.passage == nullptr) return;
  const std::string words = fmt::format("书签{}", parts_.memory.add_bookmark(text_));
  keep_place();
  parts_.view.tell(status_, words);
  parts_.thread.obey(command::Say{words});
}

void PlayLoop::list_bookmarks() {
  const auto& bookmarks = parts_.memory.bookmarks(text_);
  if (bookmarks.empty()) return parts_.view.tell(status_, "没有书签。");
  std::string lines = "书签（g 再按 b1 去第1个）：";
  for (std::size_t i = 0; i < bookmarks.size(); ++i) {
    lines +=
        fmt::format("\nb{} {} {}", i + 1,
                    clock_of(pace_.time_of(contents_.order.reading_place(bookmarks[i].offset))),
                    shorten_text(bookmarks[i].sentence, k_bookmark_columns));
  }
  parts_.view.tell(status_, lines);
}

}  // namespace langdu
