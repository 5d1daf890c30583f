package org.abatecheck.roster;

import java.util.Optional;
import org.abatecheck.check.Request.Pool;

/**
 * A proposal that was sent.
 *
 * @param pool those with whom it is asked for together
 */
public record Sent(
    String file,
    Optional<String> municipality,
    Optional<String> state,
    Optional<String> program,
    Optional<Pool> pool) {}
