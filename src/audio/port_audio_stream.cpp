// The only user of PortAudio: the list of devices, and the stream that plays.
#include "audio/port_audio_stream.h"

#include <alsa/asoundlib.h>
#include <dlfcn.h>
#include <fmt/format.h>
#include <portaudio.h>

#include <algorithm>
#include <charconv>

#include "audio/quiet_stderr.h"
#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

/// What the device is asked to buffer: short enough for keys to be felt at once, long enough for a
/// busy machine.
constexpr double k_latency_seconds = 0.05;
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

SoundSystem::SoundSystem() {
  snd_lib_error_set_handler(ignore_alsa_message);
  silence_jack();
  const QuietStderr quiet;
  if (const PaError error = Pa_Initialize(); error != paNoError) {
    throw Error(ErrorKind::device,
                fmt::format("The sound system does not start: {}.", Pa_GetErrorText(error)));
  }
}

SoundSystem::~SoundSystem() {
  const QuietStderr quiet;
  Pa_Terminate();
}

std::vector<AudioDevice> SoundSystem::outputs() const {
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

std::vector<AudioDevice> list_audio_devices() {
  const SoundSystem system;
  return system.outputs();
}

/// What runs on the device's thread: it only ever touches the queue and the count.
struct PortAudioStream::Callback {
  static int call(const void*, void* output, unsigned long frames, const PaStreamCallbackTimeInfo*,
                  PaStreamCallbackFlags flags, void* stream) {
    const auto& self = *static_cast<PortAudioStream*>(stream);
    self.calls_.fetch_add(1, std::memory_order_relaxed);
    if ((flags & paOutputUnderflow) != 0) self.queue_.count_underflow();
    self.queue_.fill({static_cast<std::int16_t*>(output), frames});
    return paContinue;
  }
};

PortAudioStream::PortAudioStream(const SoundSystem& system,
                                 const std::optional<std::string>& wanted, PlaybackQueue& queue,
                                 std::atomic<std::uint64_t>& calls)
    : queue_(queue), calls_(calls) {
  const std::vector<AudioDevice> devices = system.outputs();
  const AudioDevice& device = choose(devices, wanted);
  const PaStreamParameters parameters{device.index, 1, paInt16, k_latency_seconds, nullptr};
  const QuietStderr quiet;
  const PaError error =
      Pa_OpenStream(&stream_, nullptr, &parameters, k_sample_rate, paFramesPerBufferUnspecified,
                    paClipOff, &Callback::call, this);
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

PortAudioStream::~PortAudioStream() {
  queue_.let_go();
  const QuietStderr quiet;
  Pa_AbortStream(stream_);
  Pa_CloseStream(stream_);
}

void PortAudioStream::start() {
  const QuietStderr quiet;
  if (const PaError error = Pa_StartStream(stream_); error != paNoError) {
    throw Error(ErrorKind::device,
                fmt::format("The sound device does not start: {}.", Pa_GetErrorText(error)));
  }
}

bool PortAudioStream::active() const { return Pa_IsStreamActive(stream_) == 1; }

void PortAudioStream::stop() {
  queue_.let_go();
  const QuietStderr quiet;
  Pa_StopStream(stream_);
}

}  // namespace langdu
