package org.abatecheck.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text where keys are asked for, as the lines that it may stand for: each cell of a row from a
 * spreadsheet behind its key, or the examples of the schema.
 */
final class GroupLines {

  private static final Pattern BETWEEN_CELLS = Pattern.compile("\\t| {2,}");
  private static final int LONGEST = 400;
  private static final int FEW = 3;

  private final Slot slot;
  private final Map<String, Field> fields;

  private GroupLines(Slot slot, Shape.Group shape) {
    this.slot = slot;
    this.fields = shape.fields();
  }

  static Optional<String> of(Slot slot, Shape.Group shape) {
    return Head.of(slot).flatMap(head -> below(head, slot, shape));
  }

  /** The same below a key written otherwise. */
  static Optional<String> below(Head head, Slot slot, Shape.Group shape) {
    return Optional.of(slot.node())
        .filter(Node.Scalar.class::isInstance)
        .map(text -> new GroupLines(slot, shape).lines())
        .filter(lines -> !lines.isEmpty())
        .map(head::withLines);
  }

  private List<String> lines() {
    var cells = cells();
    var values = new LinkedHashMap<String, String>();
    for (var cell : cells) {
      entryOf(cell, values, cells.size() > 1)
          .ifPresent(entry -> values.put(entry.getKey(), entry.getValue()));
    }
    var lines = new ArrayList<String>();
    fields.forEach(
        (key, field) -> {
          boolean shown =
              values.containsKey(key) || (values.isEmpty() ? lines.size() < FEW : field.required());
          Optional.ofNullable(values.get(key))
              .or(() -> field.example().filter(example -> example.indexOf('\n') < 0))
              .filter(value -> shown)
              .ifPresent(value -> lines.add(key + ": " + value));
        });
    return lines;
  }

  private List<String> cells() {
    var span = slot.node().span();
    var source = slot.source();
    int from = source.indexOf(span.line(), span.column());
    int to = source.indexOf(span.endLine(), span.endColumn());
    return to - from > LONGEST
        ? List.of()
        : BETWEEN_CELLS
            .splitAsStream(source.text().substring(from, to))
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .toList();
  }

  /** A key and the cell as its value; of a text only when the cell is one of a row. */
  private Optional<Map.Entry<String, String>> entryOf(
      String cell, Map<String, String> taken, boolean row) {
    return fields.entrySet().stream()
        .filter(field -> !taken.containsKey(field.getKey()))
        .filter(field -> row || !(field.getValue().shape() instanceof Shape.Text))
        .sorted(Comparator.comparing(field -> field.getValue().shape() instanceof Shape.Text))
        .flatMap(
            field ->
                value(field.getKey(), field.getValue(), cell).stream()
                    .map(value -> Map.entry(field.getKey(), value)))
        .findFirst();
  }

  private Optional<String> value(String key, Field field, String cell) {
    var shape = field.shape();
    if (shape instanceof Shape.Figure figure) {
      return Digits.of(cell, figure);
    }
    if (shape instanceof Shape.Group || shape instanceof Shape.Listing) {
      return Optional.empty();
    }
    var node = new Node.Scalar(cell, Node.Style.PLAIN, slot.node().span());
    var name = new Node.Scalar(key, Node.Style.PLAIN, slot.key());
    var child = slot.field(key, new Node.Entry(name, node), field);
    return Optional.of(Flow.alone(cell))
        .filter(value -> !(shape.read(child) instanceof Value.Wrong));
  }
}
