package org.abatecheck.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.abatecheck.report.JsonObject;

/** The file of an audit that has a proposal a line, and so many that only their names are held. */
record ProposalLines(Path file) {

  List<EarlierProposal> proposals() throws IOException {
    var proposals = new ArrayList<EarlierProposal>();
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      long from = 0;
      for (var line = line(in); line.length > 0; line = line(in)) {
        proposals.add(proposal(object(line), from, line.length));
        from += line.length;
      }
    }
    return proposals;
  }

  // Its findings are checked as well, so that a file that is no report is known by the first look.
  private EarlierProposal proposal(JsonObject line, long from, int length) {
    EarlierProposal.points(line);
    return EarlierProposal.of(line, () -> findings(from, length));
  }

  private List<EarlierProposal.Point> findings(long from, int length) {
    var line = new byte[length];
    try (var lines = new RandomAccessFile(file.toFile(), "r")) {
      lines.seek(from);
      lines.readFully(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return EarlierProposal.points(object(line));
  }

  private static JsonObject object(byte[] line) {
    return JsonObject.only(new StringReader(new String(line, StandardCharsets.UTF_8)));
  }

  /** With the sign that ends it; empty at the end. */
  private static byte[] line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    int next;
    do {
      next = in.read();
      if (next >= 0) {
        line.write(next);
      }
    } while (next >= 0 && next != '\n');
    return line.toByteArray();
  }
}
