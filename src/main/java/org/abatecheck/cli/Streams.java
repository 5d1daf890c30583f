package org.abatecheck.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads from and writes to: reports to {@code out}, all else to {@code err}.
 *
 * @param asks whether a person is there to answer questions
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean asks) {}
