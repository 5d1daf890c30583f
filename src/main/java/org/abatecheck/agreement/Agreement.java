package org.abatecheck.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.abatecheck.source.InvalidSourceException;
import org.abatecheck.source.Source;

/** How far people who have read a sample agree with the rules, and with each other. */
public record Agreement(Key key, List<FilledSheet> sheets) {

  /**
   * @param key what an audit wrote beside the sheet
   * @param sheets as they came back, one of each reader
   */
  public static Agreement read(Source key, List<Source> sheets) throws InvalidSourceException {
    var passages = Key.read(key);
    return new Agreement(passages, SheetReader.read(sheets, passages));
  }

  List<String> rules() {
    return List.copyOf(
        key.passages().values().stream()
            .map(Key.Keyed::rule)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** How many passages of a stratum there are in the audit. */
  int of(Stratum stratum) {
    return key.passages().values().stream()
        .filter(each -> each.stratum() == stratum)
        .map(Key.Keyed::of)
        .findFirst()
        .orElse(0);
  }

  /** What a reader answered on the passages of a kind. */
  Answers answers(FilledSheet sheet, Kind kind, Predicate<Key.Keyed> which) {
    return Answers.of(
        key.passages().entrySet().stream()
            .filter(each -> Kind.of(each.getValue()) == kind && which.test(each.getValue()))
            .map(each -> sheet.answer(each.getKey()))
            .toList());
  }

  Pairs withRules(FilledSheet sheet) {
    return pairs(sheet::answer, id -> Optional.of(key.passages().get(id).answer()));
  }

  Pairs between(FilledSheet one, FilledSheet other) {
    return pairs(one::answer, other::answer);
  }

  void forEachTwo(BiConsumer<FilledSheet, FilledSheet> reader) {
    for (int i = 0; i < sheets.size(); i++) {
      for (int j = i + 1; j < sheets.size(); j++) {
        reader.accept(sheets.get(i), sheets.get(j));
      }
    }
  }

  private Pairs pairs(
      Function<String, Optional<Answer>> one, Function<String, Optional<Answer>> other) {
    var pairs = new ArrayList<Pairs.Pair>();
    key.passages()
        .forEach(
            (id, passage) -> {
              var mine = one.apply(id);
              var theirs = other.apply(id);
              if (mine.isPresent() && theirs.isPresent()) {
                pairs.add(new Pairs.Pair(passage.number(), mine.get(), theirs.get()));
              }
            });
    return new Pairs(pairs);
  }
}
