package org.abatecheck.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an English word may be a form of: "driven" of "drive", "policies" of "policy". */
final class WordForms {

  private static final String IRREGULAR =
      """
      be am is are was were been being
      have has had having
      do does did done doing
      drive drove driven
      give gave given
      take took taken
      bring brought
      get got gotten
      go went gone goes
      run ran running
      ride rode ridden
      write wrote written
      see saw seen
      tell told
      say said
      keep kept
      hold held
      find found
      make made
      lead led
      leave left
      pay paid
      send sent
      let letting
      put putting
      set setting
      cut cutting
      hit hitting
      sit sat
      stand stood
      draw drew drawn
      dry dried
      know knew known
      do did done
      wear wore worn
      break broke broken
      come came
      become became
      begin began begun
      catch caught
      choose chose chosen
      fall fell fallen
      feed fed
      feel felt
      lose lost
      meet met
      sell sold
      shut shutting
      speak spoke spoken
      spend spent
      swear swore sworn
      steal stole stolen
      strike struck stricken
      think thought
      throw threw thrown
      understand understood
      undertake undertook undertaken
      withdraw withdrew withdrawn
      withhold withheld
      uphold upheld
      hide hid hidden
      bend bent
      swing swung
      bind bound
      fly flew flown
      grow grew grown
      sleep slept
      slide slid
      spin spun
      stick stuck
      sweep swept
      wake woke woken
      wind wound
      deal dealt
      dig dug
      eat ate eaten
      fight fought
      forget forgot forgotten
      forbid forbade forbidden
      hang hung
      hear heard
      lay laid
      mean meant
      rise rose risen
      shoot shot
      show shown
      win won
      quit quitting
      buy bought
      build built
      lend lent
      bear bore borne
      forgo forwent forgone
      overtake overtook overtaken
      seek sought
      teach taught
      child children
      man men
      woman women
      person people persons
      diagnosis diagnoses
      index indices
      datum data
      """;

  private static final Map<String, String> BASES =
      IRREGULAR
          .lines()
          .map(line -> List.of(line.split(" ")))
          .flatMap(line -> line.stream().skip(1).map(form -> Map.entry(form, line.get(0))))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

  private static final List<String> SIBILANTS = List.of("s", "x", "z", "ch", "sh", "o");

  private WordForms() {}

  /** The word itself first, then every word of which it may be a form; some are no words at all. */
  static Set<String> basesOf(String word) {
    var bases = new LinkedHashSet<String>();
    bases.add(word);
    if (BASES.containsKey(word)) {
      bases.add(BASES.get(word));
    }
    stems(word).forEach(bases::add);
    return bases;
  }

  private static Stream<String> stems(String word) {
    int length = word.length();
    var stems = new ArrayList<String>();
    if (length > 4 && word.endsWith("ies")) {
      stems.add(word.substring(0, length - 3) + "y");
    } else if (length > 3 && word.endsWith("es")) {
      var stem = word.substring(0, length - 2);
      // "boxes" and "goes", but "notes" is no form of "not".
      if (SIBILANTS.stream().anyMatch(stem::endsWith)) {
        stems.add(stem);
      }
      stems.add(word.substring(0, length - 1));
    } else if (length > 2 && word.endsWith("s") && !word.endsWith("ss")) {
      stems.add(word.substring(0, length - 1));
    } else if (length > 4 && word.endsWith("ied")) {
      stems.add(word.substring(0, length - 3) + "y");
    } else if (length > 3 && word.endsWith("ed")) {
      verb(word.substring(0, length - 2), stems);
    } else if (length > 4 && word.endsWith("ing")) {
      verb(word.substring(0, length - 3), stems);
    }
    return stems.stream();
  }

  private static void verb(String stem, List<String> stems) {
    int last = stem.length() - 1;
    stems.add(stem);
    stems.add(stem + "e");
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
  }
}
