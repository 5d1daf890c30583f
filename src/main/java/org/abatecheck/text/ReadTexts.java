package org.abatecheck.text;

import java.util.HashMap;
import java.util.Map;

/** The texts of one proposal as they were read, so that several rules read each only once. */
public final class ReadTexts {

  private final Map<String, Prose> byText = new HashMap<>();
  private Context context;

  Prose read(String text, Context by) {
    if (by != context) {
      byText.clear();
      context = by;
    }
    return byText.computeIfAbsent(text, each -> new Prose(each, by));
  }
}
