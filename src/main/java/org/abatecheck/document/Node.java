package org.abatecheck.document;

import java.util.List;
import org.abatecheck.source.Span;

/**
 * A piece of YAML as it was written, before anything is known of what it should be. An alias stands
 * for the node of its anchor, which keeps the place where it was written.
 */
public sealed interface Node {

  /**
   * Where it is written: a scalar from its first character (a quote, or the {@code |} of a block)
   * to just past its last; a sequence or mapping from its first character to just past its last
   * entry.
   */
  Span span();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /**
   * A text as read: quotes, folding and escapes are resolved. An absent value is an empty plain
   * one.
   */
  record Scalar(String text, Style style, Span span) implements Node {

    public boolean plain() {
      return style == Style.PLAIN;
    }
  }

  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Entries in the order written, merged ones ({@code <<}) last; no key twice. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Entry(Scalar key, Node value) {}
}
