package org.abatecheck.template;

import java.util.List;
import java.util.Optional;
import org.abatecheck.document.Field;
import org.abatecheck.document.FieldPath;
import org.abatecheck.document.Keys;
import org.abatecheck.document.Node;
import org.abatecheck.document.Shape;
import org.abatecheck.document.Value;

/** Writes the fields of a template: what is answered, else an example to replace, else a blank. */
record FieldWriter(Sheet sheet, Selection selection, Answers answers, Notes notes) {

  // A placeholder: it shows where to type, and how far in.
  private static final String BLANK = "TBD";
  private static final String STEP = "  ";
  private static final String DASH = "- ";

  /**
   * Where a field goes.
   *
   * @param start its path, up to its own key
   * @param indent of its key
   * @param dashed whether it is the first of an entry, whose dash stands before it
   * @param explained whether it has notes; of the entries of a list only the first has
   * @param apart whether they stand apart from the line above
   */
  private record At(String start, String indent, boolean dashed, boolean explained, boolean apart) {

    String margin() {
      return dashed ? indent.substring(DASH.length()) : indent;
    }

    String lead() {
      return dashed ? margin() + DASH : indent;
    }

    At inside(String path) {
      return new At(path + ".", indent + STEP, false, explained, false);
    }

    At entry(String path, boolean isFirst) {
      return new At(
          path + FieldPath.EACH + ".", indent + STEP + STEP, true, explained && isFirst, false);
    }

    At next() {
      return new At(start, indent, false, explained, true);
    }
  }

  void write(String key, Field field) {
    write(key, field, field.sample(), new At("", "", false, true, true));
  }

  private void write(String key, Field field, Optional<Node> sample, At at) {
    var path = at.start() + key;
    var answer = answers.at(path);
    var example = sample.filter(node -> answer.isEmpty() && field.required());
    if (at.explained()) {
      if (at.apart()) {
        sheet.blank();
      }
      notes.of(path, field, example.isPresent()).forEach(note -> sheet.note(at.margin(), note));
    }
    var lead = at.lead() + key + ":";
    if (answer.isPresent()) {
      answer(answer.get(), lead, at.indent());
    } else if (field.shape() instanceof Shape.Group group) {
      sheet.line(lead);
      group(group, sample, at.inside(path));
    } else if (field.shape() instanceof Shape.Listing list && !list.orOne()) {
      sheet.line(lead);
      entries(list.entry().shape(), sample, example.isPresent(), path, at);
    } else {
      example.ifPresent(node -> sheet.mark(at.margin()));
      lines(single(field.shape(), example.map(FieldWriter::text).orElse(BLANK)), lead, at.indent());
    }
  }

  private void group(Shape.Group group, Optional<Node> sample, At first) {
    var at = first;
    for (var each : group.fields().entrySet()) {
      var field = each.getValue();
      if (selection.holds(at.start() + each.getKey())) {
        write(each.getKey(), field, inside(sample, each.getKey()).or(field::sample), at);
        at = at.next();
      }
    }
  }

  private static Optional<Node> inside(Optional<Node> sample, String key) {
    return sample
        .filter(Node.Mapping.class::isInstance)
        .flatMap(mapping -> Keys.of((Node.Mapping) mapping, key));
  }

  private void entries(Shape entry, Optional<Node> sample, boolean asExample, String path, At at) {
    var samples =
        sample
            .filter(Node.Sequence.class::isInstance)
            .map(list -> ((Node.Sequence) list).items())
            .orElse(List.of());
    for (int i = 0; i < Math.max(1, samples.size()); i++) {
      var own = i < samples.size() ? Optional.of(samples.get(i)) : Optional.<Node>empty();
      if (entry instanceof Shape.Group group) {
        if (i > 0) {
          sheet.blank();
        }
        group(group, own, at.entry(path, i == 0));
      } else {
        var text = own.filter(node -> asExample).map(FieldWriter::text).orElse(BLANK);
        var indent = at.indent() + STEP;
        if (asExample) {
          sheet.mark(indent);
        }
        lines(Written.of(entry, text), indent + "-", indent);
      }
    }
  }

  private void answer(Value value, String lead, String indent) {
    if (!(value instanceof Value.Listing list)) {
      lines(Written.of(value), lead, indent);
    } else if (list.entries().isEmpty()) {
      sheet.line(lead + " []");
    } else {
      sheet.line(lead);
      list.entries().forEach(entry -> lines(Written.of(entry), indent + STEP + "-", indent + STEP));
    }
  }

  private void lines(Written written, String lead, String indent) {
    written.after(lead + " ", indent + STEP).forEach(sheet::line);
  }

  // Where a value or a list may stand, a template holds a value.
  private static Written single(Shape shape, String text) {
    return Written.of(shape instanceof Shape.Listing list ? list.entry().shape() : shape, text);
  }

  private static String text(Node sample) {
    return sample instanceof Node.Scalar scalar ? scalar.text() : BLANK;
  }
}
