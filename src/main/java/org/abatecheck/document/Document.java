package org.abatecheck.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.abatecheck.source.Source;

/**
 * A proposal that could be read.
 *
 * @param root what is written, {@code top} what was read of it
 * @param values every value, each before what is inside it
 * @param mistakes what is wrong with single values and keys (DOC-02, DOC-03, DOC-09)
 */
public record Document(
    Source source, Node.Mapping root, Value.Group top, List<Value> values, List<Mistake> mistakes) {

  public Document {
    values = List.copyOf(values);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Every text in the writer's own words, and every value that could not be understood and may hold
   * some. A text that stands at several places by an alias is there once, where it stands first.
   */
  public Stream<Value> texts() {
    var seen = new IdentityHashMap<Node.Scalar, Boolean>();
    return values.stream()
        .filter(
            value ->
                value instanceof Value.Text text
                    ? text.shape() instanceof Shape.Text && seen.put(text.scalar(), true) == null
                    : value instanceof Value.Wrong wrong && wrong.hidesText());
  }

  /**
   * Every text that is read as prose, and every value that could not be understood and may hold
   * some. A text that stands at several places by an alias is there once for each way of reading
   * it.
   */
  public Stream<Value> freeTexts() {
    var seen = new IdentityHashMap<Node.Scalar, Set<String>>();
    return values.stream()
        .filter(
            value ->
                value instanceof Value.Text text
                    ? text.reading()
                        .filter(
                            way ->
                                seen.computeIfAbsent(text.scalar(), each -> new HashSet<>())
                                    .add(way))
                        .isPresent()
                    : value instanceof Value.Wrong wrong && wrong.hidesFreeText());
  }
}
