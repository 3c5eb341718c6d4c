#include "synth/espeak_engine.h"

#include <espeak-ng/espeak_ng.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <fstream>
#include <iterator>
#include <span>
#include <string>

#include "base/error.h"
#include "synth/clause_text.h"
#include "synth/clean_sound.h"
#include "synth/syllable_table.h"

namespace langdu {
namespace {

/// A phoneme that began to sound.
struct PhonemeEvent {
  std::array<char, 8> name{};
  std::size_t frame = 0;
  [[nodiscard]] std::string_view mnemonic() const {
    return {name.data(),
            static_cast<std::size_t>(std::find(name.begin(), name.end(), '\0') - name.begin())};
  }
};

/// What the engine answered to one call.
struct Answer {
  std::vector<std::int16_t> pcm;
  std::vector<PhonemeEvent> phonemes;
  std::vector<std::size_t> words;  ///< the frame at which each begins
};

/// eSpeak's callback: gathers a call's answer in the `Answer` given as user data.
int gather(short* frames, int count, espeak_EVENT* events) {
  auto* answer = static_cast<Answer*>(events->user_data);
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

/// A folder, open; eSpeak reaches it by a short path, whatever its own (it cuts paths at 160
/// bytes).
class OpenFolder {
 public:
  explicit OpenFolder(const std::filesystem::path& path)
      : descriptor_(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
    if (descriptor_ < 0) {
      throw Error(ErrorKind::data, fmt::format("cannot open the data folder {}", path.string()));
    }
  }
  OpenFolder(const OpenFolder&) = delete;
  OpenFolder& operator=(const OpenFolder&) = delete;
  ~OpenFolder() { close(descriptor_); }

  [[nodiscard]] std::string short_path() const {
    return fmt::format("/proc/self/fd/{}", descriptor_);
  }

 private:
  int descriptor_;
};

std::atomic<bool> session_is_open = false;

}  // namespace

/// The library's global state, taken by one object at a time.
class EspeakEngine::Session {
 public:
  explicit Session(const Voice& voice)
      : table_(voice.syllable_table), data_(voice.espeak_data), owner_(getpid()) {
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

  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  ~Session() {
    // A forked child must not end what its parent started: eSpeak waits there for a thread that
    // only the parent has.
    if (getpid() == owner_) espeak_ng_Terminate();
    session_is_open = false;
  }

  [[nodiscard]] const SyllableTable& table() const { return table_; }

  Answer say(const std::string& text) {
    Answer answer;
    check(espeak_ng_Synthesize(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0,
                               espeakCHARS_UTF8 | espeakPHONEMES, nullptr, &answer),
          "cannot speak a clause");
    return answer;
  }

  void set_volume(int volume) { set(espeakVOLUME, volume); }

  void set_speed(double words_per_minute) {
    const int speed = static_cast<int>(words_per_minute + 0.5);
    if (speed != speed_) set(espeakRATE, speed);
    speed_ = speed;
  }

 private:
  void open(const Voice& voice) {
    if (!std::filesystem::exists(voice.espeak_data / "espeak-ng-data" / "phontab")) {
      throw Error(
          ErrorKind::data,
          fmt::format("there are no phonemes (espeak-ng-data) in {}; build langdu again with "
                      "scripts/build",
                      voice.espeak_data.string()));
    }
    const int rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, data_.short_path().c_str(),
                          espeakINITIALIZE_DONT_EXIT | espeakINITIALIZE_PHONEME_EVENTS);
    if (rate != k_sample_rate) throw Error(ErrorKind::engine, "cannot start eSpeak NG");
    espeak_SetSynthCallback(gather);
    load_voice_file(voice.espeak_voice_file);
  }

  void set(espeak_PARAMETER parameter, int value) {
    check(espeak_ng_SetParameter(parameter, value, 0), "refuses a parameter");
  }

