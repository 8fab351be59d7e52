package io.github.duizhao.sidebar.control;

import java.util.ArrayList;
import java.util.List;

/** Makes rows of a label and a control whose controls stand below each other. */
public final class FormRows {

  private final int gap;
  private final boolean mayStack;
  private final List<Cell> labels = new ArrayList<>();

  /** Rows with a gap between label and control, in pixels. */
  public FormRows(int gap) {
    this(gap, false);
  }

  private FormRows(int gap, boolean mayStack) {
    this.gap = gap;
    this.mayStack = mayStack;
  }

  /** Rows whose labels stand above their controls where they would take half of the width. */
  public static FormRows stacking(int gap) {
    return new FormRows(gap, true);
  }

  /** A row; its label stands at the height of the control's first line. */
  public Cell row(Cell label, Cell control) {
    labels.add(label);
    return new Row(label, control);
  }

  private int labelWidth() {
    return labels.stream().filter(Cell::isShown).mapToInt(Cell::naturalWidth).max().orElse(0);
  }

  private final class Row implements Cell {
    private final Cell label;
    private final Cell control;

    Row(Cell label, Cell control) {
      this.label = label;
      this.control = control;
    }

    @Override
    public boolean isShown() {
      return control.isShown();
    }

    @Override
    public int heightFor(int width) {
      if (stacked(width)) {
        return label.heightFor(width) + control.heightFor(width);
      }
      return Math.max(label.heightFor(labelWidth()), control.heightFor(rest(width)));
    }

    @Override
    public int naturalWidth() {
      return labelWidth() + gap + control.naturalWidth();
    }

    @Override
    public void place(int x, int y, int width, int height) {
      if (stacked(width)) {
        int above = label.heightFor(width);
        label.place(x, y, width, above);
        control.place(x, y + above, width, height - above);
        return;
      }
      int labelHeight = label.heightFor(labelWidth());
      int line = Math.min(height, control.heightFor(rest(width)));
      label.place(x, y + Math.max(0, line - labelHeight) / 2, labelWidth(), labelHeight);
      control.place(x + labelWidth() + gap, y, rest(width), height);
    }

    private boolean stacked(int width) {
      return mayStack && labelWidth() > width / 2;
    }

    private int rest(int width) {
      return Math.max(0, width - labelWidth() - gap);
    }
  }
}
