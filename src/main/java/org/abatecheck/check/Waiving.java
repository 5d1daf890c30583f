package org.abatecheck.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.abatecheck.document.Document;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Pointer;
import org.abatecheck.policy.Waiver;
import org.abatecheck.source.Span;

/**
 * Finds out which waivers a proposal's findings need: by what is written there, never by a line or
 * the number of an entry.
 *
 * @param waivers those for this proposal
 */
record Waiving(List<Waiver> waivers, LocalDate asOf, Document document, Mask mask) {

  private static final Pattern NUMBER = Pattern.compile("/\\d+(?=/|$)");
  private static final Pattern IN_AN_ENTRY = Pattern.compile("(.*/\\d+)/.*?");

  /** The finding as an exception, where one was granted; of several, that which holds longest. */
  Finding mark(Finding finding) {
    return waivers.stream()
        .filter(waiver -> waiver.holdsOn(asOf) && covers(waiver, finding))
        .max(Comparator.comparing(Waiver::expires))
        .map(finding::waivedBy)
        .orElse(finding);
  }

  private boolean covers(Waiver waiver, Finding finding) {
    return waiver.rule().equals(finding.rule().id())
        && waiver.path().map(path -> isSamePlace(path, finding.path())).orElse(true)
        && waiver.excerpt().map(words -> says(finding, words)).orElse(true);
  }

  private static boolean isSamePlace(String one, String other) {
    return withoutNumbers(one).equals(withoutNumbers(other));
  }

  private static String withoutNumbers(String path) {
    return NUMBER.matcher(path).replaceAll("/-");
  }

  // Where nothing is written yet, the entry around it tells which place is meant.
  private boolean says(Finding finding, String words) {
    var there = textsAt(finding.path()).toList();
    var entry = IN_AN_ENTRY.matcher(finding.path());
    var texts =
        there.isEmpty() && entry.matches()
            ? textsAt(entry.group(1)).toList()
            : there.isEmpty() ? finding.excerpt().stream().toList() : there;
    return texts.stream().map(mask::hide).anyMatch(contains(words));
  }

  private Stream<String> textsAt(String path) {
    return document.values().stream()
        .filter(value -> !value.blank())
        .filter(value -> isAtOrIn(value.place().pointer().toString(), path))
        .flatMap(value -> value.written().stream());
  }

  private static boolean isAtOrIn(String pointer, String path) {
    return pointer.equals(path) || pointer.startsWith(path + "/");
  }

  /** Whole words, wherever lines are broken. */
  private static Predicate<String> contains(String words) {
    var sought =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(words)) + "(?![\\p{L}\\p{N}])");
    return text -> sought.matcher(plain(text)).find();
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** What is to be said of waivers that name this proposal and do nothing for it (DOC-06). */
  List<Mistake> idle(List<Finding> marked) {
    return waivers.stream()
        .filter(waiver -> waiver.proposals().namesThem())
        .flatMap(waiver -> IdleWaiver.of(waiver, asOf, isNeeded(waiver, marked)).stream())
        .map(Waiving::mistake)
        .toList();
  }

  private static boolean isNeeded(Waiver waiver, List<Finding> marked) {
    return marked.stream().anyMatch(finding -> finding.waiver().filter(waiver::equals).isPresent());
  }

  private static Mistake mistake(IdleWaiver idle) {
    return new Mistake(
        "DOC-06",
        Pointer.ROOT,
        Span.START,
        Map.of("problem", idle.problem(), "mend", idle.mend()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
