#include "voice/voice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"

namespace langdu {
namespace {

using testing::HasSubstr;

const std::filesystem::path k_data = LANGDU_TEST_DATA_DIR;

constexpr const char* k_profile = R"(name = "某人"
description = "男声"
gender = "male"
[engine]
voice_file = "espeak/somebody"
syllable_table = "espeak/syllables.tsv"
words_per_minute = 170
[pauses]
comma = 250
)";

class VoiceTest : public testing::Test {
 protected:
  VoiceTest() {
    std::string pattern = testing::TempDir() + "langdu_voice_XXXXXX";
    folder_ = mkdtemp(pattern.data());
  }
  ~VoiceTest() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& content) {
    std::ofstream(folder_ / name) << content;
  }

  /// The message of the error that loading `content` throws.
  std::string complaint(const std::string& content) {
    write("test.toml", content);
    try {
      load_voice(folder_, "test");
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::data);
      return error.what();
    }
    return "no error";
  }

  std::filesystem::path folder_;
};

TEST(Voices, EveryProfileLoads) {
  const auto ids = list_voices(k_data);
  ASSERT_GE(ids.size(), 2U);
  EXPECT_EQ(ids.front(), k_default_voice);
  int men = 0;
  int women = 0;
  for (const std::string& id : ids) {
    const Voice voice = load_voice(k_data, id);
    EXPECT_EQ(voice.id, id);
    EXPECT_TRUE(std::filesystem::exists(voice.espeak_voice_file)) << voice.espeak_voice_file;
    EXPECT_TRUE(std::filesystem::exists(voice.syllable_table)) << voice.syllable_table;
    EXPECT_LT(voice.pauses.comma, voice.pauses.sentence);
    EXPECT_LT(voice.pauses.sentence, voice.pauses.paragraph);
    (voice.gender == "male" ? men : women) += 1;
  }
  EXPECT_GE(men, 1);
  EXPECT_GE(women, 1);
}

TEST_F(VoiceTest, ReadsWhatTheProfileSaysAndKeepsDefaultsForTheRest) {
  write("test.toml", k_profile);
  const Voice voice = load_voice(folder_, "test");
  EXPECT_EQ(voice.name, "某人");
  EXPECT_EQ(voice.espeak_voice_file, folder_ / "espeak/somebody");
  EXPECT_EQ(voice.words_per_minute, 170);
  EXPECT_EQ(voice.pauses.comma, std::chrono::milliseconds(250));
  EXPECT_EQ(voice.pauses.sentence, Pauses().sentence);
  EXPECT_EQ(voice.heading.pitch_percent, 100);
}

TEST_F(VoiceTest, NamesTheLineThatIsWrong) {
  EXPECT_THAT(complaint("name = \n"), HasSubstr("test.toml:1: "));
  EXPECT_THAT(complaint(std::string("pitch = 3\n") + k_profile),
              HasSubstr("test.toml:1: unknown key 'pitch'"));
  EXPECT_THAT(complaint(std::string(k_profile) + "sentence = 9000\n"),
              HasSubstr("test.toml:10: 'sentence' must be a whole number from 0 to 5000"));
  EXPECT_THAT(complaint(std::string(k_profile) + "sentence = 0.5\n"),
              HasSubstr("test.toml:10: 'sentence' must be a whole number"));
  EXPECT_THAT(complaint("name = \"x\"\ndescription = \"y\"\ngender = \"none\"\n"),
              HasSubstr("test.toml:3: 'gender' must be male or female"));
  EXPECT_THAT(complaint("name = \"x\"\ndescription = \"y\"\ngender = \"male\"\n"),
              HasSubstr("the table [engine] is missing"));
}

TEST_F(VoiceTest, AnUnknownVoiceIsAnsweredWithTheOnesThereAre) {
  write("a.toml", k_profile);
  write("b.toml", k_profile);
  try {
    load_voice(folder_, "c");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::usage);
    EXPECT_STREQ(error.what(), "there is no voice 'c'; choose one of: a, b");
  }
}

TEST_F(VoiceTest, AFolderWithoutVoicesIsADataError) {
  EXPECT_THAT([&] { load_voice(folder_, "a"); },
              testing::ThrowsMessage<Error>(HasSubstr("no voice profile (*.toml) in ")));
}

}  // namespace
}  // namespace langdu
