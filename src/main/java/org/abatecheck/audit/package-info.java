/** Judges many proposals in a stream, and sums them up. */
package org.abatecheck.audit;
