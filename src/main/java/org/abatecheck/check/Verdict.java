package org.abatecheck.check;

import java.util.Locale;

/** What a rule, a prerequisite or a proposal came to. Readers see the words, machines the id. */
public final class Verdict {

  private Verdict() {}

  /** The verdict of a rule. */
  public enum OfRule {
    PASS,
    FAIL,
    NOT_APPLICABLE,
    /** A value it reads could not be understood. */
    NOT_JUDGED;

    public String id() {
      return Verdict.id(this);
    }
  }

  /** The verdict of a prerequisite. */
  public enum OfPrerequisite {
    NOT_MET("Not shown yet"),
    NOT_ASSESSED("Could not be judged"),
    NOT_APPLICABLE("Not asked for here"),
    MET_WITH_WARNINGS("Shown, please look"),
    MET("Shown");

    private final String words;

    OfPrerequisite(String words) {
      this.words = words;
    }

    public String id() {
      return Verdict.id(this);
    }

    public String words() {
      return words;
    }
  }

  /** The verdict of a proposal. */
  public enum OfProposal {
    UNREADABLE("The file could not be read"),
    NOT_READY("Not ready yet"),
    READY_WITH_WARNINGS("Ready for review, with points to look at"),
    READY("Ready for a person to review");

    private final String words;

    OfProposal(String words) {
      this.words = words;
    }

    public String id() {
      return Verdict.id(this);
    }

    public String words() {
      return words;
    }
  }

  private static String id(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
