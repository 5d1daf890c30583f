package org.abatecheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands by name, in the order of the help. */
final class Commands {

  private static final Map<String, Function<Streams, Object>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("init", InitCommand::new);
    BY_NAME.put("check", CheckCommand::new);
    BY_NAME.put("audit", AuditCommand::new);
    BY_NAME.put("agreement", AgreementCommand::new);
    BY_NAME.put("diff", DiffCommand::new);
    BY_NAME.put("explain", ExplainCommand::new);
    BY_NAME.put("rules", RulesCommand::new);
    BY_NAME.put("waivers", WaiversCommand::line);
    BY_NAME.put("schema", SchemaCommand::new);
    BY_NAME.put("help", streams -> new HelpCommand());
  }

  private Commands() {}

  /** Only the command that is called, if one is: to make each of them slows every short run. */
  static void addTo(CommandLine line, String[] args, Streams streams) {
    var called = args.length == 0 || args[0].equals("help") ? null : BY_NAME.get(args[0]);
    if (called != null) {
      line.addSubcommand(called.apply(streams));
    } else {
      BY_NAME.forEach((name, command) -> line.addSubcommand(name, command.apply(streams)));
    }
  }
}
