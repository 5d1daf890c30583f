package org.abatecheck.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.abatecheck.source.Span;

/** Nodes as bytes and back, places and all: a file that was read once need not be read again. */
public final class NodeImage {

  private static final byte SCALAR = 0;
  private static final byte SEQUENCE = 1;
  private static final byte MAPPING = 2;
  private static final Node.Style[] STYLES = Node.Style.values();

  private NodeImage() {}

  public static void write(Node node, DataOutputStream out) throws IOException {
    if (node instanceof Node.Scalar scalar) {
      out.writeByte(SCALAR);
      write(scalar, out);
    } else if (node instanceof Node.Sequence sequence) {
      out.writeByte(SEQUENCE);
      write(sequence.span(), out);
      out.writeInt(sequence.items().size());
      for (var item : sequence.items()) {
        write(item, out);
      }
    } else {
      var mapping = (Node.Mapping) node;
      out.writeByte(MAPPING);
      write(mapping.span(), out);
      out.writeInt(mapping.entries().size());
      for (var entry : mapping.entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
    }
  }

  private static void write(Node.Scalar scalar, DataOutputStream out) throws IOException {
    var text = scalar.text().getBytes(StandardCharsets.UTF_8);
    out.writeByte(scalar.style().ordinal());
    write(scalar.span(), out);
    out.writeInt(text.length);
    out.write(text);
  }

  private static void write(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.line());
    out.writeInt(span.column());
    out.writeInt(span.endLine());
    out.writeInt(span.endColumn());
  }

  public static Node read(ByteBuffer in) {
    byte kind = in.get();
    if (kind == SCALAR) {
      return scalar(in);
    }
    var span = span(in);
    int count = in.getInt();
    if (kind == SEQUENCE) {
      var items = new ArrayList<Node>(count);
      for (int i = 0; i < count; i++) {
        items.add(read(in));
      }
      return new Node.Sequence(items, span);
    }
    var entries = new ArrayList<Node.Entry>(count);
    for (int i = 0; i < count; i++) {
      entries.add(new Node.Entry(scalar(in), read(in)));
    }
    return new Node.Mapping(entries, span);
  }

  private static Node.Scalar scalar(ByteBuffer in) {
    var style = STYLES[in.get()];
    var span = span(in);
    var text = new byte[in.getInt()];
    in.get(text);
    return new Node.Scalar(new String(text, StandardCharsets.UTF_8), style, span);
  }

  private static Span span(ByteBuffer in) {
    return new Span(in.getInt(), in.getInt(), in.getInt(), in.getInt());
  }
}
