package org.abatecheck.agreement;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.abatecheck.report.ReportPieces;

/** Agreement for programs. */
record AgreementJson(Agreement agreement) {

  private static final int SCHEMA_VERSION = 1;

  void write(Writer out) throws IOException {
    var all = new LinkedHashMap<String, Object>();
    all.put("schema_version", SCHEMA_VERSION);
    all.put("drawn", agreement.key().passages().size());
    var passages = new LinkedHashMap<String, Object>();
    for (var stratum : Stratum.values()) {
      passages.put(stratum.id(), agreement.of(stratum));
    }
    all.put("passages_in_audit", passages);
    all.put("readers", agreement.sheets().stream().map(this::reader).toList());
    all.put("between_readers", between());
    ReportPieces.object(all, out);
  }

  private Map<String, Object> reader(FilledSheet sheet) {
    var reader = new LinkedHashMap<String, Object>();
    reader.put("sheet", sheet.reader());
    reader.put("answered", sheet.answers().size());
    reader.putAll(kinds(sheet, passage -> true));
    reader.put("with_rules", pairs(agreement.withRules(sheet)));
    var rules = new ArrayList<Map<String, Object>>();
    for (var rule : agreement.rules()) {
      var figures = new LinkedHashMap<String, Object>();
      figures.put("rule", rule);
      figures.putAll(kinds(sheet, passage -> passage.rule().equals(rule)));
      rules.add(figures);
    }
    reader.put("rules", rules);
    return reader;
  }

  private Map<String, Object> kinds(FilledSheet sheet, Predicate<Key.Keyed> which) {
    var kinds = new LinkedHashMap<String, Object>();
    for (var kind : Kind.values()) {
      var answers = agreement.answers(sheet, kind, which);
      var figures = new LinkedHashMap<String, Object>();
      figures.put(Answer.YES.id(), answers.yes());
      figures.put(Answer.NO.id(), answers.no());
      figures.put(Answer.UNSURE.id(), answers.unsure());
      figures.put("not_answered", answers.none());
      figures.put("yes_of_settled", answers.against().map(AgreementJson::proportion));
      kinds.put(kind.id(), figures);
    }
    return kinds;
  }

  private List<Map<String, Object>> between() {
    var all = new ArrayList<Map<String, Object>>();
    agreement.forEachTwo(
        (one, other) -> {
          var two = new LinkedHashMap<String, Object>();
          two.put("sheets", List.of(one.reader(), other.reader()));
          two.putAll(pairs(agreement.between(one, other)));
          all.add(two);
        });
    return all;
  }

  private static Map<String, Object> pairs(Pairs pairs) {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("settled_by_both", pairs.all().size());
    figures.put("same", pairs.same());
    figures.put("agreement", pairs.agreement().map(AgreementJson::proportion));
    figures.put("kappa", pairs.kappa().map(Proportion::rounded));
    figures.put("different", pairs.different());
    return figures;
  }

  private static Map<String, Object> proportion(Proportion proportion) {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("share", Proportion.rounded(proportion.value()));
    figures.put("low", Proportion.rounded(proportion.low()));
    figures.put("high", Proportion.rounded(proportion.high()));
    return figures;
  }
}
