// The player's side of the process that plays.
#include "audio/port_audio_player.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "base/error.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;

/// How long a device may take to answer before nobody waits for it any longer.
constexpr auto k_device_patience = 500ms;
/// A device that asks for no sound for so long has gone away, even where the library does not
/// notice. PulseAudio's null sink has been seen to take 1.5 s of its first second.
constexpr auto k_silent_device = 3s;
/// Time counts for no more than this between two looks: if nobody looked (the machine slept,
/// Ctrl-Z) the device had no chance either.
constexpr auto k_longest_look = 100ms;

[[noreturn]] void throw_gone() { throw Error(ErrorKind::device, "The sound device went away."); }

}  // namespace

PortAudioPlayer::PortAudioPlayer(SoundProcess& process)
    : process_(process), shared_(process.open()) {}

PortAudioPlayer::~PortAudioPlayer() {
  shared_.queue.let_go();
  shared_.close = SharedSound::Close::at_once;
  process_.wake();
  process_.wait_for_end(k_device_patience);
  process_.kill();
}

std::size_t PortAudioPlayer::try_write(std::span<const std::int16_t> frames) {
  const std::size_t count = shared_.queue.write(frames);
  if (count > 0 && !started_) {
    started_ = true;
    looked_ = Clock::now();
    shared_.starts = true;
    process_.wake();
  }
  return count;
}

void PortAudioPlayer::write(std::span<const std::int16_t> frames) {
  while (true) {
    frames = frames.subspan(try_write(frames));
    if (frames.empty()) return;
    if (!alive()) throw_gone();
    std::this_thread::sleep_for(5ms);
  }
}

void PortAudioPlayer::finish() {
  PlaybackQueue& queue = shared_.queue;
  queue.resume();
  queue.rest();
  if (!started_) return;
  // The ALSA back end drops what it buffers when it stops, so silence must fill that buffer first.
  while (alive() && (queue.size() > 0 || queue.silence() < shared_.latency_frames)) {
    std::this_thread::sleep_for(5ms);
  }
  if (!alive()) throw_gone();
  queue.let_go();
  shared_.close = SharedSound::Close::drained;
  process_.wake();
  process_.wait_for_end(k_silent_device);
}

std::uint64_t PortAudioPlayer::written() const { return shared_.queue.written(); }

std::uint64_t PortAudioPlayer::heard() const {
  const PlaybackQueue& queue = shared_.queue;
  const std::uint64_t latency = shared_.latency_frames;
  const std::uint64_t in_device = latency - std::min(queue.silence(), latency);
  const std::uint64_t taken = queue.taken();
  return taken > in_device ? taken - in_device : 0;
}

void PortAudioPlayer::pause() { shared_.queue.pause(); }
void PortAudioPlayer::resume() { shared_.queue.resume(); }
void PortAudioPlayer::rest() { shared_.queue.rest(); }
void PortAudioPlayer::set_gain(float gain) { shared_.queue.set_gain(std::clamp(gain, 0.0F, 1.0F)); }

std::uint64_t PortAudioPlayer::discard() {
  PlaybackQueue& queue = shared_.queue;
  // Without a callback nobody else reads the ring.
  if (!started_ || !alive()) return queue.discard_without_device();
  queue.request_discard();
  const auto deadline = Clock::now() + k_device_patience;
  while (alive() && Clock::now() < deadline) {
    if (const auto position = queue.discarded()) return *position;
    std::this_thread::sleep_for(1ms);
  }
  return queue.taken();
}

bool PortAudioPlayer::alive() const {
  if (shared_.state != SharedSound::State::open) return false;
  if (!started_) return true;
  const std::uint64_t calls = shared_.calls;
  const Clock::time_point now = Clock::now();
  if (std::exchange(calls_seen_, calls) != calls) {
    silent_ = {};
  } else {
    silent_ += std::min<Clock::duration>(now - looked_, k_longest_look);
  }
  looked_ = now;
  return silent_ < k_silent_device;
}

LiveStatistics PortAudioPlayer::statistics() const {
  LiveStatistics statistics = shared_.queue.statistics();
  statistics.system_start = std::chrono::nanoseconds(shared_.system_start);
  return statistics;
}

}  // namespace langdu
