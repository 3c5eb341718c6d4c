langdu_data_files(mandarin/spelling.tsv)
