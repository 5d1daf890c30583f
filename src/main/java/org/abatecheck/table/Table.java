package org.abatecheck.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.InvalidSourceException.Problem;
import org.abatecheck.source.Location;
import org.abatecheck.source.Source;

/**
 * A table as a spreadsheet program saved it, whichever sign it puts between fields.
 *
 * @param columns the names in the first row, in lower case
 * @param rows the others; those with nothing in them are left out
 * @param problems the rows that could not be read
 */
public record Table(List<String> columns, List<Row> rows, List<Problem> problems) {

  // The longest run of signs between fields that a program for some country writes.
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
  private static final char QUOTE = '"';

  /**
   * A row.
   *
   * @param number as the spreadsheet program shows it: that of the first row is 1
   * @param fields by column
   */
  public record Row(int number, Map<String, String> fields) {

    /** What stands in a column, blanks around it aside. */
    public String field(String column) {
      return fields.getOrDefault(column, "").strip();
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Reads a table; what is no text is refused. */
  public static Table read(Source file) throws InvalidSourceException {
    checkText(file);
    var rows = new ArrayList<Row>();
    var problems = new ArrayList<Problem>();
    var columns = List.<String>of();
    int number = 0;
    try (var records = records(file)) {
      for (var each : records) {
        number++;
        if (isEmpty(each)) {
          continue;
        }
        if (columns.isEmpty()) {
          columns = each.getFields().stream().map(Table::column).toList();
        } else if (hasMore(each, columns.size())) {
          problems.add(tooMany(file, number, each.getFieldCount(), columns.size()));
        } else {
          rows.add(new Row(number, fields(each, columns)));
        }
      }
    } catch (CsvParseException e) {
      problems.add(
          problem(file, number + 1, "From here on no row ends. Is a closing quote missing?"));
    } catch (IOException e) {
      throw new UncheckedIOException("what is held is read", e);
    }
    return new Table(columns, rows, problems);
  }

  /** The columns that a first row names, if there is one. */
  public static List<String> columns(Source file) throws InvalidSourceException {
    checkText(file);
    return records(file).stream()
        .filter(each -> !isEmpty(each))
        .findFirst()
        .map(each -> each.getFields().stream().map(Table::column).toList())
        .orElse(List.of());
  }

  /** Refuses a file that is no text, such as a workbook that was not saved as a table. */
  private static void checkText(Source file) throws InvalidSourceException {
    if (file.undecodable() > 0) {
      throw new InvalidSourceException(
          List.of(
              problem(
                  file,
                  file.undecodable(),
                  "This is no text in UTF-8. In the spreadsheet program, save it as \"CSV UTF-8\"; in"
                      + " an editor, as UTF-8.")));
    }
  }

  /** A mistake in a row of a table, or a line of a list. */
  public static Problem problem(Source file, int row, String message) {
    return new Problem(new Location(file.name(), row, 1), message);
  }

  private static CsvReader<CsvRecord> records(Source file) {
    return CsvReader.builder()
        .fieldSeparator(separator(file.text().lines().findFirst().orElse("")))
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(file.text());
  }

  /** The sign between fields: the one that the first line has most of, quoted words aside. */
  private static char separator(String line) {
    var counts = new int[SEPARATORS.size()];
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      quoted ^= c == QUOTE;
      int known = SEPARATORS.indexOf(c);
      if (!quoted && known >= 0) {
        counts[known]++;
      }
    }
    int most = Arrays.stream(counts).max().orElse(0);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == most && most > 0) {
        return SEPARATORS.get(i);
      }
    }
    return ',';
  }

  private static String column(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  // Spreadsheet programs fill up short rows with empty fields.
  private static boolean hasMore(CsvRecord row, int columns) {
    return row.getFields().stream().skip(columns).anyMatch(field -> !field.isBlank());
  }

  private static Problem tooMany(Source file, int row, int fields, int columns) {
    return problem(
        file,
        row,
        ("This row has %d fields, but the first row names %d columns. Put quotes around a field with"
                + " a comma or a semicolon in it.")
            .formatted(fields, columns));
  }

  private static boolean isEmpty(CsvRecord row) {
    return row.getFields().stream().allMatch(String::isBlank);
  }

  private static Map<String, String> fields(CsvRecord row, List<String> columns) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
      fields.putIfAbsent(columns.get(i), row.getField(i));
    }
    return fields;
  }
}
