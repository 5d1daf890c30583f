package org.abatecheck.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.abatecheck.roster.Directory.How;
import org.abatecheck.roster.RollCall.Open;
import org.abatecheck.roster.RollCall.Taken;
import org.abatecheck.roster.Roster.Town;

/**
 * Which names stand for which municipalities of a roster.
 *
 * @param byTown the names that are taken for a municipality's own
 * @param open the others
 */
record Claims(Map<Town, List<Taken>> byTown, List<Open> open) {

  /**
   * @param bySender all proposals by the name they came under
   */
  static Claims of(Map<Sender, List<Sent>> bySender, Directory directory) {
    var byTown = new HashMap<Town, List<Taken>>();
    var open = new ArrayList<Open>();
    bySender.forEach(
        (sender, sent) -> {
          var match = directory.find(sender);
          if (match.how() == How.UNSURE) {
            open.add(new Open(sender, match.towns(), sent));
          } else {
            byTown
                .computeIfAbsent(match.towns().get(0), town -> new ArrayList<>())
                .add(new Taken(sender, match.how(), sent));
          }
        });
    byTown.forEach((town, taken) -> open.addAll(withdraw(town, taken)));
    open.sort((one, other) -> Sender.BY_NAME.compare(one.sender(), other.sender()));
    return new Claims(byTown, open);
  }

  List<Taken> taken(Town town) {
    return byTown.getOrDefault(town, List.of());
  }

  /**
   * Takes back what cannot all be of one town: from a City and a Town of the same name, from two
   * states, or of a name that only nearly fits beside one that does.
   */
  private static List<Open> withdraw(Town town, List<Taken> taken) {
    boolean sure = taken.stream().anyMatch(each -> each.how() != How.NEARLY);
    boolean kinds = isContested(taken, each -> kind(town, each));
    boolean states = isContested(taken, Sender::state);
    var withdrawn =
        taken.stream()
            .filter(
                each ->
                    (kinds && kind(town, each.sender()).isPresent())
                        || (states && each.sender().state().isPresent())
                        || (each.how() == How.NEARLY && (sure || taken.size() > 1)))
            .toList();
    taken.removeAll(withdrawn);
    return withdrawn.stream()
        .map(each -> new Open(each.sender(), List.of(town), each.sent()))
        .toList();
  }

  private static boolean isContested(
      List<Taken> taken, Function<Sender, Optional<String>> distinction) {
    return taken.stream()
            .map(Taken::sender)
            .map(distinction)
            .flatMap(Optional::stream)
            .distinct()
            .count()
        > 1;
  }

  private static Optional<String> kind(Town town, Sender sender) {
    return TownName.of(sender.name()).readings().stream()
        .filter(each -> town.meant().readings().stream().anyMatch(each::fits))
        .flatMap(each -> each.kind().stream())
        .findFirst();
  }
}
