package org.abatecheck;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.abatecheck.check.Checker;
import org.abatecheck.check.Report;
import org.abatecheck.report.Format;
import org.abatecheck.report.Look;
import org.abatecheck.rules.RulePackReader;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;

/**
 * The library's way in: texts of proposals in, a report out.
 *
 * <pre>{@code
 * var report = Abatecheck.withShippedRules(LocalDate.now()).check(Map.of("proposal.yaml", text));
 * System.out.print(Abatecheck.write(report, Format.JSON));
 * }</pre>
 */
public final class Abatecheck {

  private final Checker checker;

  private Abatecheck(Checker checker) {
    this.checker = checker;
  }

  /**
   * @param asOf the day to judge by
   */
  public static Abatecheck withShippedRules(LocalDate asOf)
      throws IOException, InvalidSourceException {
    return withRules(List.of(), asOf);
  }

  /**
   * The shipped packs and those in these folders.
   *
   * @throws InvalidSourceException with every mistake in the packs
   */
  public static Abatecheck withRules(List<Path> folders, LocalDate asOf)
      throws IOException, InvalidSourceException {
    return new Abatecheck(new Checker(RulePackReader.read(folders, true), asOf));
  }

  /**
   * Judges proposals. Whatever is wrong with a text is a finding, not an exception.
   *
   * @param proposals the text of each by the name that the report shall use
   */
  public Report check(Map<String, String> proposals) {
    return checker.report(
        proposals.entrySet().stream()
            .map(each -> checker.check(Source.of(each.getKey(), each.getValue())))
            .toList());
  }

  /** The report in one format, 80 characters wide and without colour where that matters. */
  public static String write(Report report, Format format) throws IOException {
    var out = new StringWriter();
    format.renderer(Look.plain()).render(report, out);
    return out.toString();
  }
}
