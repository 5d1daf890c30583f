package org.abatecheck.rules;

import java.util.Optional;

/** The passage a rule comes from. */
public record Citation(
    String document, String section, Optional<String> quote, Optional<String> url) {}
