package io.github.duizhao.rectification;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@link TableMemory} as one JSON text with a version, and back. */
public final class TableMemoryCodec {

  private static final int VERSION = 1;
  private static final Gson GSON = new Gson();

  private TableMemoryCodec() {}

  /** The memory as JSON on one line. */
  public static String write(TableMemory memory) {
    List<ColumnJson> columns =
        memory.columns().stream()
            .map(column -> new ColumnJson(column.kind().id(), column.heading()))
            .toList();
    List<RowJson> rows =
        memory.rows().stream().map(row -> new RowJson(row.key(), row.sums())).toList();
    return GSON.toJson(new MemoryJson(VERSION, memory.title(), columns, rows));
  }

  /** Reads a memory; empty where there is none, or it is damaged or of a later version. */
  public static Optional<TableMemory> read(String json) {
    if (json.isBlank()) {
      return Optional.empty();
    }
    try {
      MemoryJson read = GSON.fromJson(json, MemoryJson.class);
      return read == null || read.version() != VERSION ? Optional.empty() : Optional.of(of(read));
    } catch (JsonParseException | NullPointerException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static TableMemory of(MemoryJson read) {
    List<Column> columns = new ArrayList<>();
    for (ColumnJson column : read.columns()) {
      Kind kind = Kind.ofId(column.kind()).orElseThrow(IllegalArgumentException::new);
      columns.add(new Column(kind, column.heading(), 0));
    }
    List<TableMemory.Row> rows =
        read.rows().stream().map(row -> new TableMemory.Row(row.key(), row.sums())).toList();
    return new TableMemory(read.title(), columns, rows);
  }

  private record MemoryJson(
      int version, String title, List<ColumnJson> columns, List<RowJson> rows) {}

  private record ColumnJson(String kind, String heading) {}

  private record RowJson(String key, List<List<String>> sums) {}
}
