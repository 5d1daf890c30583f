package org.abatecheck.report;

import java.util.List;

/**
 * What the page of an audit says of the municipalities on a list.
 *
 * @param file the list
 * @param towns how many are on it
 */
public record AuditRoster(String file, int towns, List<Figure> figures, List<Part> parts) {

  /** How many came to something. */
  public record Figure(String words, int count) {}

  /**
   * Those that came to something, in a table; of very many only the first are in it.
   *
   * @param note what to do about them
   * @param count how many there are
   */
  public record Part(
      String title, String note, List<String> heads, List<List<String>> rows, int count) {

    /** Whether it needs no table. */
    boolean isPlain() {
      return heads.size() == 1;
    }

    boolean isCut() {
      return rows.size() < count;
    }
  }

  public AuditRoster {
    figures = List.copyOf(figures);
    parts = List.copyOf(parts);
  }
}
