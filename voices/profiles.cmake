langdu_data_files(
  boyang.toml
  qingyu.toml
  espeak/boyang
  espeak/qingyu
  espeak/syllables.tsv)
