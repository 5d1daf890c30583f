package org.abatecheck.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Lexicons of one context as bytes and back, with their terms compiled. */
public final class ProseImage {

  private static final ProseLexicon.Actor[] ACTORS = ProseLexicon.Actor.values();

  private ProseImage() {}

  /** What the lexicons are, all but their terms. */
  public static void write(Map<String, ProseLexicon> lexicons, DataOutputStream out)
      throws IOException {
    out.writeInt(lexicons.size());
    // In one order, so that the same lexicons give the same bytes.
    for (var entry : new TreeMap<>(lexicons).entrySet()) {
      var lexicon = entry.getValue();
      out.writeUTF(entry.getKey());
      out.writeByte(lexicon.actor().ordinal());
      out.writeInt(lexicon.first());
      out.writeUTF(lexicon.boundary().orElse(""));
    }
  }

  /**
   * The terms of lexicons.
   *
   * @param lexicons at least one
   */
  public static void writeTerms(Map<String, ProseLexicon> lexicons, DataOutputStream out)
      throws IOException {
    lexicons.values().iterator().next().context().table().compiled().write(out);
  }

  /**
   * The lexicons by name.
   *
   * @param terms their terms, asked for when the first text is read
   */
  public static Map<String, ProseLexicon> read(ByteBuffer in, Supplier<ByteBuffer> terms) {
    var context = Context.of(new TermTable(() -> CompiledTerms.read(terms.get())));
    var lexicons = new HashMap<String, ProseLexicon>();
    for (int left = in.getInt(); left > 0; left--) {
      var name = text(in);
      var actor = ACTORS[in.get()];
      int first = in.getInt();
      var boundary = Optional.of(text(in)).filter(text -> !text.isEmpty());
      lexicons.put(name, ProseLexicon.of(actor, context, first, boundary));
    }
    return lexicons;
  }

  static String text(ByteBuffer in) {
    var text = new byte[in.getShort()];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
