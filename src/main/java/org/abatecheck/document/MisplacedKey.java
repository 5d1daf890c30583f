package org.abatecheck.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/** A key that is known, but in another group of lines than the one it stands in. */
record MisplacedKey(Slot group, Node.Entry entry) {

  /** More groups than these that take a key tell nobody where it belongs. */
  private static final int FEW = 3;

  /** Empty when no group nearby takes the key, or too many do. */
  Optional<UnknownKey.Advice> advice() {
    for (var around = Optional.of(group); around.isPresent(); around = around.get().within()) {
      var homes = homesIn(around.get());
      if (!homes.isEmpty()) {
        var outer = around.get();
        return Optional.of(homes)
            .filter(names -> names.size() <= FEW)
            .map(
                names ->
                    new UnknownKey.Advice(
                        problem(names),
                        names.size() == 1
                            ? mend(outer, names.get(0))
                            : "Move it to where it belongs."));
      }
    }
    return Optional.empty();
  }

  private String problem(List<String> homes) {
    return "`%s` is spelt well, but it is not read at this place. It is a key of %s."
        .formatted(
            entry.key().text(),
            homes.stream().map(name -> "`" + name + "`").collect(joining(" and of ")));
  }

  private List<String> homesIn(Slot around) {
    return UnknownKey.fieldsOf(around).entrySet().stream()
        .filter(each -> takesKey(each.getValue().shape()))
        .map(each -> each.getKey())
        .toList();
  }

  private boolean takesKey(Shape shape) {
    var inner = shape instanceof Shape.Listing list ? list.entry().shape() : shape;
    return inner instanceof Shape.Group taker && taker.fields().containsKey(entry.key().text());
  }

  /** Where to put it, when it belongs to a group with a name in the one around. */
  String mend(Slot around, String home) {
    var written =
        ((Node.Mapping) around.node())
            .entries().stream().filter(each -> each.key().text().equals(home)).findFirst();
    boolean list = UnknownKey.fieldsOf(around).get(home).shape() instanceof Shape.Listing;
    if (list) {
      return "Move it to the entry of `" + home + "` that it belongs to.";
    }
    if (written.isEmpty()) {
      return around == group ? belowItsKey(home) : "Move it below a line `" + home + ":`.";
    }
    var key = written.get().key();
    return written.get().value() instanceof Node.Mapping lines
        ? among(key, lines)
        : "Move it below `%s` on line %s, two spaces further in than that."
            .formatted(home, key.span().line());
  }

  private String belowItsKey(String home) {
    return line()
        .flatMap(
            line ->
                head()
                    .map(head -> head.withKey(entry.key().text(), home))
                    .map(head -> head.withLines(List.of(line))))
        .map(lines -> "Put it below `%s`, so:\n`%s`".formatted(home, lines))
        .orElse("Put it below `" + home + ":`, two spaces further in than that.");
  }

  private String among(Node.Scalar home, Node.Mapping lines) {
    var there =
        lines.entries().stream()
            .filter(each -> each.key().text().equals(entry.key().text()))
            .findFirst();
    if (there.isPresent()) {
      return "`%s` has it already, on line %s. Keep there what is right."
          .formatted(home.text(), there.get().key().span().line());
    }
    boolean below = lines.span().line() > home.span().line();
    return line()
        .filter(line -> below)
        .map(line -> " ".repeat(lines.span().column() - 1) + line)
        .map(line -> "Move this line below line %s: `%s`".formatted(home.span().line(), line))
        .orElse(
            "Move it to the keys of `%s` on line %s.".formatted(home.text(), home.span().line()));
  }

  private Optional<Head> head() {
    return Head.of(group.field(entry.key().text(), entry, group.field()));
  }

  /** The line, when it begins with the key and holds all of its value. */
  private Optional<String> line() {
    var key = entry.key();
    boolean whole =
        entry.value() instanceof Node.Scalar && entry.value().span().endLine() == key.span().line();
    return WholeLine.with(group.source(), key.span(), key.text())
        .filter(line -> whole && line.startsWith(key.text()));
  }
}
