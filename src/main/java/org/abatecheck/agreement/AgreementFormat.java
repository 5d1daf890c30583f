package org.abatecheck.agreement;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats that agreement can be told in. */
public enum AgreementFormat {
  TEXT {
    @Override
    public void write(Agreement agreement, Writer out) throws IOException {
      new AgreementPage(agreement).write(out);
    }
  },
  JSON {
    @Override
    public void write(Agreement agreement, Writer out) throws IOException {
      new AgreementJson(agreement).write(out);
    }
  };

  public abstract void write(Agreement agreement, Writer out) throws IOException;

  /** As on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
