package org.abatecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.abatecheck.CaseFile;
import tools.jackson.databind.JsonNode;

/**
 * A slip of a beginner in {@code mistakes/proposal.yaml}: lines taken out and others put in, as in
 * a diff below a name.
 *
 * @param ends by line from 1: the last of the lines put in together with it
 */
record Slip(String name, List<String> lines, Map<Integer, Integer> ends) {

  private static final Pattern QUOTED = Pattern.compile("(?<before>(?s)[^`]*)`(?<line>[^`]+)`");
  private static final Pattern A_LINE = Pattern.compile("(?s).*(?:: |:\\n|:$)|\\s*- .*|.*: .*");
  private static final Pattern OTHERS =
      Pattern.compile(
          "Move (?:the line|the (?<count>\\d+) lines|all lines) below it(?:, up to line"
              + " (?<last>\\d+),)? (?<way>in|out) by (?<by>\\d+) spaces?");
  private static final Pattern MOVED = Pattern.compile("Move this line below line (\\d+): ");
  private static final Pattern FURTHER_OUT = Pattern.compile("(\\d+) spaces? further out");

  static Slip of(CaseFile.Case written) {
    var lines = new ArrayList<>(proposal());
    var ends = new HashMap<Integer, Integer>();
    var change = written.in().replace('␉', '\t').replace('⍽', '\u00A0').lines().toList();
    int at = 0;
    int first = 0;
    for (var line : change.subList(1, change.size())) {
      if (line.startsWith("-")) {
        int found = lines.indexOf(line.substring(1));
        assertThat(found).as(line).isNotNegative();
        lines.remove(found);
        at = found;
        first = found;
      } else {
        lines.add(at++, line.substring(1));
        for (int i = first; i < at; i++) {
          ends.put(i + 1, at);
        }
      }
    }
    return new Slip(change.get(0), lines, ends);
  }

  private static List<String> proposal() {
    try {
      return Files.readAllLines(Golden.resource("mistakes/proposal.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the name of a file. */
  String fileName() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  String yaml() {
    return String.join("\n", lines) + "\n";
  }

  /** The file with each line that a finding shows put where the finding is. */
  String mendedAsToldBy(List<JsonNode> findings) {
    var mended = new ArrayList<>(lines);
    var told = new ArrayList<>(findings);
    told.sort(Comparator.comparing((JsonNode finding) -> finding.at("/line").asInt()).reversed());
    int done = Integer.MAX_VALUE;
    for (var finding : told) {
      int line = finding.at("/line").asInt();
      var shown = shown(finding);
      if (line < done && shown.isPresent()) {
        mend(mended, line, shown.get(), finding.at("/remedy").asString());
        done = line;
      }
    }
    return String.join("\n", mended) + "\n";
  }

  /** The line or lines as they should be: an example is not what this writer should write. */
  static Optional<String> shown(JsonNode finding) {
    return QUOTED
        .matcher(finding.at("/remedy").asString())
        .results()
        .takeWhile(quoted -> !quoted.group(1).endsWith("For example: "))
        .filter(
            quoted -> quoted.group(1).endsWith("\n") || A_LINE.matcher(quoted.group(2)).matches())
        .map(quoted -> quoted.group(2))
        .filter(line -> finding.at("/rule").asString().startsWith("DOC-"))
        .findFirst();
  }

  private void mend(List<String> file, int line, String shown, String remedy) {
    var wanted = shown.lines().toList();
    var moved = MOVED.matcher(remedy);
    if (moved.find()) {
      int below = Integer.parseInt(moved.group(1));
      file.remove(line - 1);
      file.add(below < line ? below : below - 1, shown);
      return;
    }
    int first = line;
    var key = wanted.get(0).strip();
    boolean fromAbove = wanted.size() > 1 && !key.startsWith("- ");
    boolean braces = key.contains("- {") && !file.get(line - 1).contains("{");
    var head = braces ? "- {" : key.replaceFirst(":.*", ":");
    if (fromAbove || braces) {
      first = lineAbove(file, line, head);
    }
    var old = file.get(first - 1);
    boolean inBraces = wanted.size() == 1 && old.contains("{");
    int last = wanted.size() > 1 || inBraces ? lastBelow(file, first) : first;
    if (wanted.size() > 1) {
      last = Math.max(last, ends.getOrDefault(first, first));
    }
    if (old.endsWith(" |-") && wanted.size() == 1) {
      last = first;
    }
    boolean asItIs = wanted.size() > 1 || remedy.contains("\n`" + shown) || shown.startsWith(" ");
    var indent = asItIs || remedy.contains("further out") ? "" : " ".repeat(indent(old));
    moveOthers(file, line, remedy);
    if (remedy.startsWith("Move it in:")) {
      last = first + wanted.size() - 1;
    }
    file.subList(first - 1, last).clear();
    file.addAll(first - 1, wanted.stream().map(text -> indent + text).toList());
  }

  /** The nearest line above that begins so; the line itself when its key is to be another. */
  private static int lineAbove(List<String> file, int line, String head) {
    return IntStream.iterate(line, i -> i > 0, i -> i - 1)
        .filter(i -> file.get(i - 1).strip().startsWith(head))
        .findFirst()
        .orElse(line);
  }

  private static void moveOthers(List<String> file, int line, String remedy) {
    var others = OTHERS.matcher(remedy);
    var out = FURTHER_OUT.matcher(remedy);
    if (others.find()) {
      int by = Integer.parseInt(others.group("by")) * (others.group("way").equals("in") ? 1 : -1);
      move(file, line + 1, lastOther(others, line), by);
    } else if (out.find()) {
      move(file, line + 1, lastBelow(file, line), -Integer.parseInt(out.group(1)));
    }
  }

  private static int lastOther(Matcher others, int line) {
    if (others.group("last") != null) {
      return Integer.parseInt(others.group("last"));
    }
    return others.group("count") == null
        ? line + 1
        : line + Integer.parseInt(others.group("count"));
  }

  private static void move(List<String> file, int first, int last, int by) {
    for (int i = first; i <= last; i++) {
      var line = file.get(i - 1);
      file.set(i - 1, line.isBlank() ? "" : " ".repeat(indent(line) + by) + line.strip());
    }
  }

  /** The last of the lines that begin further in than this one. */
  private static int lastBelow(List<String> file, int line) {
    int last = line;
    while (last < file.size()
        && (file.get(last).isBlank() || indent(file.get(last)) > indent(file.get(line - 1)))) {
      last++;
    }
    return last;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Override
  public String toString() {
    return name;
  }
}
