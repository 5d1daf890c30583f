package org.abatecheck.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.InvalidSourceException.Problem;
import org.abatecheck.source.Source;
import org.abatecheck.table.Table;

/** Reads sheets that came back, or says all that is wrong with them. */
final class SheetReader {

  private static final List<String> NEEDED =
      List.of(Sheet.ID, Sheet.FILE, Sheet.PLACE, Sheet.RULE, Sheet.PASSAGE, Sheet.ANSWER);

  private final Key key;
  private final List<Problem> problems = new ArrayList<>();

  private SheetReader(Key key) {
    this.key = key;
  }

  static List<FilledSheet> read(List<Source> files, Key key) throws InvalidSourceException {
    var reader = new SheetReader(key);
    var sheets = new ArrayList<FilledSheet>();
    for (var file : files) {
      sheets.add(reader.sheet(file));
    }
    if (!reader.problems.isEmpty()) {
      throw new InvalidSourceException(reader.problems);
    }
    return List.copyOf(sheets);
  }

  private FilledSheet sheet(Source file) {
    var answers = new HashMap<String, Answer>();
    try {
      var table = Table.read(file);
      problems.addAll(table.problems());
      var missing = NEEDED.stream().filter(each -> !table.columns().contains(each)).toList();
      if (!missing.isEmpty()) {
        add(
            file,
            1,
            "This is no sheet of a sample, or columns of it are gone: "
                + String.join(", ", missing)
                + ".");
      } else if (isOfAnother(table.rows())) {
        add(
            file,
            1,
            "Most of these passages were not drawn in this audit. Is it the sheet of another?");
      } else {
        answers.putAll(answers(file, table.rows()));
      }
    } catch (InvalidSourceException e) {
      problems.addAll(e.problems());
    }
    return new FilledSheet(file.name(), answers);
  }

  private boolean isOfAnother(List<Table.Row> rows) {
    return rows.stream().filter(this::isKnown).count() * 2 < rows.size();
  }

  private boolean isKnown(Table.Row row) {
    return key.passages().containsKey(row.field(Sheet.ID));
  }

  private Map<String, Answer> answers(Source file, List<Table.Row> rows) {
    var answers = new HashMap<String, Answer>();
    var seen = new HashMap<String, Integer>();
    for (var row : rows) {
      var id = row.field(Sheet.ID);
      var first = seen.putIfAbsent(id, row.number());
      if (!isKnown(row)) {
        add(
            file,
            row.number(),
            "No passage with the id `%s` was drawn in this audit.".formatted(id));
      } else if (first != null) {
        add(file, row.number(), "This is the same passage as in row %d.".formatted(first));
      } else if (!id.equals(idOf(row))) {
        add(
            file,
            row.number(),
            "The file, the place, the rule or the passage is not what was drawn. Take these cells"
                + " from sample.csv again.");
      }
      var written = row.field(Sheet.ANSWER);
      Answer.read(written)
          .ifPresentOrElse(answer -> answers.put(id, answer), () -> noAnswer(file, row, written));
    }
    gone(file, seen);
    return answers;
  }

  private static String idOf(Table.Row row) {
    return Drawn.id(
        row.field(Sheet.FILE),
        row.field(Sheet.PLACE),
        row.field(Sheet.RULE),
        row.field(Sheet.PASSAGE));
  }

  private void noAnswer(Source file, Table.Row row, String written) {
    if (!written.isEmpty()) {
      add(
          file,
          row.number(),
          "`%s` is no answer. Write yes, no or unsure; a remark belongs to the comment."
              .formatted(written));
    }
  }

  private void gone(Source file, Map<String, Integer> seen) {
    var gone =
        key.passages().entrySet().stream()
            .filter(each -> !seen.containsKey(each.getKey()))
            .map(each -> Integer.toString(each.getValue().number()))
            .toList();
    if (!gone.isEmpty()) {
      add(
          file,
          1,
          "Rows are gone, those with the number %s. Put them back; an answer may stay empty."
              .formatted(String.join(", ", gone)));
    }
  }

  private void add(Source file, int row, String message) {
    problems.add(Table.problem(file, row, message));
  }
}
