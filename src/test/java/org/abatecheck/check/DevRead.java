package org.abatecheck.check;

import java.util.*;

class DevRead {
  public static void main(String[] a) throws Exception {
    var in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in));
    for (String l = in.readLine(); l != null; l = in.readLine()) {
      var f = l.split("\t", 3);
      System.out.println(f[0] + " " + f[1] + " | " + f[2]);
      for (var rule : Proposal.PACKS.rules().toList()) {
        if (rule.id().equals(f[0])) {
          var lex = rule.prose().orElseThrow();
          for (var r : lex.readingsIn(f[2], f[1], "", new org.abatecheck.text.ReadTexts()))
            System.out.println(
                "   -> "
                    + r.asserted()
                    + " ["
                    + f[2].substring(r.start(), r.end())
                    + "] "
                    + r.actor()
                    + ": "
                    + r.why());
          break;
        }
      }
    }
  }
}
