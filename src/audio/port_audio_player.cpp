// The only user of PortAudio: the list of devices, and the stream that plays.
#include "audio/port_audio_player.h"

#include <alsa/asoundlib.h>
#include <dlfcn.h>
#include <fmt/format.h>
#include <portaudio.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <thread>

#include "audio/playback_queue.h"
#include "audio/quiet_stderr.h"
#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;

/// Some 24 seconds: a long sentence and the one behind it.
constexpr std::size_t k_ring_frames = std::size_t{1} << 19U;
/// What the device is asked to buffer: short enough for keys to be felt at once, long enough for a
/// busy machine.
constexpr double k_latency_seconds = 0.05;
/// How long a device may take to answer before it counts as gone.
constexpr auto k_device_patience = 500ms;
/// A device that asks for no sound for so long has gone away, even where the library does not
/// notice.
constexpr auto k_silent_device = 3s;

void ignore_alsa_message(const char*, int, const char*, int, const char*, ...) {}
void ignore_jack_message(const char*) {}

/// PortAudio brings libjack along where it was built with it; nothing links it here.
void silence_jack() {
  using Setter = void (*)(void (*)(const char*));
  for (const char* name : {"jack_set_error_function", "jack_set_info_function"}) {
    if (void* symbol = dlsym(RTLD_DEFAULT, name)) {
      reinterpret_cast<Setter>(symbol)(ignore_jack_message);
    }
  }
}

/// PortAudio, started and looking at the devices there are now.
class SoundSystem {
 public:
  SoundSystem() {
    snd_lib_error_set_handler(ignore_alsa_message);
    silence_jack();
    const QuietStderr quiet;
    if (const PaError error = Pa_Initialize(); error != paNoError) {
      throw Error(ErrorKind::device,
                  fmt::format("The sound system does not start: {}.", Pa_GetErrorText(error)));
    }
  }
  SoundSystem(const SoundSystem&) = delete;
  SoundSystem& operator=(const SoundSystem&) = delete;
  ~SoundSystem() {
    const QuietStderr quiet;
    Pa_Terminate();
  }

  [[nodiscard]] static std::vector<AudioDevice> outputs() {
    std::vector<AudioDevice> devices;
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i) {
      const PaDeviceInfo* info = Pa_GetDeviceInfo(i);
      if (info == nullptr || info->maxOutputChannels < 1) continue;
      const PaHostApiInfo* host = Pa_GetHostApiInfo(info->hostApi);
      devices.push_back(
          {i, info->name, host != nullptr ? host->name : "", i == Pa_GetDefaultOutputDevice()});
    }
    return devices;
  }
};

[[noreturn]] void throw_no_device() {
  throw Error(ErrorKind::device,
              "There is no sound device to play on. `langdu render FILE -o OUT.wav` writes a file "
              "to play elsewhere.");
}

const AudioDevice& choose(const std::vector<AudioDevice>& devices,
                          const std::optional<std::string>& wanted) {
  if (devices.empty()) throw_no_device();
  const auto matches = [&](const AudioDevice& device) {
    if (!wanted) return device.is_default;
    int index = -1;
    const char* end = wanted->data() + wanted->size();
    const auto parsed = std::from_chars(wanted->data(), end, index);
    if (parsed.ec == std::errc() && parsed.ptr == end) return device.index == index;
    return device.name == *wanted;
  };
  auto found = std::find_if(devices.begin(), devices.end(), matches);
  if (found == devices.end() && wanted) {
    found = std::find_if(devices.begin(), devices.end(), [&](const AudioDevice& device) {
      return !wanted->empty() && device.name.find(*wanted) != std::string::npos;
    });
  }
  if (found != devices.end()) return *found;
  if (!wanted) return devices.front();
  throw Error(ErrorKind::device,
              fmt::format("There is no sound device '{}'. `langdu devices` lists those there are.",
                          *wanted));
}

}  // namespace

std::vector<AudioDevice> list_audio_devices() {
  const SoundSystem system;
  return SoundSystem::outputs();
}

