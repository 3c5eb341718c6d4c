#pragma once

namespace langdu {

/// While an instance lives, what C libraries write to stderr is thrown away. It redirects file
/// descriptor 2, which the whole process shares: keep it short, and do not nest.
class QuietStderr {
 public:
  QuietStderr();
  QuietStderr(const QuietStderr&) = delete;
  QuietStderr& operator=(const QuietStderr&) = delete;
  ~QuietStderr();

 private:
  int saved_ = -1;
};

}  // namespace langdu
