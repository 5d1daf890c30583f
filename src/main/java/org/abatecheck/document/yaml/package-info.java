/**
 * Reads a file as YAML into nodes that know their places, and says in plain words what keeps it
 * from being read.
 *
 * <p>Decided here: the tree is built from events, since those carry exact marks and cost less than
 * composing; limits are counted, never tried out by expanding aliases; a list entry that YAML would
 * silently join to the one above it ({@code - one} and a deeper {@code - two}) is told as a
 * mistake, because a duty would be lost without a word. No sentence of the YAML library reaches a
 * reader.
 */
package org.abatecheck.document.yaml;
