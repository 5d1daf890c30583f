package org.abatecheck.roster;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.abatecheck.report.AuditRoster;
import org.abatecheck.report.AuditRoster.Part;
import org.abatecheck.roster.Directory.How;
import org.abatecheck.roster.RollCall.Status;
import org.abatecheck.roster.Roster.Town;

/** A roll call for the page of an audit. */
record RollCallPage(RollCall call) {

  // What a meeting can go through; all are in the table beside the page.
  private static final int ROWS = 100;

  private static final int FEW = 5;
  private static final String FILES = "Files";

  AuditRoster page() {
    return new AuditRoster(
        call.roster().file().name(),
        call.answers().size(),
        Stream.of(Status.values())
            .map(status -> new AuditRoster.Figure(words(status), call.with(status).size()))
            .toList(),
        parts().filter(part -> part.count() > 0).toList());
  }

  static String words(Status status) {
    return switch (status) {
      case SENT -> "sent a proposal";
      case SENT_TWICE -> "sent more than one proposal for the same program";
      case WITH_POOL -> "sent nothing alone, but are in a pool that did";
      case PLEASE_LOOK -> "may have sent one under another name";
      case NOTHING -> "sent nothing";
    };
  }

  private Stream<Part> parts() {
    return Stream.of(
        part(
            "Sent nothing",
            "No proposal names them, and no pool.",
            List.of("Municipality"),
            call.with(Status.NOTHING),
            each -> List.of(name(each.town()))),
        part(
            "Sent more than one proposal for the same program",
            "Ask the town which one counts.",
            List.of("Municipality", FILES),
            call.with(Status.SENT_TWICE),
            each -> List.of(name(each.town()), files(each.twice()))),
        part(
            "Whose are these?",
            "The name fits none on the list, or more than one. Until that is settled, they count for none of them.",
            List.of("In the proposal", "May be", FILES),
            call.unsure(),
            each ->
                List.of(
                    name(each.sender()),
                    each.mayBe().stream().map(RollCallPage::name).collect(joining(" or ")),
                    files(each.sent()))),
        part(
            "Not on the list",
            "Add them to the list if they may ask for money.",
            List.of("In the proposal", FILES),
            call.strangers(),
            each -> List.of(name(each.sender()), files(each.sent()))),
        part(
            "Without a municipality",
            "They could not be read, or not as far as that. Each may be of a town that seems to have sent nothing.",
            List.of("File"),
            call.nameless(),
            List::of),
        part(
            "Spelt otherwise than on the list",
            "They are taken for the same.",
            List.of("In the proposal", "On the list", "How sure", FILES),
            call.spelt(),
            each ->
                List.of(
                    name(each.taken().sender()),
                    name(each.town()),
                    each.taken().how() == How.NEARLY
                        ? "Please look: letters differ, and no other name is as near"
                        : "The same but for kind, capitals, marks or abbreviations",
                    files(each.taken().sent()))),
        part(
            "In a pool only",
            "Another town sent what they ask for together.",
            List.of("Municipality", FILES),
            call.with(Status.WITH_POOL),
            each -> List.of(name(each.town()), listed(each.pooled()))),
        part(
            "Listed more than once",
            "Each is counted once. If they are two places, tell them apart by their names.",
            List.of("Municipality", "Lines of the list"),
            call.roster().repeated(),
            each ->
                List.of(
                    each.name(),
                    each.lines().stream().map(Object::toString).collect(joining(", ")))));
  }

  private static <T> Part part(
      String title, String note, List<String> heads, List<T> all, Function<T, List<String>> row) {
    return new Part(title, note, heads, all.stream().limit(ROWS).map(row).toList(), all.size());
  }

  private static String name(Town town) {
    return town.name() + town.state().map(state -> ", " + state).orElse("");
  }

  private static String name(Sender sender) {
    return sender.name() + sender.state().map(state -> ", " + state).orElse("");
  }

  private static String files(List<Sent> sent) {
    return listed(sent.stream().map(Sent::file).toList());
  }

  private static String listed(List<String> files) {
    int more = files.size() - FEW;
    return files.stream().limit(FEW).collect(joining(", "))
        + (more > 0 ? " and %,d more".formatted(more) : "");
  }
}
