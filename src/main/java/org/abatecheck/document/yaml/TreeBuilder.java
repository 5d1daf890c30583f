package org.abatecheck.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node;
import org.abatecheck.document.Node.Entry;
import org.abatecheck.document.Node.Mapping;
import org.abatecheck.document.Node.Scalar;
import org.abatecheck.document.Node.Sequence;
import org.abatecheck.document.Node.Style;
import org.abatecheck.document.Pointer;
import org.abatecheck.document.Yaml;
import org.abatecheck.source.Source;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Builds the tree of a file from the events of the YAML library, and finds what YAML allows and a
 * proposal does not. Nothing is ever written out for an alias: it gives the node of its anchor.
 */
final class TreeBuilder {

  private final Source source;
  private final String text;
  private final YamlEvents events;
  private final StructureMistakes words;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Anchors anchors = new Anchors();
  private final Limits limits = new Limits();
  private int reached;

  private TreeBuilder(Source source, String text) {
    this.source = source;
    this.text = text;
    this.events = YamlEvents.of(text);
    this.words = new StructureMistakes(source);
  }

  /** The tree of a text that stands, character by character, where the source's own text does. */
  static Yaml build(Source source, String text) throws YamlStop {
    var builder = new TreeBuilder(source, text);
    Optional<Node> root = Optional.empty();
    try {
      root = builder.documents();
      builder.anchors.unused().forEach(index -> builder.note(() -> builder.words.sign(index)));
    } catch (Limits.Passed e) {
      builder.note(() -> builder.words.passed(e.limit(), builder.reached));
    }
    var mistakes = builder.mistakes;
    mistakes.sort(StructureMistakes.IN_FILE_ORDER);
    return new Yaml(mistakes.isEmpty() ? root : Optional.empty(), mistakes);
  }

  /** Mistakes past the last one told are not even put into words. */
  private void note(Supplier<Mistake> mistake) {
    if (mistakes.size() < YamlReader.MOST_MISTAKES) {
      mistakes.add(mistake.get());
    }
  }

  private Optional<Node> documents() throws YamlStop, Limits.Passed {
    Optional<Node> root = Optional.empty();
    boolean first = true;
    events.next();
    for (var event = events.next(); !(event instanceof StreamEndEvent); event = events.next()) {
      int start = event.getStartMark().getIndex();
      var built = value(events.next(), Pointer.ROOT, 0);
      boolean absent = built.node() instanceof Scalar scalar && absent(scalar);
      if (first) {
        root = absent ? Optional.empty() : Optional.of(built.node());
      } else if (!absent) {
        note(() -> words.secondDocument(start));
      }
      first = false;
      events.next();
    }
    return root;
  }

  private static boolean absent(Scalar scalar) {
    return scalar.plain() && scalar.text().isEmpty();
  }

  private Built value(Event event, Pointer pointer, int depth) throws YamlStop, Limits.Passed {
    reached = event.getStartMark().getIndex();
    if (event instanceof AliasEvent alias) {
      return alias(alias, depth);
    }
    limits.values(1);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    limits.level(depth + 1);
    var collection = (CollectionStartEvent) event;
    if (collection.getTag() != null) {
      note(() -> words.sign(event.getStartMark().getIndex()));
    }
    if (collection.getAnchor() != null) {
      anchors.begin(collection.getAnchor());
    }
    int start = Stretch.startOf(text, collection);
    var built =
        event instanceof MappingStartEvent
            ? mapping(start, pointer, depth + 1)
            : sequence(start, pointer, depth + 1);
    if (collection.getAnchor() != null) {
      anchors.end(collection.getAnchor(), built);
    }
    return built;
  }

  private Built alias(AliasEvent event, int depth) throws Limits.Passed {
    int start = event.getStartMark().getIndex();
    int end = event.getEndMark().getIndex();
    if (!anchors.knows(event.getAnchor())) {
      note(() -> words.sign(start));
      return nothing(end);
    }
    var target = anchors.use(event.getAnchor());
    if (target.isEmpty()) {
      note(() -> words.insideItself(start, end));
      return nothing(end);
    }
    var built = target.get();
    limits.values(built.values());
    limits.level(depth + built.levels());
    if (built.levels() > 0) {
      limits.alias();
    }
    return built.endingAt(end);
  }

  private Built nothing(int index) {
    return new Built(new Scalar("", Style.PLAIN, source.span(index, index)), 0, 1, index);
  }

  private Built scalar(ScalarEvent event) {
    var stretch = Stretch.of(text, event);
    var span = source.span(stretch.start(), stretch.end());
    var node = new Scalar(event.getValue(), style(event), span);
    var built = new Built(node, 0, 1, stretch.end());
    int start = event.getStartMark().getIndex();
    if (node.plain() && span.endLine() > span.line()) {
      SwallowedEntry.in(source, text, stretch.start(), stretch.end())
          .ifPresent(mistake -> note(() -> mistake));
    }
    if (event.getTag() != null) {
      note(() -> words.sign(start));
    }
    if (event.getAnchor() != null) {
      anchors.text(event.getAnchor(), built, start, node.plain() && event.getTag() == null);
    }
    return built;
  }

  private static Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
      default -> Style.PLAIN;
    };
  }

  private Built sequence(int start, Pointer pointer, int depth) throws YamlStop, Limits.Passed {
    var items = new ArrayList<Node>();
    int levels = 0;
    long values = 1;
    int end = start;
    var event = events.next();
    for (; !(event instanceof SequenceEndEvent); event = events.next()) {
      var item = value(event, pointer.child(items.size()), depth);
      items.add(item.node());
      levels = Math.max(levels, item.levels());
      values = Limits.sum(values, item.values());
      end = item.end();
    }
    end = text.startsWith("[", start) ? event.getEndMark().getIndex() : Math.max(start, end);
    return new Built(new Sequence(items, source.span(start, end)), levels + 1, values, end);
  }

  private Built mapping(int start, Pointer pointer, int depth) throws YamlStop, Limits.Passed {
    var written = new ArrayList<Entry>();
    int levels = 0;
    long values = 1;
    int end = start;
    var event = events.next();
    for (; !(event instanceof MappingEndEvent); event = events.next()) {
      var key = key(event, pointer, depth);
      var next = events.next();
      var name = key.map(Scalar::text).orElse("");
      var value = value(next, pointer.child(name), depth);
      key.ifPresent(scalar -> written.add(new Entry(scalar, value.node())));
      levels = Math.max(levels, value.levels());
      values = Limits.sum(values, value.values());
      end = value.end();
    }
    end = text.startsWith("{", start) ? event.getEndMark().getIndex() : Math.max(start, end);
    var entries = Entries.of(written);
    entries.repeated().forEach(repeat -> note(() -> StructureMistakes.repeated(repeat, pointer)));
    entries.unmergeable().forEach(node -> note(() -> StructureMistakes.unmergeable(node)));
    var node = new Mapping(entries.all(), source.span(start, end));
    return new Built(node, levels + 1, values, end);
  }

  /** Empty, with a mistake noted, when it is no text. */
  private Optional<Scalar> key(Event event, Pointer pointer, int depth)
      throws YamlStop, Limits.Passed {
    int start = event.getStartMark().getIndex();
    if (event instanceof ScalarEvent scalar) {
      var key = (Scalar) scalar(scalar).node();
      if (absent(key)) {
        note(() -> words.noKey(start));
        return Optional.empty();
      }
      return Optional.of(key);
    }
    if (value(event, pointer, depth).node() instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    note(() -> words.keyIsNoText(start));
    return Optional.empty();
  }
}
