#include "edition/verify_edition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <numbers>
#include <string>
#include <vector>

#include "audio/wav_writer.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::size_t k_syllable_frames = k_sample_rate / 5;
constexpr std::size_t k_pause_frames = k_sample_rate / 2;

/// A sentence as `expected` has it, and how many syllables its sound really has, in the same time.
struct Said {
  std::uint32_t syllables = 0;
  std::uint32_t sounding = 0;
  int voice = 12000;  ///< amplitude
};

class VerifyPart : public testing::Test {
 protected:
  void SetUp() override {
    path_ = std::filesystem::temp_directory_path() /
            ("langdu_verify_" + std::to_string(getpid()) + ".wav");
  }
  void TearDown() override { std::filesystem::remove(path_); }

  /// What is wrong with a file that holds `sentences`, without its name in front.
  std::vector<std::string> problems_of(const std::vector<Said>& sentences) {
    AudioPart part;
    const auto file = create_wav_file(path_, {});
    file->begin_chapter("题目", 1);
    part.chapters.push_back({.title = "题目", .level = 1, .begin_frame = 0});
    for (const Said& said : sentences) {
      SpokenStretch stretch{.begin_frame = part.frames, .syllables = said.syllables};
      std::vector<std::int16_t> sound = hum(said);
      stretch.end_frame = part.frames + sound.size();
      part.sentences.push_back(stretch);
      sound.resize(sound.size() + k_pause_frames);
      file->write(sound);
      part.frames += sound.size();
    }
    file->finish();
    std::vector<std::string> problems = verify_part(path_, AudioFormat::wav, part, 1.0);
    for (std::string& problem : problems) problem.erase(0, path_.string().size() + 2);
    return problems;
  }

 private:
  /// Vowels that swell and fade, one for each syllable that sounds.
  static std::vector<std::int16_t> hum(const Said& said) {
    std::vector<std::int16_t> sound(said.syllables * k_syllable_frames);
    const double length = static_cast<double>(sound.size()) / said.sounding;
    for (std::size_t i = 0; i < sound.size(); ++i) {
      const auto at = static_cast<double>(i);
      const double swell = 0.1 + 0.9 * std::pow(std::sin(std::numbers::pi * at / length), 2);
      const double vowel = std::sin(2 * std::numbers::pi * 500 * at / k_sample_rate);
      sound[i] = static_cast<std::int16_t>(said.voice * swell * vowel);
    }
    return sound;
  }

  std::filesystem::path path_;
};

TEST_F(VerifyPart, FindsNothingWrongWithWhatIsRight) {
  EXPECT_THAT(problems_of({{12, 12}, {3, 3}, {40, 40}, {0, 1}}), IsEmpty());
}

TEST_F(VerifyPart, HidesNoMoreThanAQuarterOfTheSyllables) {
  EXPECT_THAT(problems_of({{20, 16}}), IsEmpty());
  EXPECT_THAT(problems_of({{12, 12}, {20, 12}}),
              ElementsAre(HasSubstr("sentence 2 of 20 syllables, at 2.900 s, sounds like 12 "
                                    "syllables only")));
}

TEST_F(VerifyPart, MissesASentence) {
  EXPECT_THAT(problems_of({{8, 8}, {8, 8, 0}, {8, 8}}),
              ElementsAre(HasSubstr("it is silent for 2.60 s"),
                          HasSubstr("sentence 2 of 8 syllables, at 2.100 s, is silent")));
}

TEST_F(VerifyPart, TellsOfManyFaultsBriefly) {
  const std::vector<std::string> problems = problems_of(std::vector<Said>(9, {20, 5}));
  ASSERT_EQ(problems.size(), 6U);
  EXPECT_THAT(problems.back(), HasSubstr("so it is with 9 sentences in all"));
}

}  // namespace
}  // namespace langdu
