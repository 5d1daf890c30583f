package org.abatecheck.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.abatecheck.document.Shape;
import org.abatecheck.rules.RulePacks;

/**
 * How each free text of the programs is read.
 *
 * @param readings by the path of the field
 */
record ReadingPlaces(Map<String, String> readings) {

  static ReadingPlaces of(RulePacks packs) {
    var readings = new TreeMap<String, String>();
    packs.programs().stream()
        .flatMap(pack -> pack.schema().orElseThrow().fields().entrySet().stream())
        .forEach(
            field ->
                reading(field.getValue().shape())
                    .ifPresent(reading -> readings.put("." + field.getKey(), reading)));
    return new ReadingPlaces(readings);
  }

  private static Optional<String> reading(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.reading();
    }
    return shape instanceof Shape.Listing list ? reading(list.entry().shape()) : Optional.empty();
  }

  /** How the text at a field is read; the end of its path is enough. */
  String reading(String field) {
    return readings.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("." + field))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () -> new UsageException("No free text is written in a field '" + field + "'."));
  }
}
