# The lexicon, compiled from Debian's packages and our own tables. Licences: Unihan (Unicode licence),
# jieba (MIT), OpenCC (Apache-2.0); readings.tsv names its own.
find_program(BZIP2 bzip2 REQUIRED)
set(unihan ${LANGDU_DATA_DIR}/../unihan_readings.txt)
add_custom_command(OUTPUT ${unihan}
  COMMAND ${BZIP2} -dc /usr/share/unicode/Unihan_Readings.txt.bz2 > ${unihan}
  DEPENDS /usr/share/unicode/Unihan_Readings.txt.bz2 VERBATIM)
set(lexicon_sources
  ${unihan}
  /usr/lib/python3/dist-packages/jieba/dict.txt
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/characters.tsv
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/readings.tsv
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/words.tsv
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/neutral.tsv
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/not_words.tsv)
add_custom_command(OUTPUT ${LANGDU_DATA_DIR}/lexicon.bin
  COMMAND build_lexicon ${lexicon_sources} ${LANGDU_DATA_DIR}/lexicon.bin
  DEPENDS build_lexicon ${lexicon_sources} VERBATIM)
add_custom_target(lexicon_data DEPENDS ${LANGDU_DATA_DIR}/lexicon.bin)
add_dependencies(langdu_data lexicon_data)

# The polyphone models, learned by scripts/train-polyphones.
configure_file(${CMAKE_CURRENT_SOURCE_DIR}/mandarin/polyphones.bin
               ${LANGDU_DATA_DIR}/polyphones.bin COPYONLY)
