package org.abatecheck.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.abatecheck.source.Source;

/** A proposal that could be read. */
public final class Document {

  private final Source source;
  private final Node.Mapping root;
  private final Value.Group top;
  private final List<Value> values;
  private final List<Mistake> mistakes;
  // Found when first asked for: every rule that reads texts asks again.
  private List<Value> texts;
  private List<Value> freeTexts;

  /**
   * @param root what is written, {@code top} what was read of it
   * @param values every value, each before what is inside it
   * @param mistakes what is wrong with single values and keys (DOC-02, DOC-03, DOC-09)
   */
  Document(
      Source source,
      Node.Mapping root,
      Value.Group top,
      List<Value> values,
      List<Mistake> mistakes) {
    this.source = source;
    this.root = root;
    this.top = top;
    this.values = List.copyOf(values);
    this.mistakes = List.copyOf(mistakes);
  }

  public Source source() {
    return source;
  }

  public Node.Mapping root() {
    return root;
  }

  public Value.Group top() {
    return top;
  }

  public List<Value> values() {
    return values;
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }

  /**
   * Every text in the writer's own words, and every value that could not be understood and may hold
   * some. A text that stands at several places by an alias is there once, where it stands first.
   */
  public List<Value> texts() {
    if (texts == null) {
      var seen = new IdentityHashMap<Node.Scalar, Boolean>();
      texts =
          values.stream()
              .filter(
                  value ->
                      value instanceof Value.Text text
                          ? text.shape() instanceof Shape.Text
                              && seen.put(text.scalar(), true) == null
                          : value instanceof Value.Wrong wrong && wrong.hidesText())
              .toList();
    }
    return texts;
  }

  /**
   * Every text that is read as prose, and every value that could not be understood and may hold
   * some. A text that stands at several places by an alias is there once for each way of reading
   * it.
   */
  public List<Value> freeTexts() {
    if (freeTexts == null) {
      var seen = new IdentityHashMap<Node.Scalar, Set<String>>();
      freeTexts =
          values.stream()
              .filter(
                  value ->
                      value instanceof Value.Text text
                          ? text.reading()
                              .filter(
                                  way ->
                                      seen.computeIfAbsent(text.scalar(), each -> new HashSet<>())
                                          .add(way))
                              .isPresent()
                          : value instanceof Value.Wrong wrong && wrong.hidesFreeText())
              .toList();
    }
    return freeTexts;
  }
}
