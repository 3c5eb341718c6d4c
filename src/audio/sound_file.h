#pragma once

#include <sndfile.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "audio/background_writer.h"
#include "base/atomic_file.h"

namespace langdu {

/// A sound file on its way to the disk through libsndfile, under a temporary name until `commit()`.
/// Every failure of the disk is an Error(output) that names the file and gives the system's reason.
class SoundFile {
 public:
  /// `format` is one of libsndfile's. Throws Error(output).
  SoundFile(std::filesystem::path path, int format, int sample_rate);
  SoundFile(const SoundFile&) = delete;
  SoundFile& operator=(const SoundFile&) = delete;
  ~SoundFile();

  /// A libsndfile command, before the first frame. Throws Error(output) if it is refused.
  void set(int command, void* data, int size);
  void write(std::span<const std::int16_t> frames);
  void write(std::span<const float> frames);

  /// Ends the sound; the file may then be changed at `temporary_path()`.
  void close();
  [[nodiscard]] const std::filesystem::path& temporary_path() const {
    return file_.temporary_path();
  }
  [[nodiscard]] const std::filesystem::path& final_path() const { return file_.final_path(); }

  /// Publishes the closed file.
  void commit() { file_.commit(); }

 private:
  static sf_count_t length_of(void* self);
  static sf_count_t seek(sf_count_t offset, int whence, void* self);
  static sf_count_t read(void* data, sf_count_t size, void* self);
  static sf_count_t write(const void* data, sf_count_t size, void* self);
  static sf_count_t position(void* self);

  void check(bool succeeded);
  void hand_over();
  bool flush();

  AtomicFile file_;
  int fd_ = -1;
  std::unique_ptr<BackgroundWriter> writer_;
  std::vector<char> piece_;    ///< what was written last, up to `position_`
  std::int64_t position_ = 0;  ///< where libsndfile stands
  SNDFILE* sound_ = nullptr;
};

}  // namespace langdu
