package io.github.duizhao.check;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Aspects | problems | causes | measures | last year: the correspondence as a table to be confirmed
 * by the writer, with its gaps. Immutable, over one snapshot.
 *
 * @param rows by aspect, those of the notice first and in its order
 */
public record CorrespondenceTable(List<Row> rows) {

  /** Copies the list. */
  public CorrespondenceTable {
    rows = List.copyOf(rows);
  }

  /** The table of a result; without rows where the document was not recognised. */
  public static CorrespondenceTable of(CheckResult result) {
    return result.statement().recognized()
        ? new CorrespondenceRows(result).table()
        : new CorrespondenceTable(List.of());
  }

  /** How many rows are as is asked. */
  public int count(Predicate<Row> asked) {
    return (int) rows.stream().filter(asked).count();
  }

  /** What a row is there for. */
  public enum Kind {
    /** A problem, and what answers it. */
    PROBLEM,
    /** An aspect of the notice that no problem treats. */
    ASPECT,
    /** A measure that answers no problem. */
    MEASURE,
    /** What is said of last year and of no aspect in particular. */
    LAST_YEAR
  }

  /** The columns that have places, in their order. */
  public enum Column {
    PROBLEM,
    CAUSES,
    MEASURES,
    LAST_YEAR
  }

  /**
   * One row.
   *
   * @param kind what it is there for
   * @param aspect the name of its aspect, "" where its words tell none
   * @param problem the problem; empty in rows that are there for something else
   * @param problemCell the problem's place and words
   */
  public record Row(
      Kind kind,
      String aspect,
      Optional<Item> problem,
      Cell problemCell,
      Cell causes,
      Cell measures,
      Cell lastYear) {

    /** One of its cells. */
    public Cell cell(Column column) {
      return switch (column) {
        case PROBLEM -> problemCell;
        case CAUSES -> causes;
        case MEASURES -> measures;
        case LAST_YEAR -> lastYear;
      };
    }

    /** Whether no cause was found for its problem. */
    public boolean lacksCause() {
      return kind == Kind.PROBLEM && causes.isGap();
    }

    /** Whether no measure was found for its problem. */
    public boolean lacksMeasure() {
      return kind == Kind.PROBLEM && measures.isGap();
    }

    /** Whether the writer has said all that he can say of it. */
    public boolean isConfirmed() {
      return kind == Kind.PROBLEM && causes.isSettled() && measures.isSettled();
    }

    /** Whether it has links that the writer can confirm as they stand. */
    public boolean isOpen() {
      return kind == Kind.PROBLEM && (causes.isOpen() || measures.isOpen());
    }

    /** Whether the writer has said something of it that he can take back. */
    public boolean isByHand() {
      return causes.origin() == LinkOrigin.CONFIRMED || measures.origin() == LinkOrigin.CONFIRMED;
    }
  }

  /**
   * One cell.
   *
   * @param parts what stands in it, in text order
   * @param origin what tells that it belongs there, or that nothing does
   */
  public record Cell(List<Part> parts, LinkOrigin origin) {

    static final Cell EMPTY = new Cell(List.of(), LinkOrigin.WORDS);

    /** Copies the list. */
    public Cell {
      parts = List.copyOf(parts);
    }

    /** Whether nothing was found, which the writer has not said himself. */
    public boolean isGap() {
      return parts.isEmpty() && origin != LinkOrigin.CONFIRMED;
    }

    /** Whether there is nothing to confirm: the writer has, or it stands with the problem. */
    public boolean isSettled() {
      return origin == LinkOrigin.CONFIRMED || origin == LinkOrigin.WITHIN;
    }

    /** Whether something was recognised that the writer has not confirmed. */
    public boolean isOpen() {
      return !parts.isEmpty() && !isSettled();
    }

    /** The items that stand in it. */
    public List<Item> items() {
      return parts.stream().flatMap(part -> part.item().stream()).toList();
    }
  }

  /**
   * Something in a cell.
   *
   * @param place its place in the snapshot
   * @param words its words on one line
   * @param item the cause or measure that it is; empty for sentences
   */
  public record Part(Span place, String words, Optional<Item> item) {}
}
