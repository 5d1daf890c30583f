package org.abatecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Terms of many lists, so that a text is gone through once for all of them. */
final class TermTable {

  /** Which of several terms that begin at the same word is found. */
  enum Ends {
    /** The longest, or if words may stand between in all of them, the nearest. */
    NEAREST,
    LONGEST
  }

  record Listing(List<String> written, Map<String, List<String>> lists, Ends ends) {
    Listing {
      written = List.copyOf(written);
    }
  }

  private final List<Listing> listings = new ArrayList<>();
  private final Supplier<CompiledTerms> compiler;
  // Only the tables by which a text is read are compiled: a run over a few files loads more.
  private volatile CompiledTerms compiled;

  TermTable() {
    this.compiler = () -> TermCompiler.compile(listings);
  }

  /** A table that was compiled before. */
  TermTable(Supplier<CompiledTerms> compiled) {
    this.compiler = compiled;
  }

  Terms add(List<String> written, Map<String, List<String>> lists, Ends ends) {
    listings.add(new Listing(written, lists, ends));
    compiled = null;
    return new Terms(this, listings.size() - 1);
  }

  // Threads that come at once do the same work and come to the same.
  CompiledTerms compiled() {
    var known = compiled;
    if (known == null) {
      known = compiler.get();
      compiled = known;
    }
    return known;
  }
}
