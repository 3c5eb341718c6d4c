// Waits for keys and events, and keeps what is shown in step with what is heard.
#include "cli/play_loop.h"

#include <poll.h>
#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

#include "base/error.h"
#include "cli/interrupt.h"
#include "cli/play_words.h"
#include "pronounce/pronouncer.h"

namespace langdu {
namespace {

/// How long a lone escape character may be the beginning of a sequence.
constexpr int k_escape_milliseconds = 50;
constexpr int k_search_milliseconds = 20;
constexpr int k_idle_milliseconds = 250;

std::atomic<bool> g_resized{false};

void on_resize(int) { g_resized = true; }

/// Reading ahead must never take time from speaking.
void become_idle_thread() {
  const sched_param parameters{};
  pthread_setschedparam(pthread_self(), SCHED_IDLE, &parameters);
}

}  // namespace

PlayLoop::PlayLoop(PlayLoopParts parts)
    : parts_(std::move(parts)),
      mpris_(status_,
             {[this](PlayerCommand command) { parts_.thread.obey(std::move(command)); },
              [this](int by) { move_chapter(by); },
              [this](std::chrono::duration<double> time) { go_to(place_request::Time{time}); },
              [this] { end(PlayLoopEnd::quit); }}) {
  status_.state = parts_.state;
}

PlayLoop::~PlayLoop() {
  stop_reading_ = true;
  if (reading_contents_.valid()) reading_contents_.wait();
  if (searching_.valid()) searching_.wait();
}

PlayLoopEnd PlayLoop::run() {
  struct sigaction action {};
  action.sa_handler = on_resize;
  sigemptyset(&action.sa_mask);
  sigaction(SIGWINCH, &action, nullptr);
  while (!finished_) {
    wait();
    if (interrupt_requested()) end(PlayLoopEnd::interrupted);
    if (g_resized.exchange(false)) parts_.view.redraw(status_);
    for (const PlayEvent& event : parts_.thread.take_events()) {
      std::visit([this](const auto& happened) { on_event(happened); }, event);
    }
    look_for_results();
    if (resume_at_ && std::chrono::steady_clock::now() >= *resume_at_) {
      resume_at_.reset();
      parts_.thread.obey(player_command::Resume{});
    }
  }
  if (error_) std::rethrow_exception(error_);
  return ended_.value_or(PlayLoopEnd::finished);
}

void PlayLoop::wait() {
  std::array<pollfd, 3> sources{
      {{parts_.thread.descriptor(), POLLIN, 0}, {-1, POLLIN, 0}, {mpris_.descriptor(), POLLIN, 0}}};
  if (parts_.terminal != nullptr) sources[1].fd = parts_.terminal->descriptor();
  int timeout = k_idle_milliseconds;
  if (searching_.valid() || resume_at_) timeout = k_search_milliseconds;
  if (keyboard_.waiting()) timeout = k_escape_milliseconds;
  const int ready = poll(sources.data(), sources.size(), timeout);
  if (ready > 0 && sources[1].revents != 0) read_keys();
  mpris_.process();
  if (ready == 0 && keyboard_.waiting()) {
    for (const Key& key : keyboard_.time_out()) on_key(key);
  }
}

/// Not being able to keep a place must not stop the reading.
void PlayLoop::keep_place() {
  try {
    parts_.memory.keep(text_);
  } catch (const Error& error) {
    parts_.view.tell(status_, error.what());
  }
}

void PlayLoop::end(PlayLoopEnd how) {
  if (ended_) return;
  ended_ = how;
  parts_.thread.quit();
}

void PlayLoop::on_event(const play_event::TextBegins& event) {
  text_ = event.index;
  status_.name = parts_.texts[text_].name;
  status_.size = event.size;
  status_.article.clear();
  status_.section.clear();
  status_.passage = nullptr;
  contents_ = {};
  wanted_chapter_.reset();
  stop_reading_ = true;
  if (reading_contents_.valid()) reading_contents_.wait();
  reading_contents_ = {};
  stop_reading_ = false;
}

void PlayLoop::on_event(const play_event::PassageBegins& event) {
  const bool first = status_.passage == nullptr;
  const Passage& passage = *event.passage;
  status_.passage = event.passage;
  status_.unit = {};
  // What stands nowhere in the source (an author by the metadata) is no place to come back to.
  if (!passage.pronunciation.written.source().empty()) status_.offset = source_begin(passage);
  if (jumped_ || status_.article.empty()) follow_chapters();
  if (passage.begins_chapter) {
    if (passage.chapter_level == 1) status_.article = passage.chapter_title;
    status_.section = passage.chapter_level == 1 ? "" : passage.chapter_title;
  }
  passage_begun_ = std::chrono::steady_clock::now();
  if (parts_.echo == PinyinEcho::shown) {
    status_.pinyin = to_pinyin(passage.pronunciation, ToneForm::surface);
  }
  pace_.learn(passage);
  place_in_time();
  parts_.view.show_passage(status_);
  parts_.memory.follow(text_, status_);
  if (passage.begins_chapter || first || jumped_) mpris_.announce_passage();
  if (std::exchange(jumped_, false)) mpris_.announce_seek();
  // Only now: the first sound must not share the processor with it.
  if (first && parts_.texts[text_].open && parts_.terminal != nullptr) {
    const bool is_long = status_.size > k_short_text;
    reading_contents_ = std::async(std::launch::async, [=, this, open = parts_.texts[text_].open] {
      if (is_long) become_idle_thread();
      return read_contents(open, parts_.lexicon, stop_reading_);
    });
  }
}

void PlayLoop::on_event(const play_event::UnitBegins& event) {
  status_.unit = event.written;
  parts_.view.show_unit(status_);
}

void PlayLoop::on_event(const play_event::StateChanges& event) {
  status_.state = event.state;
  parts_.view.show_state(status_);
  mpris_.announce_state();
}

void PlayLoop::on_event(const play_event::Noticed& event) {
  if (event.notice == PlayerNotice::waits_for_listener && parts_.terminal == nullptr) {
    const auto now = std::chrono::steady_clock::now();
    resume_at_ = now + (now - passage_begun_);
    return;
  }
  parts_.view.tell(status_, words_for(event.notice));
}

void PlayLoop::on_event(const play_event::Unspoken& event) {
  parts_.view.tell(status_, words_for(event.place));
}

void PlayLoop::on_event(const play_event::Repaired& event) {
  parts_.view.tell(status_, event.what);
}

void PlayLoop::on_event(const play_event::TextEnds& event) {
  const bool forgets = ended_ == PlayLoopEnd::quit_and_forget;
  if (event.end == PlayerEnd::text || forgets) parts_.memory.forget(event.index);
  keep_place();
}

void PlayLoop::on_event(const play_event::Finished& event) {
  finished_ = true;
  error_ = event.error;
  statistics_ = event.statistics;
}

/// Behind a jump the passages do not tell which chapter they are in; the list of chapters does.
void PlayLoop::follow_chapters() {
  const auto here = chapter_at(contents_, status_.offset);
  if (!here) return;
  const std::vector<ChapterEntry>& chapters = contents_.chapters;
  const auto begin = chapters.begin();
  const auto chapter = begin + static_cast<std::ptrdiff_t>(*here);
  status_.section = chapter->level == 1 ? "" : chapter->title;
  const auto article = std::find_if(std::make_reverse_iterator(chapter + 1), chapters.rend(),
                                    [](const ChapterEntry& entry) { return entry.level == 1; });
  if (article != chapters.rend()) status_.article = article->title;
}

void PlayLoop::place_in_time() {
  status_.place = contents_.order.reading_place(status_.offset);
  status_.length = contents_.order.size() > 0 ? contents_.order.size() : status_.size;
  status_.elapsed = pace_.time_of(status_.place);
  status_.total = pace_.time_of(status_.length);
}

void PlayLoop::look_for_results() {
  const auto ready = [](const auto& future) {
    return future.valid() && future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  };
  if (ready(reading_contents_)) {
    contents_ = reading_contents_.get();
    place_in_time();
    if (const auto chapter = std::exchange(wanted_chapter_, {})) go_to(*chapter);
  }
  if (!ready(searching_)) return;
  if (const auto place = searching_.get()) {
    jump(*place);
  } else {
    parts_.view.tell(status_, "没有找到“" + last_search_ + "”。");
  }
}

void PlayLoop::start_search(const std::string& needle) {
  if (needle.empty() || !parts_.texts[text_].open) return;
  // What the sentence under way holds was found already, or is being heard.
  const std::size_t from =
      status_.passage == nullptr ? 0 : status_.passage->pronunciation.written.source().end;
  last_search_ = needle;
  if (searching_.valid()) searching_.wait();
  searching_ =
      std::async(std::launch::async, [this, needle, from, open = parts_.texts[text_].open] {
        return find_text(open, parts_.lexicon, needle, from, stop_reading_);
      });
}

}  // namespace langdu