/// An open stream with its queue. The device thread only ever touches `queue_`.
class PortAudioPlayer::Stream {
 public:
  explicit Stream(const std::optional<std::string>& wanted) : queue_(k_ring_frames) {
    const AudioDevice device = choose(SoundSystem::outputs(), wanted);
    const PaStreamParameters parameters{device.index, 1, paInt16, k_latency_seconds, nullptr};
    const QuietStderr quiet;
    const PaError error =
        Pa_OpenStream(&stream_, nullptr, &parameters, k_sample_rate, paFramesPerBufferUnspecified,
                      paClipOff, &Stream::call, this);
    if (error != paNoError) {
      throw Error(ErrorKind::device,
                  fmt::format("The sound device '{}' does not open: {}. `langdu devices` lists the "
                              "others.",
                              device.name, Pa_GetErrorText(error)));
    }
    const PaStreamInfo* info = Pa_GetStreamInfo(stream_);
    const double latency = info != nullptr ? info->outputLatency : k_latency_seconds;
    latency_frames_ = static_cast<std::uint64_t>(latency * k_sample_rate) + 1;
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() {
    queue_.let_go();
    const QuietStderr quiet;
    Pa_AbortStream(stream_);
    Pa_CloseStream(stream_);
  }

  [[nodiscard]] PlaybackQueue& queue() { return queue_; }
  [[nodiscard]] std::uint64_t latency_frames() const { return latency_frames_; }
  /// Has it been started and not gone away since?
  [[nodiscard]] bool running() const {
    return started_ && Pa_IsStreamActive(stream_) == 1 &&
           clock_now() - last_call_.load() < k_silent_device;
  }
  [[nodiscard]] bool gone() const { return started_ && !running(); }

  void start() {
    if (started_) return;
    const QuietStderr quiet;
    if (const PaError error = Pa_StartStream(stream_); error != paNoError) {
      throw Error(ErrorKind::device,
                  fmt::format("The sound device does not start: {}.", Pa_GetErrorText(error)));
    }
    last_call_ = clock_now();
    started_ = true;
  }

  void stop() {
    queue_.let_go();
    const QuietStderr quiet;
    Pa_StopStream(stream_);
  }

 private:
  static int call(const void*, void* output, unsigned long frames, const PaStreamCallbackTimeInfo*,
                  PaStreamCallbackFlags flags, void* stream) {
    auto& self = *static_cast<Stream*>(stream);
    self.last_call_ = clock_now();
    PlaybackQueue& to_play = self.queue_;
    if ((flags & paOutputUnderflow) != 0) to_play.count_underflow();
    to_play.fill({static_cast<std::int16_t*>(output), frames});
    return paContinue;
  }

  static std::chrono::steady_clock::duration clock_now() {
    return std::chrono::steady_clock::now().time_since_epoch();
  }

  SoundSystem system_;
  PlaybackQueue queue_;
  /// When the device last asked for sound. It asks all the time, also in a pause.
  std::atomic<std::chrono::steady_clock::duration> last_call_{};
  PaStream* stream_ = nullptr;
  std::uint64_t latency_frames_ = 0;
  bool started_ = false;
};

PortAudioPlayer::PortAudioPlayer(const std::optional<std::string>& device)
    : stream_(std::make_unique<Stream>(device)) {}

PortAudioPlayer::~PortAudioPlayer() = default;

std::size_t PortAudioPlayer::try_write(std::span<const std::int16_t> frames) {
  const std::size_t count = stream_->queue().write(frames);
  if (count > 0) stream_->start();
  return count;
}

void PortAudioPlayer::write(std::span<const std::int16_t> frames) {
  while (true) {
    frames = frames.subspan(try_write(frames));
    if (frames.empty()) return;
    if (!alive()) throw Error(ErrorKind::device, "The sound device went away.");
    std::this_thread::sleep_for(5ms);
  }
}

void PortAudioPlayer::finish() {
  PlaybackQueue& queue = stream_->queue();
  queue.resume();
  queue.rest();
  // The ALSA back end drops what it buffers when it stops, so silence must fill that buffer first.
  while (stream_->running() && (queue.size() > 0 || queue.silence() < stream_->latency_frames())) {
    std::this_thread::sleep_for(5ms);
  }
  if (stream_->gone()) throw Error(ErrorKind::device, "The sound device went away.");
  if (stream_->running()) stream_->stop();
}

std::uint64_t PortAudioPlayer::written() const { return stream_->queue().written(); }

std::uint64_t PortAudioPlayer::heard() const {
  const PlaybackQueue& queue = stream_->queue();
  const std::uint64_t silence = std::min(queue.silence(), stream_->latency_frames());
  const std::uint64_t in_device = stream_->latency_frames() - silence;
  const std::uint64_t taken = queue.taken();
  return taken > in_device ? taken - in_device : 0;
}

void PortAudioPlayer::pause() { stream_->queue().pause(); }
void PortAudioPlayer::resume() { stream_->queue().resume(); }
void PortAudioPlayer::rest() { stream_->queue().rest(); }
void PortAudioPlayer::set_gain(float gain) {
  stream_->queue().set_gain(std::clamp(gain, 0.0F, 1.0F));
}

std::uint64_t PortAudioPlayer::discard() {
  PlaybackQueue& queue = stream_->queue();
  if (!stream_->running()) return queue.discard_without_device();
  queue.request_discard();
  const auto deadline = std::chrono::steady_clock::now() + k_device_patience;
  while (stream_->running() && std::chrono::steady_clock::now() < deadline) {
    if (const auto position = queue.discarded()) return *position;
    std::this_thread::sleep_for(1ms);
  }
  return queue.taken();
}

bool PortAudioPlayer::alive() const { return !stream_->gone(); }
LiveStatistics PortAudioPlayer::statistics() const { return stream_->queue().statistics(); }

}  // namespace langdu
