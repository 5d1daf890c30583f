/** Reads tables that spreadsheet programs have saved. */
package org.abatecheck.table;
