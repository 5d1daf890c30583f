/**
 * Holds the proposals of an audit against a list of municipalities: who sent what, and who did not.
 */
package org.abatecheck.roster;