  SyllableTable table_;
  OpenFolder data_;
  int speed_ = 0;
  pid_t owner_;
};

namespace {

/// The frame at which each expected syllable or Latin word begins. Throws Error(engine) if the
/// engine said something else than it was told.
std::vector<std::size_t> find_syllables(const ClauseText& told, const Answer& answer) {
  const auto lost = [&](std::size_t found) {
    return Error(ErrorKind::engine,
                 fmt::format("eSpeak NG said {} of {} syllables of the clause \"{}\"", found,
                             told.expected.size(), told.text));
  };
  if (answer.words.size() != told.words) {
    throw Error(ErrorKind::engine, fmt::format("eSpeak NG said {} of {} words of the clause \"{}\"",
                                               answer.words.size(), told.words, told.text));
  }
  std::vector<std::size_t> frames;
  auto phoneme = answer.phonemes.begin();
  const auto end = answer.phonemes.end();
  for (std::size_t index = 0; index < told.expected.size(); ++index) {
    const ExpectedSyllable& expected = told.expected[index];
    if (expected.mnemonic == nullptr) {
      const auto word = std::lower_bound(answer.words.begin(), answer.words.end(),
                                         frames.empty() ? 0 : frames.back() + 1);
      if (word == answer.words.end()) throw lost(frames.size());
      frames.push_back(frames.empty() ? answer.words.front() : *word);
      continue;
    }
    if (index > 0 && told.expected[index - 1].mnemonic == nullptr) {
      const auto word =
          std::lower_bound(answer.words.begin(), answer.words.end(), frames.back() + 1);
      if (word == answer.words.end()) throw lost(frames.size());
      phoneme = std::find_if(phoneme, end,
                             [&](const PhonemeEvent& event) { return event.frame >= *word; });
    }
    if (phoneme == end) throw lost(frames.size());
    frames.push_back(phoneme->frame);
    phoneme = std::find_if(phoneme, end, [&](const PhonemeEvent& event) {
      return event.mnemonic() == expected.mnemonic->vowel;
    });
    if (phoneme == end) throw lost(frames.size() - 1);
    ++phoneme;
    if (!expected.mnemonic->after_tone.empty() && phoneme != end) ++phoneme;
  }
  return frames;
}

}  // namespace

EspeakEngine::EspeakEngine(const Voice& voice)
    : session_(std::make_unique<Session>(voice)), voice_(voice) {
  session_->set_volume(voice.volume);
}

EspeakEngine::~EspeakEngine() = default;

void EspeakEngine::set_rate(double rate) {
  if (!(rate >= 0.5 && rate <= 4.0)) {
    throw Error(ErrorKind::usage, fmt::format("the rate {} is not between 0.5 and 4.0", rate));
  }
  rate_ = rate;
}

ClauseSpeech EspeakEngine::speak(const Clause& clause) {
  ClauseSpeech speech;
  const ClauseText told = write_clause_text(clause, plan_melody(clause, voice_), session_->table());
  if (told.expected.empty()) return speech;
  session_->set_speed(voice_.words_per_minute * rate_ * clause_speed(clause, voice_));
  const Answer answer = session_->say(told.text);
  const std::vector<std::size_t> starts = find_syllables(told, answer);
  const SoundRange sound = find_sound(answer.pcm);
  speech.pcm.assign(answer.pcm.begin() + static_cast<std::ptrdiff_t>(sound.begin),
                    answer.pcm.begin() + static_cast<std::ptrdiff_t>(sound.end));
  clean_sound(speech.pcm);
  speech.syllables = told.expected.size();
  for (std::size_t index = 0; index < starts.size(); ++index) {
    const std::size_t unit = told.expected[index].unit;
    if (index > 0 && told.expected[index - 1].unit == unit) continue;
    const std::size_t frame = std::clamp(starts[index], sound.begin, sound.end) - sound.begin;
    speech.marks.push_back({frame, clause.units[unit].written});
  }
  return speech;
}

}  // namespace langdu
