package org.abatecheck.cli;

import java.util.ArrayList;
import java.util.Arrays;
import org.abatecheck.report.Format;

/** The formats as help shows them. */
final class FormatNames extends ArrayList<String> {
  FormatNames() {
    super(Arrays.stream(Format.values()).map(Format::id).toList());
  }
}
