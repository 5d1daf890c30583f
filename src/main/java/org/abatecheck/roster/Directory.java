package org.abatecheck.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.abatecheck.document.Spelling;
import org.abatecheck.roster.Roster.Town;
import org.abatecheck.roster.TownName.Reading;

/** Finds the municipality of a roster that a name stands for, or says which it may stand for. */
final class Directory {

  private static final int SHORT = 4;
  private static final int LONG = 8;

  private final List<Listed> all = new ArrayList<>();
  private final Map<String, List<Town>> byCore = new HashMap<>();

  /**
   * One reading of a town's name.
   *
   * @param letters those in it, a bit for each
   */
  private record Listed(Town town, Reading reading, int letters) {}

  /** How sure it is that a name stands for a municipality. */
  enum How {
    /** As it is listed. */
    LISTED,
    /** Kind, capitals, accents, marks or abbreviations differ. */
    OTHERWISE,
    /** A letter or two differ. */
    NEARLY,
    /** Not sure enough, or several are equally near. */
    UNSURE
  }

  /**
   * What was found.
   *
   * @param towns those that it may be; when sure, one
   */
  record Match(How how, List<Town> towns) {}

  Directory(Roster roster) {
    for (var town : roster.towns()) {
      for (var reading : town.meant().readings()) {
        all.add(new Listed(town, reading, letters(reading.core())));
        byCore.computeIfAbsent(reading.core(), core -> new ArrayList<>()).add(town);
      }
    }
  }

  Match find(Sender sender) {
    var meant = TownName.of(sender.name());
    var sameCore =
        meant.readings().stream()
            .flatMap(each -> byCore.getOrDefault(each.core(), List.of()).stream())
            .distinct()
            .filter(town -> isOfTheState(sender.state(), town))
            .toList();
    var fitting = best(sameCore.stream().filter(town -> town.meant().fits(meant)).toList(), sender);
    if (fitting.size() == 1) {
      boolean listed = fitting.get(0).name().equals(sender.name().strip());
      return new Match(listed ? How.LISTED : How.OTHERWISE, fitting);
    }
    if (!sameCore.isEmpty()) {
      return new Match(How.UNSURE, fitting.isEmpty() ? sameCore : fitting);
    }
    return nearest(meant, sender.state());
  }

  /** The kind and the state are only compared where both are given. */
  private static boolean isOfTheState(Optional<String> state, Town town) {
    return state.isEmpty() || town.state().isEmpty() || state.equals(town.state());
  }

  // Of "Ashgrove" and "City of Ashgrove", the first is the one that is written as Ashgrove.
  private static List<Town> best(List<Town> fitting, Sender sender) {
    int most = fitting.stream().mapToInt(town -> agreement(town, sender)).max().orElse(0);
    return fitting.stream().filter(town -> agreement(town, sender) == most).toList();
  }

  private static int agreement(Town town, Sender sender) {
    var meant = TownName.of(sender.name());
    boolean sameKind =
        town.meant().readings().stream().anyMatch(each -> meant.readings().contains(each));
    return (sameKind ? 2 : 0) + (sender.state().equals(town.state()) ? 1 : 0);
  }

  private Match nearest(TownName meant, Optional<String> state) {
    var nearest = new ArrayList<Town>();
    int least = Integer.MAX_VALUE;
    boolean sure = false;
    for (var reading : meant.readings()) {
      int letters = letters(reading.core());
      int sureUpTo = sureUpTo(reading.core());
      for (var each : all) {
        int most = Math.min(least, sureUpTo + 1);
        // To add, leave out or change a letter changes two bits at most.
        if (Integer.bitCount(letters ^ each.letters()) <= 2 * most
            && Math.abs(reading.core().length() - each.reading().core().length()) <= most
            && isOfTheState(state, each.town())
            && Reading.fits(reading.kind(), each.reading().kind())) {
          int distance = Spelling.distance(reading.core(), each.reading().core());
          if (distance < least && distance <= most) {
            nearest.clear();
            least = distance;
            sure = distance <= sureUpTo;
          }
          if (distance == least && !nearest.contains(each.town())) {
            nearest.add(each.town());
          }
        }
      }
    }
    return new Match(sure && nearest.size() == 1 ? How.NEARLY : How.UNSURE, nearest);
  }

  // One letter of four or more, two of eight or more: Dover is not Dove, nor Ware a part of
  // Wareham.
  private static int sureUpTo(String core) {
    return core.length() < SHORT ? 0 : core.length() < LONG ? 1 : 2;
  }

  private static int letters(String core) {
    return IntStream.range(0, core.length())
        .reduce(0, (bits, i) -> bits | 1 << core.charAt(i) % 32);
  }
}
