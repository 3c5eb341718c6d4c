// What the keys do; they are those of mpv and daisy-player.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include "cli/play_loop.h"
#include "cli/play_words.h"

namespace langdu {
namespace {

namespace command = player_command;

constexpr double k_rate_step = 0.1;
constexpr double k_volume_step = 0.05;
const std::string k_ask_place = "去哪里（章号、30%、12:30）：";
const std::string k_ask_search = "查找：";
/// Texts up to this size are walked passage by passage to the next chapter; for longer ones the
/// list of chapters is faster.
constexpr std::size_t k_short_text = std::size_t{1} << 20U;

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

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

/// "1:02:03" or "12:30" in seconds.
std::optional<double> clock_in(std::string_view text) {
  double seconds = 0;
  while (true) {
    const std::size_t colon = text.find(':');
    const auto part = number_in(text.substr(0, colon));
    if (!part || *part < 0) return std::nullopt;
    seconds = seconds * 60 + *part;
    if (colon == std::string_view::npos) return seconds;
    text.remove_prefix(colon + 1);
  }
}

}  // namespace

void PlayLoop::read_keys() {
  std::array<char, 256> bytes{};
  const ssize_t count = read(parts_.terminal->descriptor(), bytes.data(), bytes.size());
  if (count <= 0) {
    if (!ended_) end(PlayLoopEnd::quit);  // the terminal was closed
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
  switch (key.kind) {
    case KeyKind::left:
      return parts_.thread.obey(command::MoveSentences{-1});
    case KeyKind::right:
      return parts_.thread.obey(command::MoveSentences{1});
    case KeyKind::up:
      return parts_.thread.obey(command::MoveParagraphs{-1});
    case KeyKind::down:
      return parts_.thread.obey(command::MoveParagraphs{1});
    case KeyKind::page_up:
      return move_chapter(-1);
    case KeyKind::page_down:
      return move_chapter(1);
    case KeyKind::backspace:
      return parts_.thread.obey(command::SetRate{1.0});
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
      return parts_.thread.obey(command::RepeatSentence{});
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
  const double rate = std::round((status_.state.rate + by) / k_rate_step) * k_rate_step;
  status_.state.rate = std::clamp(rate, k_slowest, k_fastest);
  parts_.thread.obey(command::SetRate{status_.state.rate});
}

void PlayLoop::change_volume(double by) {
  const double volume = std::round((status_.state.volume + by) / k_volume_step) * k_volume_step;
  status_.state.volume = std::clamp(volume, 0.0, 1.0);
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

void PlayLoop::move_chapter(int by) {
  const auto here = chapter_at(chapters_, status_.offset);
  if (!here || status_.size <= k_short_text) {
    return parts_.thread.obey(command::MoveChapters{by});
  }
  const bool inside = status_.offset > chapters_[*here].offset;
  const auto target = static_cast<long>(*here) + (by < 0 && inside ? 0 : by);
  if (target < 0 || target >= static_cast<long>(chapters_.size())) {
    return parts_.thread.obey(command::MoveChapters{by});
  }
  parts_.thread.obey(command::GoTo{chapters_[static_cast<std::size_t>(target)].offset});
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
    go_to(typed_);
  } else {
    // An empty search repeats the last one.
    start_search(typed_.empty() ? last_search_ : typed_);
  }
}

void PlayLoop::go_to(const std::string& place) {
  if (place.empty()) return;
  if (place.ends_with('%')) {
    const auto percent = number_in(std::string_view(place).substr(0, place.size() - 1));
    if (percent && status_.size > 0) {
      const double share = std::clamp(*percent, 0.0, 100.0) / 100;
      const auto offset = static_cast<std::size_t>(share * static_cast<double>(status_.size));
      return parts_.thread.obey(command::GoTo{offset});
    }
  } else if (place.find(':') != std::string::npos) {
    if (const auto seconds = clock_in(place)) {
      return parts_.thread.obey(
          command::GoTo{pace_.bytes_of(std::chrono::duration<double>(*seconds))});
    }
  } else if (const auto number = number_in(place); number && *number >= 1) {
    return go_to_chapter(static_cast<std::size_t>(*number));
  }
  parts_.view.tell(status_, "听不懂“" + place + "”：要章号、百分数或时间。");
}

void PlayLoop::go_to_chapter(std::size_t number) {
  if (reading_chapters_.valid()) {
    return parts_.view.tell(status_, "目录还在读，请稍候再试。");
  }
  if (number > chapters_.size()) {
    return parts_.view.tell(status_, "只有" + std::to_string(chapters_.size()) + "章。");
  }
  parts_.thread.obey(command::GoTo{chapters_[number - 1].offset});
}

}  // namespace langdu
