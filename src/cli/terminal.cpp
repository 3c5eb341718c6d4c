// Raw mode, the alternate screen, and their end, however the program ends.
#include "cli/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace langdu {
namespace {

/// xterm control sequences: alternate screen, cursor.
constexpr std::string_view k_enter = "\x1b[?1049h\x1b[?25l\x1b[2J";
constexpr std::string_view k_leave = "\x1b[0m\x1b[?25h\x1b[?1049l";

/// As the terminal was before the program touched it.
termios g_original;

void put_back(int descriptor, Terminal::Screen screen) {
  if (screen == Terminal::Screen::whole) write_all(descriptor, k_leave);
  tcsetattr(descriptor, TCSADRAIN, &g_original);
}

/// Waits until the other end of `pipe` closes. A byte first means that all was put back already.
[[noreturn]] void guard(int pipe, int terminal, Terminal::Screen screen) {
  for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGTTOU, SIGTTIN}) {
    std::signal(number, SIG_IGN);
  }
  char byte = 0;
  ssize_t count = 0;
  do {
    count = read(pipe, &byte, 1);
  } while (count < 0 && errno == EINTR);
  if (count == 0) put_back(terminal, screen);
  _exit(0);
}

/// Closes what the guardian has no use for, so that pipes of the program end with the program.
void close_others(int first, int second) {
  for (int other = 0; other < 256; ++other) {
    if (other != first && other != second) close(other);
  }
}

}  // namespace

Terminal::Terminal(int descriptor, Screen screen) : descriptor_(descriptor), screen_(screen) {
  tcgetattr(descriptor_, &g_original);
  int ends[2] = {-1, -1};
  if (pipe2(ends, O_CLOEXEC) == 0) {
    guardian_ = fork();
    if (guardian_ == 0) {
      close_others(ends[0], descriptor_);
      guard(ends[0], descriptor_, screen_);
    }
    close(ends[0]);
    guard_ = ends[1];
  }
  set_up();
}

Terminal::~Terminal() {
  restore();
  if (guard_ >= 0) {
    write_all(guard_, "x");
    close(guard_);
  }
  if (guardian_ > 0) waitpid(guardian_, nullptr, 0);
}

void Terminal::set_up() {
  termios raw = g_original;
  raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  raw.c_cc[VSUSP] = _POSIX_VDISABLE;  // Ctrl-Z arrives as a key
  tcsetattr(descriptor_, TCSADRAIN, &raw);
  if (screen_ == Screen::whole) write_all(descriptor_, k_enter);
}

void Terminal::restore() { put_back(descriptor_, screen_); }

void Terminal::suspend() {
  restore();
  kill(0, SIGTSTP);
  set_up();
}

TerminalSize terminal_size(int descriptor) {
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
  return {size.ws_row, size.ws_col};
}

void write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
      pollfd ready{descriptor, POLLOUT, 0};
      poll(&ready, 1, -1);
    } else if (count < 0 && errno != EINTR) {
      return;  // the terminal is gone; there is nobody to tell
    }
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace langdu
