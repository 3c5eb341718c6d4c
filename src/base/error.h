#pragma once

#include <exception>
#include <stdexcept>
#include <string>

namespace langdu {

/// What went wrong, as far as the exit code and the advice given are concerned.
enum class ErrorKind {
  usage,   ///< the command line or a configuration file asks for something impossible
  input,   ///< an article cannot be read
  data,    ///< language data or a voice profile is missing or damaged
  engine,  ///< the synthesiser refused
  device,  ///< no sound device, or it went away
  output,  ///< a file cannot be written
};

/// The one exception type of the project. The message says what failed, on which file and where,
/// and what the reader can do about it; `main` prints it as it is.
class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}

  [[nodiscard]] ErrorKind kind() const { return kind_; }

 private:
  ErrorKind kind_;
};

/// Thrown where long work notices that the user has asked it to stop (Ctrl-C, SIGTERM). Not an
/// error: everything is rolled back on the way out, and `main` exits with 130.
class Interrupted : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "interrupted"; }
};

}  // namespace langdu
