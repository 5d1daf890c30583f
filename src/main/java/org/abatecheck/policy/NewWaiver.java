package org.abatecheck.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Node;
import org.abatecheck.document.Pointer;
import org.abatecheck.document.change.Change;
import org.abatecheck.document.change.Piece;
import org.abatecheck.document.yaml.YamlReader;
import org.abatecheck.source.Source;
import org.abatecheck.source.Span;

/** A waiver that is to be written down. */
public record NewWaiver(
    String rule,
    Proposals proposals,
    Optional<String> path,
    Optional<String> excerpt,
    String reason,
    String approvedBy,
    LocalDate approvedOn,
    LocalDate expires) {

  private static final int LONGEST = 160;
  private static final FieldPath ENTRY = FieldPath.parse("waivers[]");

  /** A file to begin with. */
  public static Source firstFile(String name) {
    return Source.of(
        name, "# Exceptions on record: who grants what, why, and until when.\nwaivers:\n");
  }

  /** What to write, and where in a file that has been read before. */
  public Optional<Piece> piece(Source file) {
    var root = (Node.Mapping) YamlReader.read(file).root().orElseThrow();
    var change = new Change(Pointer.ROOT, ENTRY, entry(), false);
    return Piece.of(WaiverReader.schema().read(file, root), List.of(change)).stream().findFirst();
  }

  /**
   * The words by which a place is known: its text, so that any change of it ends the waiver; where
   * nothing is written, the longest text of the list's entry around it.
   *
   * @param path a JSON Pointer
   */
  public static Optional<String> wordsAt(Source proposal, String path) {
    var node = YamlReader.read(proposal).root();
    var around = Optional.<Node>empty();
    for (var step : path.substring(1).split("/")) {
      if (node.orElse(null) instanceof Node.Sequence list && step.matches("\\d+")) {
        node = Optional.of(list.items().get(Integer.parseInt(step)));
        around = node;
      } else {
        node =
            node.filter(Node.Mapping.class::isInstance)
                .flatMap(mapping -> Keys.of((Node.Mapping) mapping, step));
      }
    }
    var here =
        node.filter(Node.Scalar.class::isInstance)
            .map(text -> plain(((Node.Scalar) text).text()))
            .filter(text -> !text.isEmpty());
    return here.isPresent() ? here : around.flatMap(NewWaiver::longestIn);
  }

  private static Optional<String> longestIn(Node entry) {
    return texts(entry)
        .map(NewWaiver::plain)
        .max(Comparator.comparing(String::length))
        .filter(text -> !text.isEmpty());
  }

  // Of a long text, as many whole words as a reader needs.
  private static String plain(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST
        ? line
        : line.substring(0, LONGEST).replaceFirst("\\s\\S*$", "");
  }

  private static Stream<String> texts(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Stream.of(scalar.text());
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().flatMap(NewWaiver::texts)
        : ((Node.Mapping) node).entries().stream().flatMap(each -> texts(each.value()));
  }

  private Node entry() {
    var keys = new ArrayList<Node.Entry>();
    keys.add(key("rule", text(rule)));
    keys.add(
        key(
            "proposal",
            proposals instanceof Proposals.Of town
                ? new Node.Mapping(
                    List.of(key("municipality", text(town.municipality()))), Span.START)
                : text(proposals.toString())));
    path.ifPresent(place -> keys.add(key("path", text(place))));
    excerpt.ifPresent(words -> keys.add(key("excerpt", text(words))));
    keys.add(key("reason", text(reason)));
    keys.add(key("approved_by", text(approvedBy)));
    keys.add(key("approved_on", day(approvedOn)));
    keys.add(key("expires", day(expires)));
    return new Node.Mapping(keys, Span.START);
  }

  private static Node.Entry key(String key, Node value) {
    return new Node.Entry(new Node.Scalar(key, Node.Style.PLAIN, Span.START), value);
  }

  private static Node text(String text) {
    return new Node.Scalar(text, Node.Style.DOUBLE_QUOTED, Span.START);
  }

  private static Node day(LocalDate day) {
    return new Node.Scalar(day.toString(), Node.Style.PLAIN, Span.START);
  }
}
