package org.abatecheck.check;

import java.util.*;
import org.abatecheck.rules.Severity;

class DevScore {
  public static void main(String[] a) {
    boolean show = a.length > 0 && a[0].equals("show");
    String only = a.length > 1 ? a[1] : "";
    var why = new TreeMap<String, Integer>();
    for (var set : List.of("passages-hard", "passages-natural")) {
      for (boolean known : new boolean[] {true, false}) {
        var by = new TreeMap<String, int[]>();
        for (var p : LabelledPassages.of(set).all()) {
          if (p.known() != known) continue;
          var f = p.found();
          boolean err = f.contains(Severity.ERROR), warn = !err && f.contains(Severity.WARNING);
          for (var key : List.of(p.category(), "~all")) {
            var c = by.computeIfAbsent(key, k -> new int[6]);
            if (p.violation()) {
              if (err) c[0]++;
              else {
                c[1]++;
                if (warn) c[5]++;
              }
            } else {
              if (err) c[2]++;
              else c[3]++;
              if (warn) c[4]++;
            }
          }
          if (!known && p.violation() && !err) {
            var id =
                Map.of(
                        "clinical",
                        "RS-07",
                        "case_management",
                        "RS-08",
                        "enforcement",
                        "RS-09",
                        "transportation",
                        "RS-10",
                        "punitive_metric",
                        "NM-07",
                        "supplanting",
                        "NS-10")
                    .get(p.category());
            var place =
                Map.of(
                        "responsibilities",
                        "duty",
                        "boundaries",
                        "boundary",
                        "metrics",
                        "tracked",
                        "budget_narrative",
                        "paid")
                    .getOrDefault(p.field(), "prose");
            var lex =
                Proposal.PACKS
                    .rules()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .get()
                    .prose()
                    .get();
            var rs = lex.readingsIn(p.text(), place, "", new org.abatecheck.text.ReadTexts());
            why.merge(
                p.category()
                    + " "
                    + place
                    + " "
                    + (rs.isEmpty() ? "NO TARGET" : rs.get(0).why().replaceAll("\"[^\"]*\"", "X")),
                1,
                Integer::sum);
          }
          if (show && known && (only.isEmpty() || p.category().startsWith(only))) {
            if (p.violation() && !err)
              System.out.println(
                  (warn ? "WMISS " : "MISS  ")
                      + p.category()
                      + " ["
                      + p.field()
                      + "|"
                      + p.hard()
                      + "] "
                      + p.text());
            if (!p.violation() && (err || warn))
              System.out.println(
                  (err ? "FALSE " : "WARN  ")
                      + p.category()
                      + " ["
                      + p.field()
                      + "|"
                      + p.hard()
                      + "] "
                      + p.text());
          }
        }
        System.out.println(set + (known ? " KNOWN" : " UNSEEN"));
        by.forEach(
            (k, c) -> {
              double pr = c[0] / (double) Math.max(1, c[0] + c[2]),
                  r = c[0] / (double) Math.max(1, c[0] + c[1]);
              System.out.printf(
                  "  %-16s P %.3f R %.3f F %.3f  innocent flagged %.1f%% (err %d warn %d of %d)  missed %d (warned %d)%n",
                  k,
                  pr,
                  r,
                  2 * pr * r / Math.max(1e-9, pr + r),
                  100.0 * (c[2] + c[4]) / Math.max(1, c[2] + c[3]),
                  c[2],
                  c[4],
                  c[2] + c[3],
                  c[1],
                  c[5]);
            });
      }
    }
    why.forEach((k, v) -> System.out.println(v + " " + k));
  }
}
