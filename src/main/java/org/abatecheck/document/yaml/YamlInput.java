package org.abatecheck.document.yaml;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Hands a text to the YAML library. The library's own reader copies what it has read for each
 * further thousand characters of a long word, and counts in code points; this one does neither, so
 * that the index of a mark is an index into the text.
 */
final class YamlInput extends StreamReader {

  private static final int[] NO_SNIPPET = {0};

  private final String text;
  private int index;
  private int line;
  private int column;

  YamlInput(String text) {
    super(Reader.nullReader());
    this.text = text;
  }

  @Override
  public Mark getMark() {
    return new Mark("", index, line, column, NO_SNIPPET, 0);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    int end = Math.min(text.length(), index + length);
    while (index < end) {
      char c = text.charAt(index++);
      boolean crlf = c == '\r' && index < text.length() && text.charAt(index) == '\n';
      if (YamlText.isBreak(c) && !crlf) {
        line++;
        column = 0;
      } else {
        column++;
      }
    }
  }

  @Override
  public int peek() {
    return peek(0);
  }

  @Override
  public int peek(int ahead) {
    return index + ahead < text.length() ? text.charAt(index + ahead) : '\0';
  }

  @Override
  public String prefix(int length) {
    return text.substring(index, Math.min(text.length(), index + length));
  }

  @Override
  public String prefixForward(int length) {
    var prefix = prefix(length);
    index += prefix.length();
    column += prefix.length();
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return 0;
  }

  @Override
  public void resetDocumentIndex() {
    // The size of a file is ours to judge.
  }

  @Override
  public int getIndex() {
    return index;
  }

  @Override
  public int getLine() {
    return line;
  }
}
