langdu_data_files(
  boyang.toml
  qingyu.toml
  songhe.toml
  yunlan.toml
  espeak/boyang
  espeak/qingyu
  espeak/songhe
  espeak/yunlan
  espeak/syllables.tsv)

# eSpeak NG's phonemes with those of our own (GPL-3.0-or-later, as eSpeak NG itself).
find_path(ESPEAK_NG_DATA phontab
  PATHS /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/espeak-ng-data /usr/share/espeak-ng-data
        /usr/lib/espeak-ng-data
  NO_DEFAULT_PATH REQUIRED)
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)
set(phonemes ${LANGDU_DATA_DIR}/espeak-ng-data)
set(compile_phonemes ${PROJECT_SOURCE_DIR}/scripts/compile-phonemes)
add_custom_command(OUTPUT ${phonemes}/phondata
  COMMAND ${Python3_EXECUTABLE} ${compile_phonemes}
          ${CMAKE_CURRENT_SOURCE_DIR}/espeak/phonemes.toml ${ESPEAK_NG_DATA} ${phonemes}
  DEPENDS ${compile_phonemes} espeak/phonemes.toml ${ESPEAK_NG_DATA}/phondata VERBATIM)
add_custom_target(phoneme_data DEPENDS ${phonemes}/phondata)
add_dependencies(langdu_data phoneme_data)
