package org.abatecheck.text;

import java.util.Set;

/** The small words of English by which clauses and subjects are told. */
final class Grammar {

  /** Stand for somebody named before. */
  static final Set<String> PRONOUNS =
      words(
          """
      he she they who
      """);

  /** Words behind which a subject may stand. */
  static final Set<String> BEFORE_SUBJECT =
      words(
          """
      and or but if when while that which because so as unless where although though than
      then after before until since whether once nor neither whom yet only even case not
      no whereas however instead means days says said provided there here
      """);

  /** May stand between a subject and its verb. */
  static final Set<String> LIGHT =
      words(
          """
      will shall may can must should would might could is are was were be been being does
      do did has have had to not never also then always often sometimes routinely
      regularly still now who that which only just ever how himself herself themselves
      itself alone each both all already currently first either need needs won't don't
      doesn't can't cannot didn't aren't isn't shouldn't wouldn't expected required asked
      allowed authorized permitted able free trained willing there on duty shift going
      supposed assigned directed there's
      """);

  /** May stand before the name of somebody. */
  static final Set<String> ADJECTIVES =
      words(
          """
      the a an any their her his its all each every our your some these those this that
      one two three four both trained certified licensed local new another same other
      county city town lead senior no neither nor not paid whichever whatever only few
      many most
      """);

  /** Of somebody who does a part of a deed. */
  static final Set<String> LENDS_A_HAND = words("help assist aid support back cover relieve");

  /** Lead from the help to the deed. */
  static final Set<String> AT_THE_DEED = words("in with by");

  /** Make somebody do something. */
  static final Set<String> MAKES = words("make force require order compel");

  /** Words in -s that are no verbs. */
  static final Set<String> NO_VERBS =
      words(
          """
      this his its hers theirs ours yours as is was has does always sometimes perhaps besides
      afterwards upwards towards plus thus yes across whereas unless
      """);

  /** Make a passive. */
  static final Set<String> BE =
      words(
          """
      be get
      """);

  /** In "falls to the coach", who is named behind does it. */
  static final Set<String> FALLS =
      words(
          """
      be fall go lie rest belong default pass assign
      """);

  /** In "is then up to the coach" they stand before who does it. */
  static final Set<String> BEFORE_A_NAME = words("then up left now down still entirely all");

  /** In "falls to the coach to …" they give somebody a deed to do. */
  static final Set<String> CHARGES = words("fall up left leave");

  /** Of what was. */
  static final Set<String> FORMER = words("old former earlier previous prior");

  /** Behind "nobody …" they name who may after all. */
  static final Set<String> LIFTING = words("until unless");

  /** Before an exception they say that there is none. */
  static final Set<String> TOO = words("including even also");

  /** Show that what stands before is a subject. */
  static final Set<String> MODALS =
      words(
          """
      will shall may can must should would is are was were does do did has have won't
      don't doesn't can't cannot who never isn't aren't
      """);

  /** Behind them stands no subject. */
  static final Set<String> PREPOSITIONS =
      words(
          """
      of for with to from by at on in between among about against per like including
      """);

  /** Before a name they say where. */
  static final Set<String> WHERE = words("at in near inside outside behind");

  /** Leave nothing of what stands before them. */
  static final Set<String> NONE = words("no none neither nothing nobody");

  /** Of the program itself. */
  static final Set<String> OURS = words("our we partner partners us contractor contracted");

  /** Behind people they tell which. */
  static final Set<String> OF_A_KIND = words("who with");

  /** Begin a clause behind a comma. */
  static final Set<String> SUBORDINATING =
      words(
          """
      while whereas though although but so which whom
      """);

  /** Begin a clause of their own, without a mark before them. */
  static final Set<String> BREAKERS =
      words(
          """
      but however though although except yet nonetheless nevertheless whereas instead
      otherwise unless so because hence therefore since
      """);

  /** At the head of a sentence they begin what the rest depends on, up to a comma. */
  static final Set<String> CONDITIONS =
      words(
          """
      if when whenever where wherever while as because since once should were although though
      with until after before
      """);

  /** What they begin depends on what stands before. */
  static final Set<String> DEPENDING =
      words(
          """
      if when whenever where while because once who whose whom which until after before
      """);

  /** Turn round what they stand in. */
  static final Set<String> PLAIN_NEGATIONS =
      words("not no never neither nor none nothing without withhold");

  /** With "not" behind them they turn the verb round that follows. */
  static final Set<String> AUXILIARIES =
      words(
          """
      do does did will would shall should may might must can could has have had is are was were be
      """);

  /** May stand within a passive. */
  static final Set<String> BETWEEN =
      words(
          """
      also then not never always first still now
      """);

  /** Participles that do not end in -ed or -en. */
  static final Set<String> PARTICIPLES =
      words(
          """
      held made kept done run set put brought told sent led found paid read cut met left
      """);

  /** What they stand before is a figure. */
  static final Set<String> COUNTS =
      words(
          """
          % # percent percentage number share rate count proportion ratio total portion
          """);

  /** Behind a comma or "and" they turn round something else than the word before did. */
  static final Set<String> NEGATED_AGAIN = words("no never without");

  private Grammar() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
