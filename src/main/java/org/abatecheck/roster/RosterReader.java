package org.abatecheck.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.abatecheck.document.Shape;
import org.abatecheck.roster.Roster.Town;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.InvalidSourceException.Problem;
import org.abatecheck.source.Source;
import org.abatecheck.table.Table;

/** Reads a list of municipalities: a name on each line, or a table with a column of names. */
public final class RosterReader {

  private static final List<String> NAME =
      List.of(
          "municipality", "municipality name", "name", "town", "city", "city/town", "community");
  private static final String STATE = "state";
  private static final Pattern SEPARATED = Pattern.compile("[\t;]|,.*,");
  // "Ashgrove, MA"; but "Ashgrove, Town of" is a name.
  private static final Pattern WITH_STATE = Pattern.compile("(.+),\\s*(?!.*\\sof$)([^,]+)");

  private final Source file;
  private final Optional<Shape.Word> states;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Same, List<Town>> towns = new LinkedHashMap<>();

  private record Same(Set<TownName.Reading> name, Optional<String> state) {}

  private RosterReader(Source file, Optional<Shape.Word> states) {
    this.file = file;
    this.states = states;
  }

  /**
   * @param states how a state may be written; any text where no program knows states
   */
  public static Roster read(Source file, Optional<Shape.Word> states)
      throws InvalidSourceException {
    return new RosterReader(file, states).read();
  }

  private Roster read() throws InvalidSourceException {
    var columns = Table.columns(file);
    var names = NAME.stream().filter(columns::contains).findFirst();
    if (names.isPresent()) {
      var table = Table.read(file);
      problems.addAll(table.problems());
      table.rows().forEach(row -> add(row.number(), row.field(names.get()), row.field(STATE)));
    } else if (SEPARATED.matcher(firstLine()).find()) {
      problem(
          1, "The first row names no column of names. Call it `municipality`, `name` or `town`.");
    } else {
      readLines();
    }
    if (towns.isEmpty() && problems.isEmpty()) {
      problem(1, "No municipality is listed here. Write the name of one on each line.");
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparing(problem -> problem.location().line()));
      throw new InvalidSourceException(problems);
    }
    return new Roster(
        file,
        towns.values().stream().map(same -> same.get(0)).toList(),
        towns.values().stream()
            .filter(same -> same.size() > 1)
            .map(RosterReader::repeated)
            .toList());
  }

  private String firstLine() {
    return file.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private void readLines() {
    for (int line = 1; line <= file.lineCount(); line++) {
      var written = file.line(line).strip();
      var parts = WITH_STATE.matcher(written);
      if (parts.matches()) {
        add(line, parts.group(1).strip(), parts.group(2).strip());
      } else if (!written.isEmpty()) {
        add(line, written, "");
      }
    }
  }

  private void add(int line, String name, String writtenState) {
    var meant = TownName.of(name);
    if (meant.saysNothing()) {
      problem(
          line,
          name.isEmpty()
              ? "There is no name in this row."
              : "`" + name + "` is no name of a municipality.");
      return;
    }
    if (name.indexOf('\n') >= 0) {
      problem(line, "The name goes on over several lines. Is a closing quote missing?");
      return;
    }
    var state = state(writtenState);
    if (state.isEmpty() && !writtenState.isEmpty()) {
      problem(
          line,
          "`" + writtenState + "` is no state. Write its two letters, such as MA, or its name.");
      return;
    }
    towns
        .computeIfAbsent(new Same(meant.readings(), state), same -> new ArrayList<>())
        .add(new Town(line, name.replaceAll("\\s+", " "), state, meant));
  }

  private Optional<String> state(String written) {
    return written.isEmpty()
        ? Optional.empty()
        : states.isPresent() ? states.get().meant(written) : Optional.of(written);
  }

  private void problem(int line, String message) {
    problems.add(Table.problem(file, line, message));
  }

  private static Roster.Repeated repeated(List<Town> same) {
    return new Roster.Repeated(same.get(0).name(), same.stream().map(Town::line).toList());
  }
}
