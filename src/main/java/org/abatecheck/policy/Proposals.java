package org.abatecheck.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which proposals a waiver is for. */
public sealed interface Proposals {

  boolean include(String file, Optional<String> municipality);

  /** Whether it names one proposal, or those of one town, and not any that may come. */
  boolean namesThem();

  /**
   * By the end of the file's path, name by name; a {@code *} stands for any part of a name.
   *
   * @param pattern with {@code /} between folders
   */
  record Files(String pattern) implements Proposals {

    @Override
    public boolean include(String file, Optional<String> municipality) {
      var asked = pattern.split("/");
      var names = file.split("/");
      int above = names.length - asked.length;
      if (above < 0) {
        return false;
      }
      for (int i = 0; i < asked.length; i++) {
        if (!matches(asked[i], names[above + i])) {
          return false;
        }
      }
      return true;
    }

    private static boolean matches(String asked, String name) {
      var parts = Arrays.stream(asked.split("\\*", -1)).map(Pattern::quote).toList();
      return Pattern.matches(String.join(".*", parts), name);
    }

    @Override
    public boolean namesThem() {
      return pattern.indexOf('*') < 0;
    }

    @Override
    public String toString() {
      return pattern;
    }
  }

  /** By the town that asks. */
  record Of(String municipality) implements Proposals {

    @Override
    public boolean include(String file, Optional<String> asking) {
      return asking.filter(name -> name.strip().equalsIgnoreCase(municipality.strip())).isPresent();
    }

    @Override
    public boolean namesThem() {
      return true;
    }

    @Override
    public String toString() {
      return municipality;
    }
  }
}
