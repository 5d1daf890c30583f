package org.abatecheck.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/** Where a command reads from and writes to: reports to {@code out}, all else to {@code err}. */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {}
