package org.abatecheck.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;

/** A table as another program reads it. */
final class Csv {

  private Csv() {}

  /** The rows below the header, by the names in it. */
  static List<Map<String, String>> rows(String table) {
    return CsvReader.builder().ofNamedCsvRecord(table).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .toList();
  }

  /** Every row, the header too, a byte-order mark aside. */
  static List<List<String>> fields(String table) {
    return CsvReader.builder().ofCsvRecord(table.replace("\uFEFF", "")).stream()
        .map(CsvRecord::getFields)
        .toList();
  }
}
