/**
 * Writes a proposal to be filled in, with a note on every field, from a program's schema and the
 * rules that read it.
 *
 * <p>Decided here: what is required stands there as an example below {@code # replace}, which the
 * reading takes for no answer until it is changed; all else stands there as a placeholder, so that
 * nothing has to be typed but the answer. Only what rules of severity error ask for is in a short
 * template, and of these only rules that apply once the rest of it is filled in.
 */
package org.abatecheck.template;
