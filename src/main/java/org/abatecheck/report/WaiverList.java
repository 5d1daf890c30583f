package org.abatecheck.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.abatecheck.policy.Waiver;
import org.abatecheck.policy.Waivers;

/** The exceptions on record, those that end first at the top. */
public final class WaiverList {

  private WaiverList() {}

  public static String of(Waivers waivers, LocalDate asOf, int width) {
    var page = new Page(new Look("", width, false, false, false));
    waivers.all().stream()
        .sorted(Comparator.comparing(Waiver::expires))
        .forEach(waiver -> write(waiver, asOf, page));
    page.line(
        waivers.all().size() == 1
            ? "1 exception is on record."
            : waivers.all().size() + " exceptions are on record.");
    return page.text();
  }

  private static void write(Waiver waiver, LocalDate asOf, Page page) {
    page.line(
        Ink.BOLD,
        "%s  %s  %s"
            .formatted(
                waiver.rule(), Lines.oneLine(waiver.proposals().toString()), left(waiver, asOf)));
    waiver
        .path()
        .or(() -> waiver.excerpt().map(words -> "anywhere"))
        .ifPresent(
            path ->
                page.labelled(
                    "  At: ",
                    path + waiver.excerpt().map(words -> ", \"" + words + "\"").orElse("")));
    page.labelled("  Granted by: ", waiver.approvedBy() + ", on " + waiver.approvedOn());
    page.labelled("  Reason: ", waiver.reason());
    page.labelled("  In: ", waiver.location().fileName() + ", line " + waiver.location().line());
    page.blank();
  }

  private static String left(Waiver waiver, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(asOf, waiver.expires());
    if (days < 0) {
      return "ended on %s, %s ago".formatted(waiver.expires(), days(-days));
    }
    var until = "until %s, %s left".formatted(waiver.expires(), days(days));
    return asOf.isBefore(waiver.approvedOn())
        ? "not before %s, %s".formatted(waiver.approvedOn(), until)
        : until;
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
