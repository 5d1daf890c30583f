package org.abatecheck.check;

import org.abatecheck.text.*;

class DevRead {
  public static void main(String[] a) throws Exception {
    var in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    for (String l = in.readLine(); l != null; l = in.readLine()) {
      var f = l.split("\t", 4);
      var lex =
          Proposal.PACKS.rules().filter(r -> r.id().equals(f[0])).findFirst().get().prose().get();
      String t = f[f.length - 1];
      String field =
          java.util.Map.of(
                  "RS-07",
                  "clinical",
                  "RS-08",
                  "case_management",
                  "RS-09",
                  "enforcement",
                  "RS-10",
                  "transportation")
              .getOrDefault(f[0], "");
      var rs = lex.readingsIn(t, f[1], field, new ReadTexts());
      boolean yes = rs.stream().anyMatch(r -> r.asserted() == ProseReading.Asserted.YES);
      if (f.length == 4 && yes == f[2].equals("V")) continue;
      System.out.println((f.length == 4 ? f[2] + " " : "") + f[0] + " " + f[1] + " | " + t);
      for (var r : rs)
        System.out.println(
            "   -> "
                + r.asserted()
                + " ["
                + t.substring(r.start(), r.end())
                + "] "
                + r.actor()
                + ": "
                + r.why());
      if (f.length < 4 || yes) System.out.println("   " + lex.explain(t, f[1]));
    }
  }
}
