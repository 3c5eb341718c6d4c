# The tables of the normaliser, as they are, and the English word list of the Debian package
# wamerican in the order of its bytes.
langdu_data_files(
  mandarin/normalize/cues.tsv
  mandarin/normalize/currencies.tsv
  mandarin/normalize/latin.tsv
  mandarin/normalize/measure_words.tsv
  mandarin/normalize/names.tsv
  mandarin/normalize/slogans.tsv
  mandarin/normalize/symbols.tsv
  mandarin/normalize/units.tsv)

find_file(LANGDU_ENGLISH_WORDS american-english PATHS /usr/share/dict NO_DEFAULT_PATH REQUIRED)
set(english_words ${CMAKE_CURRENT_BINARY_DIR}/mandarin/normalize/english_words.txt)
add_custom_command(
  OUTPUT ${english_words}
  COMMAND ${PROJECT_SOURCE_DIR}/scripts/compile-english-words ${LANGDU_ENGLISH_WORDS}
          ${english_words}
  DEPENDS ${LANGDU_ENGLISH_WORDS} ${PROJECT_SOURCE_DIR}/scripts/compile-english-words
  VERBATIM)
add_custom_target(english_words DEPENDS ${english_words})
add_dependencies(langdu_data english_words)
