package io.github.duizhao.cli;

import java.util.Locale;
import java.util.Optional;

/** The formats in which an outline is stored, with LibreOffice's names of their filters. */
enum StoreFilter {
  ODT("writer8"),
  OTT("writer8_template"),
  DOCX("MS Word 2007 XML");

  private final String filter;

  StoreFilter(String filter) {
    this.filter = filter;
  }

  /** The name that the office knows it by. */
  String filter() {
    return filter;
  }

  /** The format of a file name extension in small letters. */
  static Optional<StoreFilter> of(String extension) {
    for (StoreFilter format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
