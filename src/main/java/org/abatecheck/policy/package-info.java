/**
 * What reviewers and states have decided, beside the rules: waivers and settings, each read from a
 * file with a schema of its own.
 *
 * <p>Decided here: neither is ever looked for beside a proposal, so that those who are judged set
 * neither; a waiver is matched by what is written, never by a line or the number of a list's entry,
 * so that it neither gets lost nor drifts to something else when the proposal is edited.
 */
package org.abatecheck.policy;
