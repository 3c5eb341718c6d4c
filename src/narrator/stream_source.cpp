// Speaks text as it arrives.
#include "narrator/stream_source.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "sentence/split_sentences.h"
#include "synth/clause.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;

/// A closing quote may follow a full stop, but it does so at once.
constexpr auto k_sentence_patience = 200ms;
/// A line without an end (a prompt, a title being typed) is read after this.
constexpr auto k_line_patience = 1500ms;
/// A line longer than this is not waited for.
constexpr std::size_t k_longest_line = 8192;

bool ends_sentence(std::string_view text) {
  text = trim(text);
  while (!text.empty()) {
    const CodePoint last = decode_utf8_before(text, text.size());
    if (std::u32string_view(U"。！？；…!?;").find(last.value) != std::u32string_view::npos) {
      return true;
    }
    if (std::u32string_view(U"”’」』）)》\"").find(last.value) == std::u32string_view::npos) {
      return false;
    }
    text.remove_suffix(last.size);
  }
  return false;
}

}  // namespace

StreamSource::StreamSource(int descriptor, const FrontEnd& front_end, const Voice& voice, Now now)
    : descriptor_(descriptor),
      front_end_(front_end),
      voice_(voice),
      now_(std::move(now)),
      last_arrival_(now_()) {}

std::optional<Passage> StreamSource::next() {
  if (passages_.empty()) {
    read_what_is_there();
    take_lines();
    take_finished_sentences();
  }
  if (passages_.empty()) return std::nullopt;
  Passage passage = std::move(passages_.front());
  passages_.pop_front();
  return passage;
}

void StreamSource::read_what_is_there() {
  std::array<char, 16384> bytes{};
  pollfd ready{descriptor_, POLLIN, 0};
  if (at_end_ || poll(&ready, 1, 0) <= 0) return;
  const ssize_t count = read(descriptor_, bytes.data(), bytes.size());
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
  at_end_ = count <= 0;
  const std::string_view arrived(bytes.data(), at_end_ ? 0 : static_cast<std::size_t>(count));
  if (!decoder_) {
    const Encoding encoding = detect_encoding(arrived);
    decoder_.emplace(encoding.name);
    decoder_->decode(arrived.substr(encoding.mark_size), TextDecoder::Input::goes_on, text_);
  } else {
    decoder_->decode(arrived, at_end_ ? TextDecoder::Input::ends : TextDecoder::Input::goes_on,
                     text_);
  }
  if (count > 0) last_arrival_ = now_();
}

void StreamSource::take_lines() {
  while (passages_.empty()) {
    const std::size_t end = text_.find('\n');
    if (end == std::string::npos) break;
    speak(text_.substr(0, end));
    text_.erase(0, end + 1);
    text_begin_ += end + 1;
    ++paragraph_;
  }
}

/// Of a line that is still arriving.
void StreamSource::take_finished_sentences() {
  if (!passages_.empty() || text_.empty()) return;
  const auto waited = now_() - last_arrival_;
  const bool all = at_end_ || waited > k_line_patience || text_.size() > k_longest_line ||
                   (waited > k_sentence_patience && ends_sentence(text_));
  std::size_t end = text_.size();
  if (!all) {
    const auto sentences = split_sentences(MappedText(text_, 0));
    if (sentences.size() < 2) return;
    end = sentences.back().written.source().begin;
  }
  speak(text_.substr(0, end));
  text_.erase(0, end);
  text_begin_ += end;
}

void StreamSource::speak(const std::string& line) {
  for (const Sentence& sentence : split_sentences(MappedText(line, text_begin_))) {
    Passage passage;
    passage.paragraph = paragraph_;
    passage.pronunciation =
        front_end_.pronouncer.pronounce(front_end_.normalizer.normalize(sentence, line));
    passage.clauses = split_clauses(passage.pronunciation, voice_, SpeechStyle::prose);
    if (!passage.clauses.empty()) passages_.push_back(std::move(passage));
  }
}

}  // namespace langdu
