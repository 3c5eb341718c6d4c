#include "synth/espeak_session.h"

#include <espeak-ng/espeak_ng.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

/// eSpeak's callback: gathers a call's answer in the `EspeakAnswer` given as user data.
int gather(short* frames, int count, espeak_EVENT* events) {
  auto* answer = static_cast<EspeakAnswer*>(events->user_data);
  if (answer == nullptr) return 0;
  if (frames != nullptr) answer->pcm.insert(answer->pcm.end(), frames, frames + count);
  for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) {
    const auto frame = static_cast<std::size_t>(std::max(events->sample, 0));
    if (events->type == espeakEVENT_PHONEME) {
      PhonemeEvent& event = answer->phonemes.emplace_back();
      std::copy_n(events->id.string, event.name.size(), event.name.begin());
      event.frame = frame;
    } else if (events->type == espeakEVENT_WORD && events->length > 0) {
      // Events of length 0 are left over from the call before.
      answer->words.push_back(frame);
    }
  }
  return 0;
}

void check(espeak_ng_STATUS status, std::string_view what) {
  if (status == ENS_OK) return;
  std::array<char, 256> reason{};
  espeak_ng_GetStatusCodeMessage(status, reason.data(), reason.size());
  throw Error(ErrorKind::engine, fmt::format("eSpeak NG {}: {}", what, reason.data()));
}

/// Loads a voice file through an anonymous file in memory: eSpeak lower-cases the paths that it is
/// given and cuts them at 59 bytes.
void load_voice_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in || content.empty()) {
    throw Error(ErrorKind::data, fmt::format("cannot read the voice file {}", path.string()));
  }
  const int memory = memfd_create("langdu-voice", MFD_CLOEXEC);
  if (memory < 0 ||
      write(memory, content.data(), content.size()) != static_cast<ssize_t>(content.size())) {
    if (memory >= 0) close(memory);
    throw Error(ErrorKind::engine, "cannot hand the voice file to eSpeak NG: out of memory");
  }
  const espeak_ng_STATUS status =
      espeak_ng_SetVoiceByFile(fmt::format("/proc/self/fd/{}", memory).c_str());
  close(memory);
  check(status, fmt::format("cannot load the voice file {}", path.string()));
}

std::atomic<bool> session_is_open = false;

}  // namespace

std::string_view PhonemeEvent::mnemonic() const {
  const auto end = std::find(name.begin(), name.end(), '\0');
  return {name.data(), static_cast<std::size_t>(end - name.begin())};
}

namespace {

/// A folder, open; eSpeak reaches it by a short path, whatever its own (it cuts paths at 160
/// bytes).
class Folder {
 public:
  explicit Folder(const std::filesystem::path& path)
      : path_(path), descriptor_(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
    if (descriptor_ < 0) {
      throw Error(ErrorKind::data, fmt::format("cannot open the data folder {}", path.string()));
    }
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { close(descriptor_); }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string short_path() const {
    return fmt::format("/proc/self/fd/{}", descriptor_);
  }

 private:
  std::filesystem::path path_;
  int descriptor_;
};

/// Starts the library with the phonemes in `data`. Once started it stays so until the process ends,
/// and is only started again for other data: eSpeak's own way to end waits for a thread of its own
/// and, when it comes soon after the start, at times for ever.
void start_library(const std::filesystem::path& data) {
  static std::unique_ptr<Folder> folder;
  if (folder && folder->path() == data) return;
  auto opened = std::make_unique<Folder>(data);
  const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, opened->short_path().c_str(),
                                     espeakINITIALIZE_DONT_EXIT | espeakINITIALIZE_PHONEME_EVENTS);
  if (rate != k_sample_rate) throw Error(ErrorKind::engine, "cannot start eSpeak NG");
  folder = std::move(opened);
}

}  // namespace

EspeakSession::EspeakSession(const Voice& voice) {
  if (session_is_open.exchange(true)) {
    throw Error(ErrorKind::engine, "eSpeak NG is in use already in this process");
  }
  try {
    open(voice);
  } catch (...) {
    session_is_open = false;
    throw;
  }
}

EspeakSession::~EspeakSession() { session_is_open = false; }

void EspeakSession::open(const Voice& voice) {
  if (!std::filesystem::exists(voice.espeak_data / "espeak-ng-data" / "phontab")) {
    throw Error(ErrorKind::data,
                fmt::format("there are no phonemes (espeak-ng-data) in {}; build langdu again with "
                            "scripts/build",
                            voice.espeak_data.string()));
  }
  start_library(std::filesystem::absolute(voice.espeak_data));
  espeak_SetSynthCallback(gather);
  load_voice_file(voice.espeak_voice_file);
  check(espeak_ng_SetParameter(espeakVOLUME, voice.volume, 0), "refuses a volume");
}

void EspeakSession::set_words_per_minute(int speed) {
  if (speed == words_per_minute_) return;
  check(espeak_ng_SetParameter(espeakRATE, speed, 0), "refuses a speed");
  words_per_minute_ = speed;
}

EspeakAnswer EspeakSession::say(const std::string& text) {
  EspeakAnswer answer;
  check(espeak_ng_Synthesize(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0,
                             espeakCHARS_UTF8 | espeakPHONEMES, nullptr, &answer),
        "cannot speak a clause");
  return answer;
}

}  // namespace langdu
