#pragma once

#include <sndfile.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "audio/background_writer.h"
#include "base/atomic_file.h"

namespace langdu {

/// What becomes of a file that is already there under the final name.
enum class Replace {
  always,
  if_different,  ///< the same bytes stay, with their time: nothing is written
};

/// A sound file on its way to the disk through libsndfile, under a temporary name until `commit()`.
/// Every failure of the disk is an Error(output) that names the file and gives the system's reason.
class SoundFile {
 public:
  /// `format` is one of libsndfile's. Throws Error(output).
  SoundFile(std::filesystem::path path, int format, int sample_rate, Replace replace);
  SoundFile(const SoundFile&) = delete;
  SoundFile& operator=(const SoundFile&) = delete;
  ~SoundFile();

  /// A libsndfile command, before the first frame. Throws Error(output) if it is refused.
  void set(int command, void* data, int size);
  void write(std::span<const std::int16_t> frames);
  void write(std::span<const float> frames);

  /// Ends the sound.
  void close();

  /// Of the closed file: its first bytes, its length, and changes to it.
  [[nodiscard]] std::string_view head() const { return {head_.data(), head_.size()}; }
  [[nodiscard]] std::int64_t length() const { return length_; }
  void write_at(std::int64_t offset, std::string_view bytes);

  /// Lets others change the closed file at `temporary_path()`; afterwards it can only be published.
  void hand_out();
  [[nodiscard]] const std::filesystem::path& temporary_path() const {
    return file_.temporary_path();
  }
  [[nodiscard]] const std::filesystem::path& final_path() const { return file_.final_path(); }

  /// Publishes the closed file.
  void commit();

 private:
  static sf_count_t length_of(void* self);
  static sf_count_t seek(sf_count_t offset, int whence, void* self);
  static sf_count_t read(void* data, sf_count_t size, void* self);
  static sf_count_t write(const void* data, sf_count_t size, void* self);
  static sf_count_t position(void* self);

  void check(bool succeeded);
  void put(std::string_view bytes);
  void hand_over();
  bool settle();
  bool is_there_already();

  AtomicFile file_;
  int fd_ = -1;
  int model_ = BackgroundWriter::k_no_model;  ///< what is there under the final name
  std::unique_ptr<BackgroundWriter> writer_;
  std::vector<char> head_;     ///< the first bytes, which are written again when all is known
  std::vector<char> piece_;    ///< what was written last, up to `position_`
  std::int64_t position_ = 0;  ///< where libsndfile stands
  std::int64_t length_ = 0;
  SNDFILE* sound_ = nullptr;
};

}  // namespace langdu
