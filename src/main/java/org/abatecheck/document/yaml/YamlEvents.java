package org.abatecheck.document.yaml;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;

/** The events of a YAML text, one after the other. */
final class YamlEvents {

  private final ParserImpl parser;
  private final YamlInput input;

  private YamlEvents(YamlInput input) {
    this.input = input;
    this.parser = new ParserImpl(input, new LoaderOptions());
  }

  static YamlEvents of(String text) {
    return new YamlEvents(new YamlInput(text));
  }

  /** The next event; the last one is a {@code StreamEnd}. */
  Event next() throws YamlStop {
    try {
      return parser.getEvent();
    } catch (MarkedYAMLException e) {
      throw new YamlStop(
          e.getContext() + "; " + e.getProblem(),
          index(e.getContextMark()),
          index(e.getProblemMark()));
    } catch (YAMLException | NumberFormatException e) {
      // An escape cut short by the end of the file, or what the library thinks cannot be.
      throw new YamlStop("", -1, input.getIndex());
    }
  }

  private static int index(Mark mark) {
    return mark == null ? -1 : mark.getIndex();
  }
}
