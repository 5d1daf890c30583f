package org.abatecheck.template;

import java.time.LocalDate;
import java.util.List;
import org.abatecheck.document.Node;
import org.abatecheck.document.Schema;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePack;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.rules.Subject;
import org.abatecheck.source.Source;

/** A proposal to be filled in, with notes on every field, for one program. */
public record Template(RulePacks packs, RulePack program, Answers answers, Advice advice) {

  // No layer joins by the day; were it so, a template would still be the same every day.
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  /** Every field of the program. */
  public String full() {
    var inForce = inForce();
    return write(Selection.all(schema()), inForce, false);
  }

  /** What is required, and what rules ask for that must be in place. */
  public String brief() {
    var inForce = inForce();
    return write(Selection.asked(schema(), rules(inForce), answers), inForce, true);
  }

  private Schema schema() {
    return program.schema().orElseThrow();
  }

  /** The layers that join are known from what is answered: from a template that holds it all. */
  private List<RulePack> inForce() {
    var text = write(Selection.all(schema()), List.of(), false);
    var source = Source.of("template", text);
    var root = (Node.Mapping) YamlReader.read(source).root().orElseThrow();
    return packs.inForce(program, Subject.of(schema().read(source, root), ANY_DAY));
  }

  private List<Rule> rules(List<RulePack> inForce) {
    return inForce.stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.isFor(program.program().orElseThrow()))
        .toList();
  }

  private String write(Selection selection, List<RulePack> inForce, boolean isBrief) {
    var readers = new Readers(rules(inForce));
    var sheet = new Sheet();
    head(sheet, readers, isBrief);
    var fields = new FieldWriter(sheet, selection, answers, new Notes(readers));
    var keys = schema().keys();
    Sections.of(keys, inForce, readers)
        .forEach(
            (title, all) -> {
              var held = all.stream().filter(selection::holds).toList();
              if (!held.isEmpty()) {
                sheet.heading(title);
                held.forEach(key -> fields.write(key, keys.get(key)));
              }
            });
    return sheet.text();
  }

  private void head(Sheet sheet, Readers readers, boolean isBrief) {
    sheet.line("# yaml-language-server: $schema=" + advice.schema());
    sheet.line("#");
    sheet.note("", schema().title());
    sheet.line("#");
    sheet.note("", "How to fill this in:");
    List.of(
            "Lines that begin with # are notes for you. They are not read, and you may delete them.",
            "Write each answer after its colon, in place of TBD (to be determined). Where there are"
                + " quotes, write between them. Keep the spaces at the start of the line.",
            "Where a line ends with |- the answer goes on the line below, in place of TBD. Any signs"
                + " are safe there. Start each further line of it with the same spaces.",
            "Below a line that says \"# replace\" stands an example. Write your own in place of it. If"
                + " the example is right for you, delete the line \"# replace\".",
            "In a list, each entry begins with a dash. Copy an entry for one more, and delete those"
                + " you do not need. If there is nothing to list, delete them all and write [] after"
                + " the colon.")
        .forEach(line -> sheet.note("", "- " + line));
    sheet.line("#");
    sheet.note("", "When you are done, and whenever you like:");
    sheet.command(advice.check());
    readers
        .example()
        .ifPresent(
            rule -> {
              sheet.note("", "What a rule asks, such as " + rule + ", and why:");
              sheet.command(advice.explain() + " " + rule);
            });
    if (isBrief) {
      sheet.note("", "Here is what every proposal needs. A file with all that can be answered:");
      sheet.command(advice.full());
    }
    if (!readers.ofEveryText().isEmpty()) {
      sheet.note("", "Every text is also read by " + readers.ofEveryText() + ".");
    }
  }
}
