package org.abatecheck.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.abatecheck.rules.Rule;

/**
 * What a rule came to in one proposal.
 *
 * @param unreadLine the line of the value that kept it from being judged
 * @param total what it adds to its total, where it fails and has one
 */
public record RuleResult(
    Rule rule, Verdict.OfRule verdict, Optional<Integer> unreadLine, Optional<BigDecimal> total) {}
