/** What to change in a proposal, as lines of YAML that fit the file they go to. */
package org.abatecheck.document.change;
