package io.github.duizhao.document;

/**
 * A number at the start of a paragraph.
 *
 * @param form how it is written
 * @param value its value, from 1
 * @param span its place in the snapshot's text, marks and blanks after it included; empty for a
 *     number that the word processor generates
 */
public record Numbering(Form form, int value, Span span) {

  /** The ways in which a number is written; level is its place in the order of GB/T 9704. */
  public enum Form {
    /** 一、 and look-alikes (壹、 一. 第一部分). */
    CHINESE(1),
    /** （一） and look-alikes ((一) ㈠). */
    CHINESE_PARENTHESES(2),
    /** 1. and look-alikes (1、 1． 1 .). */
    ARABIC(3),
    /** （1） and look-alikes ((1) 1） ⑴ ①). */
    ARABIC_PARENTHESES(4);

    private final int level;

    Form(int level) {
      this.level = level;
    }

    /** The heading level that the form stands for officially, 1 to 4 (GB/T 9704-2012, 7.3.3). */
    public int level() {
      return level;
    }

    /**
     * A number as the standard writes it in this form (GB/T 9704-2012, 7.3.3).
     *
     * @param value from 1
     */
    public String official(int value) {
      return switch (this) {
        case CHINESE -> ChineseNumerals.of(value) + "、";
        case CHINESE_PARENTHESES -> "（" + ChineseNumerals.of(value) + "）";
        case ARABIC -> value + ".";
        case ARABIC_PARENTHESES -> "（" + value + "）";
      };
    }
  }

  /** Whether the word processor generates the number. */
  public boolean automatic() {
    return span.length() == 0;
  }
}
