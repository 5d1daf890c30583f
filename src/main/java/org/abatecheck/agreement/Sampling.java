package org.abatecheck.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.abatecheck.report.Fingerprints;

/** Keeps the passages that come first in the order of a draw, as one proposal follows another. */
public final class Sampling {

  /** How the sheet is called in the folder of an audit. */
  public static final String SHEET = "sample.csv";

  /** How the key to it is called there. */
  public static final String KEY = "sample-key.csv";

  private static final String COUNTS = "counts";
  private static final String FIELD = "\t";

  private final Draw draw;
  private final Map<Stratum, TreeSet<Drawn>> first = new EnumMap<>(Stratum.class);
  private final Map<Stratum, Integer> counts = new EnumMap<>(Stratum.class);

  public Sampling(Draw draw) {
    this.draw = draw;
    for (var stratum : Stratum.values()) {
      first.put(stratum, new TreeSet<>(Comparator.comparing(Drawn::order)));
      counts.put(stratum, 0);
    }
  }

  /** Adds what a proposal has, and gives what is to be read again if the run is interrupted. */
  public String add(Draw.Share share) {
    var lines = new StringBuilder(COUNTS);
    for (var stratum : Stratum.values()) {
      int count = share.counts().getOrDefault(stratum, 0);
      counts.merge(stratum, count, Integer::sum);
      lines.append(FIELD).append(count);
    }
    lines.append('\n');
    share.first().stream()
        .filter(this::add)
        .forEach(each -> lines.append(each.written()).append('\n'));
    return lines.toString();
  }

  private boolean add(Drawn drawn) {
    var those = first.get(drawn.stratum());
    those.add(drawn);
    return those.size() <= draw.size() || those.pollLast() != drawn;
  }

  /** Takes up what an interrupted run has left. */
  public void takeUp(BufferedReader lines) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(COUNTS + FIELD)) {
        var each = line.split(FIELD);
        Arrays.stream(Stratum.values())
            .forEach(
                stratum ->
                    counts.merge(
                        stratum, Integer.valueOf(each[stratum.ordinal() + 1]), Integer::sum));
      } else {
        add(Drawn.parse(line));
      }
    }
  }

  /** For the summary. */
  public Map<String, Object> object() {
    var object = new LinkedHashMap<String, Object>();
    object.put("size", drawn().size());
    object.put("seed", Long.toString(draw.seed()));
    counts.forEach((stratum, count) -> object.put(stratum.id(), count));
    return object;
  }

  /** The sheet for people to fill in, without a word of what the rules made of the passages. */
  public void writeSheet(Writer out) throws IOException {
    Sheet.write(drawn(), out);
  }

  public void writeKey(Writer out) throws IOException {
    Key.write(drawn(), counts, out);
  }

  /**
   * Half are passages in which something was found, a quarter have words of the rule, a quarter
   * have none; where there are too few of one kind, there are more of another.
   */
  private List<Drawn> drawn() {
    var shares = new EnumMap<Stratum, Integer>(Stratum.class);
    int left = draw.size();
    for (var stratum : Stratum.values()) {
      int share = stratum == Stratum.OTHER ? left : (left + 1) / 2;
      shares.put(stratum, Math.min(share, first.get(stratum).size()));
      left -= shares.get(stratum);
    }
    for (var stratum : Stratum.values()) {
      int more = Math.min(left, first.get(stratum).size() - shares.get(stratum));
      shares.merge(stratum, more, Integer::sum);
      left -= more;
    }
    // Shuffled: in the order of the draw, the kind that most are drawn of would come last.
    return Stream.of(Stratum.values())
        .flatMap(stratum -> first.get(stratum).stream().limit(shares.get(stratum)))
        .sorted(Comparator.comparing(each -> Fingerprints.of(each.order())))
        .toList();
  }
}
