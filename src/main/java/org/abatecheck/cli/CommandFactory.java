package org.abatecheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those that write something the streams. */
final class CommandFactory implements IFactory {

  private final Streams streams;

  CommandFactory(Streams streams) {
    this.streams = streams;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(streams));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(streams));
    }
    if (type == RulesCommand.class) {
      return type.cast(new RulesCommand(streams));
    }
    if (type == SchemaCommand.class) {
      return type.cast(new SchemaCommand(streams));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
