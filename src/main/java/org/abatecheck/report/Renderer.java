package org.abatecheck.report;

import java.io.IOException;
import java.io.Writer;
import org.abatecheck.check.Report;

/** Writes a report in one format. */
public interface Renderer {

  void render(Report report, Writer out) throws IOException;
}
