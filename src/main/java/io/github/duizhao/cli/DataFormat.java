package io.github.duizhao.cli;

/** The forms in which lists are printed. */
enum DataFormat {
  TEXT,
  JSON
}
