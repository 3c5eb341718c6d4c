// Every voice says every text as loud as was asked for, measured with libebur128.
#include <ebur128.h>
#include <gtest/gtest.h>

#include <cmath>
#include <memory>

#include "base/error.h"
#include "speech_samples.h"
#include "synth/espeak_engine.h"

namespace langdu {
namespace {

constexpr const char* k_texts[] = {
    "jin1 nian2 / shang4 ban4 nian2 // quan2 guo2 / jing1 ji4 / yun4 xing2 / zong3 ti3 / ping2 "
    "wen3",
    "zuo2 tian1 / wan3 shang5 // ta1 men5 / zai4 / cun1 zi5 li5 / kan4 le5 / yi4 chang3 / dian4 "
    "ying3",
    "qi2 shi2 / di4 yi1 / ji2 de5 / qi4 ti3 / yi2 lv4 / bi4 xu1 / li4 ji2 / qing1 li3",
    "da4 jia1 / hai2 / bao3 chi2 / zhao1 dai4 / ta1 ma1 / dao4 / hai3 tan1 / wan2 shua3",
    "bi3 sai4 / jin4 xing2 / dao4 / di4 ba1 shi2 / fen1 zhong1 // ke4 dui4 / ban1 hui2 / yi4 qiu2",
};

struct Measured {
  double integrated = 0.0;  ///< LUFS
  double true_peak = 0.0;   ///< dB of full scale
};

Measured measure(SpeechEngine& engine, const char* text) {
  struct Deleter {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
  };
  const std::unique_ptr<ebur128_state, Deleter> state(
      ebur128_init(1, k_sample_rate, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
  ebur128_set_channel(state.get(), 0, EBUR128_LEFT);
  const std::vector<std::int16_t> pause(k_sample_rate / 5);
  const auto pcm = engine.speak(clause_of(text)).pcm;
  for (int times = 0; times < 2; ++times) {
    ebur128_add_frames_short(state.get(), pcm.data(), pcm.size());
    ebur128_add_frames_short(state.get(), pause.data(), pause.size());
  }
  Measured measured;
  ebur128_loudness_global(state.get(), &measured.integrated);
  ebur128_true_peak(state.get(), 0, &measured.true_peak);
  measured.true_peak = 20.0 * std::log10(measured.true_peak);
  return measured;
}

TEST(Loudness, EveryVoiceIsWithinHalfAUnit) {
  for (const std::string& id : list_voices(LANGDU_TEST_DATA_DIR)) {
    for (const double asked : {-23.0, -16.0, -14.0}) {
      EspeakEngine engine(at_loudness(load_voice(LANGDU_TEST_DATA_DIR, id), asked));
      for (const char* text : k_texts) {
        const Measured measured = measure(engine, text);
        EXPECT_LT(measured.true_peak, -1.0) << id << ": " << text;
        EXPECT_NEAR(measured.integrated, asked, 0.5) << id << ": " << text;
      }
    }
  }
}

TEST(Loudness, OutsideOfTheLimitsItIsRefused) {
  const Voice voice = load_voice(LANGDU_TEST_DATA_DIR, std::string(k_default_voice));
  for (const double asked : {-41.0, -13.0, 0.0, std::nan("")}) {
    EXPECT_THROW(at_loudness(voice, asked), Error) << asked;
  }
}

}  // namespace
}  // namespace langdu
