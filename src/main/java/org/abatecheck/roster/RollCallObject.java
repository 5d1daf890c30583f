package org.abatecheck.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.abatecheck.roster.Directory.How;
import org.abatecheck.roster.RollCall.Status;
import org.abatecheck.roster.Roster.Town;

/** A roll call for programs. */
record RollCallObject(RollCall call) {

  Map<String, Object> object() {
    var object = new LinkedHashMap<String, Object>();
    object.put("file", call.roster().file().name());
    object.put("digest", call.roster().file().digest());
    object.put("municipalities", call.answers().size());
    for (var status : Status.values()) {
      object.put(status.id().replace('-', '_'), call.with(status).size());
    }
    object.put(
        "listed_twice", call.roster().repeated().stream().map(RollCallObject::repeated).toList());
    object.put(
        "who_sent_nothing",
        call.with(Status.NOTHING).stream().map(each -> town(each.town())).toList());
    object.put(
        "who_sent_twice",
        call.with(Status.SENT_TWICE).stream()
            .map(each -> files(each.town(), files(each.twice())))
            .toList());
    object.put(
        "who_is_in_a_pool",
        call.with(Status.WITH_POOL).stream()
            .map(each -> files(each.town(), each.pooled()))
            .toList());
    object.put("spelt_otherwise", call.spelt().stream().map(RollCallObject::spelt).toList());
    object.put("unsure", call.unsure().stream().map(RollCallObject::unsure).toList());
    object.put(
        "not_on_roster",
        call.strangers().stream().map(each -> written(each.sender(), each.sent())).toList());
    object.put("without_municipality", call.nameless());
    return object;
  }

  private static Map<String, Object> repeated(Roster.Repeated repeated) {
    var object = new LinkedHashMap<String, Object>();
    object.put("municipality", repeated.name());
    object.put("lines", repeated.lines());
    return object;
  }

  private static Map<String, Object> town(Town town) {
    var object = new LinkedHashMap<String, Object>();
    object.put("municipality", town.name());
    object.put("state", town.state());
    return object;
  }

  private static Map<String, Object> files(Town town, List<String> files) {
    var object = town(town);
    object.put("files", files);
    return object;
  }

  private static Map<String, Object> spelt(RollCall.Spelt spelt) {
    var object = town(spelt.town());
    object.put("spelt", spelt.taken().sender().name());
    object.put("sure", spelt.taken().how() != How.NEARLY);
    object.put("files", files(spelt.taken().sent()));
    return object;
  }

  private static Map<String, Object> unsure(RollCall.Open open) {
    var object = written(open.sender(), open.sent());
    object.put("may_be", open.mayBe().stream().map(RollCallObject::town).toList());
    return object;
  }

  private static Map<String, Object> written(Sender sender, List<Sent> sent) {
    var object = new LinkedHashMap<String, Object>();
    object.put("spelt", sender.name());
    object.put("state", sender.state());
    object.put("files", files(sent));
    return object;
  }

  private static List<String> files(List<Sent> sent) {
    return sent.stream().map(Sent::file).toList();
  }
}
