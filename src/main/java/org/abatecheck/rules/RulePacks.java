package org.abatecheck.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Shape;

/**
 * Everything a proposal can be judged by.
 *
 * @param document the document rules, always in force
 * @param programs by id
 * @param layers by id
 */
public record RulePacks(RulePack document, List<RulePack> programs, List<RulePack> layers) {

  private static final FieldPath STATE = FieldPath.parse("municipality.state");

  public RulePacks {
    programs = programs.stream().sorted(Comparator.comparing(RulePack::id)).toList();
    layers = layers.stream().sorted(Comparator.comparing(RulePack::id)).toList();
  }

  /** The words of {@code program:} that are known. */
  public List<String> programWords() {
    return programs.stream().flatMap(pack -> pack.program().stream()).toList();
  }

  /** The pack that judges proposals of this program, in whatever letter case it is written. */
  public Optional<RulePack> program(String word) {
    return programs.stream()
        .filter(pack -> Shape.fold(pack.program().orElseThrow()).equals(Shape.fold(word)))
        .findFirst();
  }

  /** The document rules, the program's, and the layers that join this proposal. */
  public List<RulePack> inForce(RulePack program, Subject proposal) {
    return Stream.of(
            Stream.of(document, program),
            layers.stream().filter(layer -> layer.joins().orElseThrow().judge(proposal).holds()))
        .flatMap(packs -> packs)
        .toList();
  }

  /** How a state may be written; empty where no program asks for one. */
  public Optional<Shape.Word> states() {
    return programs.stream()
        .flatMap(pack -> pack.schema().orElseThrow().field(STATE).stream())
        .map(Field::shape)
        .filter(Shape.Word.class::isInstance)
        .map(Shape.Word.class::cast)
        .findFirst();
  }

  /** The same packs with their rules changed. */
  public RulePacks with(UnaryOperator<Rule> change) {
    return new RulePacks(
        document.with(change),
        programs.stream().map(pack -> pack.with(change)).toList(),
        layers.stream().map(pack -> pack.with(change)).toList());
  }

  /** The document rules first, then programs, then layers. */
  public Stream<RulePack> all() {
    return Stream.of(Stream.of(document), programs.stream(), layers.stream())
        .flatMap(packs -> packs);
  }

  /** Every rule once, although two programs may share it. */
  public Stream<Rule> rules() {
    var seen = new HashSet<String>();
    return all().flatMap(pack -> pack.rules().stream()).filter(rule -> seen.add(rule.id()));
  }
}
