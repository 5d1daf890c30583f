package org.abatecheck.text;

/**
 * What is settled of a target: of whom it is said, whether, and why.
 *
 * @param turned whether it is said of the actor, and turned round
 */
record Settled(String actor, ProseReading.Asserted asserted, String why, boolean turned) {

  static Settled no(String actor, String why) {
    return new Settled(actor, ProseReading.Asserted.NO, why, false);
  }

  static Settled yes(String actor, String why) {
    return new Settled(actor, ProseReading.Asserted.YES, why, false);
  }

  static Settled unsettled(String actor, String why) {
    return new Settled(actor, ProseReading.Asserted.UNSETTLED, why, false);
  }

  static Settled turned(String actor, String why) {
    return new Settled(actor, ProseReading.Asserted.NO, why, true);
  }
}
