// The view for ears and fingers: nothing is drawn twice, nothing moves.
#include "cli/line_view.h"

#include <unistd.h>

#include "base/utf8.h"
#include "cli/play_words.h"
#include "cli/printable.h"
#include "cli/terminal.h"

namespace langdu {

void LineView::show_passage(const PlayStatus& status) {
  if (status.passage == shown_) return;
  shown_ = status.passage;
  write_all(STDOUT_FILENO, printable(shown_->pronunciation.written.text()) + "\n");
  if (!status.pinyin.empty()) write_all(STDOUT_FILENO, status.pinyin + "\n");
}

void LineView::show_state(const PlayStatus& status) {
  const std::string line = words_for_change(state_, status);
  state_ = status.state;
  if (!line.empty()) tell(status, line);
}

void LineView::tell(const PlayStatus&, const std::string& message) {
  write_all(STDERR_FILENO, message + "\n");
}

void LineView::ask(const PlayStatus&, const std::string& question, const std::string& typed) {
  if (question.empty()) {
    if (!question_.empty()) write_all(STDERR_FILENO, "\n");
  } else if (question_ != question) {
    write_all(STDERR_FILENO, question + typed);
  } else if (typed.size() > typed_.size()) {
    write_all(STDERR_FILENO, typed.substr(typed_.size()));
  } else if (typed.size() < typed_.size()) {
    const CodePoint erased = decode_utf8_before(typed_, typed_.size());
    write_all(STDERR_FILENO, is_hanzi(erased.value) ? "\b\b  \b\b" : "\b \b");
  }
  question_ = question;
  typed_ = typed;
}

}  // namespace langdu
