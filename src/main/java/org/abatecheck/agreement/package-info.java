/** Draws passages for people to read, and says how far their answers agree with the rules. */
package org.abatecheck.agreement;
