package org.abatecheck.check;

import org.abatecheck.policy.Settings;

/**
 * What a setting does to one proposal.
 *
 * @param usually what its rule comes to without it, and {@code now} with it
 */
public record SettingEffect(Settings.InForce setting, Verdict.OfRule usually, Verdict.OfRule now) {

  /** What it does here, in words. */
  public String words() {
    if (setting.isSeverity()) {
      return now == Verdict.OfRule.FAIL ? "It is found here." : "";
    }
    if (usually == now) {
      return "";
    }
    var usual = "With " + setting.usual() + " ";
    if (usually == Verdict.OfRule.FAIL) {
      return usual + "it would be found here.";
    }
    return now == Verdict.OfRule.FAIL ? usual + "it would not be found here." : "";
  }
}
