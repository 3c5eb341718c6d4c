// Plays into ALSA's file device, which captures every sample, and into no device at all.
#include "audio/port_audio_player.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "audio/port_audio_stream.h"
#include "base/error.h"

namespace langdu {
namespace {

using Frames = std::vector<std::int16_t>;

/// A folder with an ALSA configuration whose default device writes to `played.wav`.
class CaptureDevice : public testing::Test {
 protected:
  CaptureDevice() {
    std::string pattern = (std::filesystem::temp_directory_path() / "langdu-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
    std::ofstream(folder_ / "asound.conf")
        << "pcm.!default { type plug slave.pcm \"langdu_capture\" }\n"
        << "pcm.langdu_capture { type file slave.pcm \"null\" file \"" << capture().string()
        << "\" format \"wav\" }\n";
    const std::string path = "/usr/share/alsa/alsa.conf:" + (folder_ / "asound.conf").string();
    setenv("ALSA_CONFIG_PATH", path.c_str(), 1);
  }
  ~CaptureDevice() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::filesystem::path capture() const { return folder_ / "played.wav"; }

  /// What was played, without the silence at its ends: PortAudio begins with an empty buffer.
  [[nodiscard]] Frames played() const {
    std::ifstream file(capture(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    constexpr std::size_t k_header = 44;
    if (bytes.size() <= k_header) return {};
    Frames frames((bytes.size() - k_header) / 2);
    std::memcpy(frames.data(), bytes.data() + k_header, frames.size() * 2);
    while (!frames.empty() && frames.back() == 0) frames.pop_back();
    frames.erase(frames.begin(), std::find_if(frames.begin(), frames.end(),
                                              [](std::int16_t frame) { return frame != 0; }));
    return frames;
  }

 private:
  std::filesystem::path folder_;
};

/// Noise without zeros, so that silence stands out.
Frames noise(std::size_t count) {
  Frames frames(count);
  std::uint32_t state = 1;
  for (std::int16_t& frame : frames) {
    state = state * 1664525U + 1013904223U;
    frame = static_cast<std::int16_t>(1 + (state >> 18U));
    if ((state & 1U) != 0) frame = static_cast<std::int16_t>(-frame);
  }
  return frames;
}

TEST_F(CaptureDevice, IsListedAsTheDefault) {
  const auto devices = list_audio_devices();
  ASSERT_FALSE(devices.empty());
  bool has_default = false;
  for (const AudioDevice& device : devices) has_default = has_default || device.is_default;
  EXPECT_TRUE(has_default);
}

TEST_F(CaptureDevice, PlaysEverySampleToTheLast) {
  const Frames sent = noise(100'000);
  SoundProcess process(std::nullopt);
  PortAudioPlayer player(process);
  for (std::size_t i = 0; i < sent.size(); i += 777) {
    player.write(std::span(sent).subspan(i, std::min<std::size_t>(777, sent.size() - i)));
  }
  player.finish();
  EXPECT_EQ(player.statistics().underruns, 0U);
  EXPECT_EQ(player.heard(), sent.size());
  EXPECT_TRUE(played() == sent);  // two long lists would print as noise
}

TEST_F(CaptureDevice, WithoutFinishItFallsSilentAtOnce) {
  {
    SoundProcess process(std::nullopt);
    PortAudioPlayer player(process);
    player.write(Frames{});
  }
  EXPECT_TRUE(played().empty());
}

TEST_F(CaptureDevice, NamesADeviceThatIsNotThere) {
  try {
    SoundProcess process("nowhere");
    const PortAudioPlayer player(process);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::device);
    EXPECT_STREQ(error.what(),
                 "There is no sound device 'nowhere'. `langdu devices` lists those there are.");
  }
}

TEST(NoDevice, SaysSoAndSuggestsRender) {
  unsetenv("ALSA_CONFIG_PATH");
  testing::internal::CaptureStderr();
  if (!list_audio_devices().empty()) {
    testing::internal::GetCapturedStderr();
    GTEST_SKIP() << "this machine has a sound device";
  }
  try {
    SoundProcess process(std::nullopt);
    const PortAudioPlayer player(process);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::device);
    EXPECT_THAT(error.what(), testing::HasSubstr("langdu render"));
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace langdu
