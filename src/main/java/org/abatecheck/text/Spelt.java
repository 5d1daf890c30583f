package org.abatecheck.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word as it is spelt, wherever it stands.
 *
 * @param text in small letters
 * @param forms what it may be a form of, itself included
 * @param owns whether it ends in a possessive
 */
record Spelt(String text, Set<String> forms, boolean owns) {

  private static final Set<String> BE_NOT = Set.of("isn't", "aren't", "wasn't", "weren't");
  private static final Spelt AND = new Spelt("and", Set.of("and"), false);
  private static final int MOST_REMEMBERED = 20_000;
  // Most words of a text come again, in it and in the next.
  private static final Map<String, Spelt> REMEMBERED = new ConcurrentHashMap<>();

  static Spelt of(String written) {
    var known = REMEMBERED.get(written);
    if (known == null) {
      known = written.equals("&") ? AND : worked(written);
      if (REMEMBERED.size() < MOST_REMEMBERED) {
        REMEMBERED.put(written, known);
      }
    }
    return known;
  }

  private static Spelt worked(String written) {
    var word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean owns = word.endsWith("'s") || word.endsWith("s'");
    int apostrophe = word.indexOf('\'');
    var forms =
        new LinkedHashSet<>(
            WordForms.basesOf(apostrophe < 0 ? word : word.substring(0, apostrophe)));
    if (word.endsWith("n't") || word.equals("cannot")) {
      // "don't" is no form of "do": what is not done must not be found as a deed.
      forms.clear();
      forms.add(word);
      forms.add("not");
      if (BE_NOT.contains(word)) {
        forms.add("be");
      }
    }
    if (word.endsWith("'ll")) {
      forms.add("will");
    }
    if (word.equals("won't")) {
      forms.add("will");
    }
    return new Spelt(word, Collections.unmodifiableSet(forms), owns);
  }
}
