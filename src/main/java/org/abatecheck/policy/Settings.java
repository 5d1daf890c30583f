package org.abatecheck.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.abatecheck.rules.Rule;
import org.abatecheck.rules.RulePacks;
import org.abatecheck.rules.Severity;

/** What a state or a reviewer has set for its runs. */
public record Settings(List<Setting> all) {

  public static final Settings NONE = new Settings(List.of());

  public Settings {
    all = List.copyOf(all);
  }

  /** The packs with their rules as they are set. */
  public RulePacks set(RulePacks packs, LocalDate asOf) {
    return all.isEmpty() ? packs : packs.with(rule -> set(rule, asOf));
  }

  private Rule set(Rule rule, LocalDate asOf) {
    return all.stream()
        .filter(setting -> setting.rule().equals(rule.id()))
        .reduce(
            rule,
            (usual, setting) -> setting.set(usual, setting.period().contains(asOf)),
            (one, other) -> other);
  }

  /** What is otherwise than usual on a day, by name. */
  public List<InForce> inForce(RulePacks usual, LocalDate asOf) {
    return all.stream()
        .filter(setting -> setting.period().contains(asOf))
        .flatMap(
            setting ->
                usual
                    .rules()
                    .filter(rule -> rule.id().equals(setting.rule()))
                    .flatMap(rule -> inForce(setting, rule, asOf)))
        .sorted(Comparator.comparing(InForce::name))
        .toList();
  }

  private static Stream<InForce> inForce(Setting setting, Rule usual, LocalDate asOf) {
    var limits =
        setting.limits().entrySet().stream()
            .map(
                limit ->
                    new InForce(
                        setting,
                        limit.getKey(),
                        plain(limit.getValue()),
                        plain(usual.thresholds().get(limit.getKey()).on(asOf))));
    var severities =
        setting.severity().stream()
            .map(
                severity ->
                    new InForce(setting, InForce.SEVERITY, severity.id(), usual.severity().id()));
    return Stream.concat(limits, severities).filter(InForce::isUnusual);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /**
   * A value that is otherwise than usual.
   *
   * @param key a threshold, or {@link #SEVERITY}
   */
  public record InForce(Setting setting, String key, String value, String usual) {

    static final String SEVERITY = "severity";

    /** As {@code NS-15.administration-share}. */
    public String name() {
      return setting.rule() + "." + key;
    }

    public boolean isSeverity() {
      return key.equals(SEVERITY);
    }

    boolean isUnusual() {
      return !value.equals(usual);
    }

    /** As readers see it. */
    public String words() {
      return isSeverity()
          ? "%s weighs as \"%s\" instead of \"%s\""
              .formatted(setting.rule(), shown(value), shown(usual))
          : "%s: %s is %s instead of %s".formatted(setting.rule(), key, value, usual);
    }

    private static String shown(String severity) {
      return Stream.of(Severity.values())
          .filter(each -> each.id().equals(severity))
          .findFirst()
          .orElseThrow()
          .words();
    }
  }
}
