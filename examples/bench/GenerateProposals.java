import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes invented proposals to measure with: the same for the same seed, and the first hundred of a
 * thousand the same as those of a hundred.
 *
 * <pre>java examples/bench/GenerateProposals.java NUMBER SEED FOLDER</pre>
 *
 * What is answered is in {@code answers.txt}, in which words in {@code sentences.txt}, and what
 * goes wrong in {@code mistakes.txt}. All of it is one file, since that is what {@code java} runs.
 */
final class GenerateProposals {

  private static final Path DATA = Path.of("examples", "bench");
  private static final int PROPOSALS_IN_A_COUNTY = 250;

  public static void main(String... args) throws IOException {
    if (args.length != 3) {
      System.err.println("Usage: java examples/bench/GenerateProposals.java NUMBER SEED FOLDER");
      System.exit(2);
    }
    var towns = Towns.read();
    for (int number = 0; number < Integer.parseInt(args[0]); number++) {
      var proposal = new Proposal(towns, new Dice(Long.parseLong(args[1]), number));
      var county = "county-%02d".formatted(number / PROPOSALS_IN_A_COUNTY + 1);
      var folder = Files.createDirectories(Path.of(args[2], county));
      Files.writeString(folder.resolve(proposal.name() + "-" + number + ".yaml"), proposal.text());
    }
  }

  /** The three files of data; sections of sentences may stand in any of them. */
  private record Towns(
      List<String> answers, List<String> mistakes, Map<String, List<String>> sentences) {

    static Towns read() throws IOException {
      var sentences = new HashMap<String, List<String>>();
      sections("sentences.txt", sentences);
      return new Towns(
          Files.readAllLines(DATA.resolve("answers.txt")),
          sections("mistakes.txt", sentences),
          sentences);
    }

    // Gives the lines before the first section.
    private static List<String> sections(String file, Map<String, List<String>> sections)
        throws IOException {
      var before = new ArrayList<String>();
      List<String> section = before;
      for (var line : Files.readAllLines(DATA.resolve(file))) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isEmpty() && !line.startsWith("# ") && !line.equals("#")) {
          section.add(line);
        }
      }
      return before;
    }
  }

  /** Chance, by that method of {@link SplittableRandom} alone that is the same in every Java. */
  private static final class Dice {

    private final SplittableRandom random;

    Dice(long seed, int number) {
      random = new SplittableRandom((seed << 32) + number);
    }

    int between(int low, int high) {
      return low + (int) ((random.nextLong() >>> 1) % (high - low + 1));
    }

    boolean inAHundred(int share) {
      return between(1, 100) <= share;
    }

    <T> T oneOf(List<T> all) {
      return all.get(between(0, all.size() - 1));
    }
  }

  /** Fills in the words in braces; how they are written is told in {@code sentences.txt}. */
  private static final class Words {

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)(?:/(\\d+))?");

    private final Map<String, List<String>> sentences;
    private final Dice dice;
    private final Map<String, String> said = new HashMap<>();

    Words(Map<String, List<String>> sentences, Dice dice) {
      this.sentences = sentences;
      this.dice = dice;
    }

    void say(String name, String text) {
      said.put(name, filled(text));
    }

    String said(String name) {
      return said.getOrDefault(name, "");
    }

    String line(String section) {
      if (!sentences.containsKey(section)) {
        throw new IllegalArgumentException("There is no section [" + section + "].");
      }
      return filled(dice.oneOf(sentences.get(section)));
    }

    String filled(String text) {
      int open = text.indexOf('{');
      if (open < 0) {
        return text;
      }
      int close = end(text, open + 1, '}');
      return text.substring(0, open)
          + slot(text.substring(open + 1, close))
          + filled(text.substring(close + 1));
    }

    private String slot(String slot) {
      var choices = new ArrayList<String>();
      int from = 0;
      for (int bar; (bar = end(slot, from, '|')) < slot.length(); from = bar + 1) {
        choices.add(slot.substring(from, bar));
      }
      choices.add(slot.substring(from));
      return choices.size() > 1 ? filled(dice.oneOf(choices)) : word(filled(slot));
    }

    // Where a mark stands that is in no braces of its own, or the end of the text.
    private static int end(String text, int from, char mark) {
      int depth = 0;
      for (int at = from; at < text.length(); at++) {
        char letter = text.charAt(at);
        if (letter == mark && depth == 0) {
          return at;
        }
        depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      }
      return text.length();
    }

    private String word(String slot) {
      var range = RANGE.matcher(slot);
      if (range.matches()) {
        return number(range.group(1), range.group(2), range.group(3));
      }
      if (slot.startsWith(",")) {
        return String.format(Locale.ROOT, "%,d", Integer.valueOf(said(slot.substring(2))));
      }
      if (slot.contains("*")) {
        return product(slot.split("\\*"));
      }
      return slot.startsWith("$") ? said(slot.substring(1)) : line(slot);
    }

    private String number(String low, String high, String step) {
      int first = Integer.parseInt(low);
      int steps = step == null ? 1 : Integer.parseInt(step);
      int number = first + steps * dice.between(0, (Integer.parseInt(high) - first) / steps);
      return low.matches("0\\d") ? "%02d".formatted(number) : String.valueOf(number);
    }

    private String product(String... factors) {
      var product = BigDecimal.ONE;
      for (var factor : factors) {
        var number = factor.startsWith("$") ? said(factor.substring(1)) : factor;
        product = product.multiply(new BigDecimal(number));
      }
      return product.setScale(2, RoundingMode.HALF_UP).toString();
    }
  }

  private sealed interface Answer {}

  private record Text(String text) implements Answer {}

  private record Comment(String text) implements Answer {}

  /** Answers by their keys; in a list these are numbers. */
  private record Section(Map<String, Answer> answers) implements Answer {

    boolean isList() {
      return answers.keySet().stream().allMatch(key -> key.matches("\\d+"));
    }

    Optional<Section> section(String key) {
      return answers.get(key) instanceof Section section ? Optional.of(section) : Optional.empty();
    }

    /** What the entries of this list cost, less what others give. */
    BigDecimal sum() {
      var sum = BigDecimal.ZERO;
      for (var key : answers.keySet()) {
        var entry = section(key).orElseThrow();
        var offset = entry.section("offset").map(Section::amount).orElse(BigDecimal.ZERO);
        sum = sum.add(entry.amount()).subtract(offset);
      }
      return sum;
    }

    // Nothing where it is still to be reckoned.
    private BigDecimal amount() {
      return answers.get("amount") instanceof Text text && text.text().matches("[0-9.]+")
          ? new BigDecimal(text.text())
          : BigDecimal.ZERO;
    }
  }

  /** What one town answers. */
  private static final class Proposal {

    private final Towns towns;
    private final Dice dice;
    private final Words words;
    private final Section root = new Section(new LinkedHashMap<>());

    Proposal(Towns towns, Dice dice) {
      this.towns = towns;
      this.dice = dice;
      words = new Words(towns.sentences(), dice);
      answer();
      addUp();
      if (!dice.inAHundred(24)) {
        // Of one to twelve mistakes, few more often than many.
        err(Math.min(dice.between(1, 12), dice.between(1, 12)));
      }
    }

    String name() {
      return words.said("town").toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String text() {
      var text = new Clerk(dice, words).write(root);
      return dice.between(1, 200) == 1 ? unreadable(text) : text;
    }

    private void answer() {
      var asked = true;
      for (var line : towns.answers()) {
        if (line.isEmpty()) {
          asked = true;
        } else if (line.startsWith("[")) {
          asked = List.of(line.split(" ")).stream().allMatch(this::holds);
        } else if (asked && !line.equals("#") && !line.startsWith("# ")) {
          var sides = line.split(": ", 2);
          answer(sides[0], sides[1]);
        }
      }
    }

    // [25%] or [name=value]
    private boolean holds(String condition) {
      var sides = condition.substring(1, condition.length() - 1).split("[%=]", 2);
      return sides[1].isEmpty()
          ? dice.inAHundred(Integer.parseInt(sides[0]))
          : sides[1].equals(words.said(sides[0]));
    }

    private void answer(String place, String answer) {
      if (place.equals("#")) {
        root.answers().put("#" + root.answers().size(), new Comment(words.filled(answer)));
      } else if (place.startsWith("$")) {
        words.say(place.substring(1), answer);
      } else if (place.contains("*")) {
        var list = place.split("\\*");
        var texts = new LinkedHashSet<String>();
        while (texts.size() < Integer.parseInt(list[1])) {
          texts.add(words.filled(answer));
        }
        int entry = 0;
        for (var text : texts) {
          put(list[0] + entry++, text);
        }
      } else {
        put(place, words.filled(answer));
      }
    }

    private void put(String place, String filled) {
      var keys = new ArrayDeque<>(List.of(place.split("/")));
      var last = keys.removeLast();
      var section = root;
      for (var key : keys) {
        section.answers().putIfAbsent(key, new Section(new LinkedHashMap<>()));
        section = section.section(key).orElseThrow();
      }
      section.answers().put(last, new Text(asTyped(filled)));
    }

    private static String asTyped(String text) {
      return text.contains("@")
          ? text.toLowerCase(Locale.ROOT)
          : text.contains(" ")
              ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
              : text;
    }

    private void addUp() {
      var asked = section("budget/lines").orElseThrow().sum();
      put("request/amount", asked.toString());
      section("pool/members")
          .map(Section::sum)
          .ifPresent(others -> put("pool/members/0/amount", asked.subtract(others).toString()));
    }

    private Optional<Section> section(String place) {
      var section = Optional.of(root);
      for (var key : place.split("/")) {
        section = section.flatMap(each -> each.section(key));
      }
      return section;
    }

    // ---- mistakes ----

    private void err(int times) {
      for (int made = 0; made < times; made++) {
        var mistakes = towns.mistakes().stream().map(Mistake::of).filter(this::isPossible).toList();
        var mistake = dice.oneOf(mistakes);
        mistake.make(around(mistake).orElseThrow().answers(), words);
      }
    }

    private boolean isPossible(Mistake mistake) {
      return around(mistake)
          .filter(around -> mistake.adds() || around.answers().containsKey(mistake.key()))
          .isPresent();
    }

    private Optional<Section> around(Mistake mistake) {
      return mistake.around().isEmpty() ? Optional.of(root) : section(mistake.around());
    }

    private String unreadable(String text) {
      return switch (dice.between(1, 4)) {
        case 1 -> text.replaceFirst("\ntitle: ", "\ntitle: Proposal: ");
        case 2 -> text.replaceFirst("\n( +)name: ", "\n$1name: \"");
        case 3 -> text.replaceFirst("\ncontact:\n +", "\ncontact:\n\t");
        default -> text + "title: " + words.line("title") + "\n";
      };
    }
  }

  /** A line of {@code mistakes.txt}. */
  private record Mistake(String around, String key, String sign, String instead) {

    private static final Pattern LINE = Pattern.compile("(?:(\\S+)/)?([^/ ]+)(?: ([=+>]) (.*))?");

    static Mistake of(String line) {
      var parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException(line);
      }
      var sign = Objects.requireNonNullElse(parts.group(3), "");
      return new Mistake(
          Objects.requireNonNullElse(parts.group(1), ""), parts.group(2), sign, parts.group(4));
    }

    boolean adds() {
      return sign.equals("+");
    }

    void make(Map<String, Answer> answers, Words words) {
      switch (sign) {
        case "" -> answers.remove(key);
        case ">" -> {
          var inOrder = new LinkedHashMap<>(answers);
          answers.clear();
          inOrder.forEach((name, answer) -> answers.put(name.equals(key) ? instead : name, answer));
        }
        default -> answers.put(key, new Text(words.filled(instead)));
      }
    }
  }

  /** How one clerk types: the same answers look different in every town's file. */
  private static final class Clerk {

    private static final String SIGN_FIRST = "[-?:,\\[\\]{}#&*!|>'\"%@`].*";
    private static final Pattern NOT_PLAIN = Pattern.compile(SIGN_FIRST + "|.*(: | #).*|.*:");
    private static final Pattern NOT_PLAIN_IN_BRACES = Pattern.compile(".*[,\\[\\]{}].*");

    private final Dice dice;
    private final Words words;
    private final String step;
    private final String block;
    private final int width;
    private final int braces;
    private final boolean quotes;
    private final boolean yes;
    private final boolean cents;
    private final boolean gaps;
    private final StringBuilder out = new StringBuilder();

    Clerk(Dice dice, Words words) {
      this.dice = dice;
      this.words = words;
      step = dice.inAHundred(11) ? "    " : "  ";
      block = dice.oneOf(List.of(">-", ">-", ">", "|-", "|", ""));
      width = dice.between(84, 104);
      braces = dice.oneOf(List.of(0, 60, 100, 100));
      quotes = dice.inAHundred(12);
      yes = dice.inAHundred(35);
      cents = dice.inAHundred(50);
      gaps = dice.inAHundred(85);
    }

    String write(Section root) {
      var commented = true;
      for (var entry : root.answers().entrySet()) {
        var answer = entry.getValue();
        if (gaps && !commented && !(answer instanceof Text)) {
          out.append('\n');
        }
        if (answer instanceof Comment comment) {
          out.append("# ").append(comment.text()).append('\n');
        } else {
          entry(entry.getKey(), answer, "");
        }
        commented = answer instanceof Comment;
      }
      return out.toString();
    }

    private void entry(String key, Answer answer, String indent) {
      out.append(indent).append(key).append(':');
      if (answer instanceof Section section) {
        below(section, indent);
      } else {
        scalar((Text) answer, indent);
      }
    }

    private void below(Section section, String indent) {
      var line = inBraces(section);
      if (section.answers().isEmpty()) {
        out.append('\n');
      } else if (line.length() < 60 && !line.contains(" {") && dice.inAHundred(braces / 2)) {
        out.append(' ').append(line).append('\n');
      } else {
        out.append('\n');
        section
            .answers()
            .forEach(
                (key, answer) -> {
                  if (section.isList()) {
                    item(answer, indent + step);
                  } else {
                    entry(key, answer, indent + step);
                  }
                });
      }
    }

    private void item(Answer answer, String indent) {
      if (answer instanceof Text text) {
        out.append(indent).append('-');
        scalar(text, indent);
        return;
      }
      var line = inBraces(answer);
      if (line.length() < width + 20 && dice.inAHundred(braces)) {
        out.append(indent).append("- ").append(line).append('\n');
        return;
      }
      int start = out.length();
      ((Section) answer).answers().forEach((key, each) -> entry(key, each, indent + "  "));
      out.setCharAt(start + indent.length(), '-');
    }

    private String inBraces(Answer answer) {
      if (!(answer instanceof Section section)) {
        return inOneLine(((Text) answer).text(), NOT_PLAIN_IN_BRACES);
      }
      var list = section.isList();
      var entries = new StringJoiner(", ", list ? "[" : "{", list ? "]" : "}");
      section
          .answers()
          .forEach((key, each) -> entries.add((list ? "" : key + ": ") + inBraces(each)));
      return entries.toString();
    }

    private void scalar(Text answer, String indent) {
      var text = answer.text();
      var below = "\n" + indent + step;
      if (text.length() + indent.length() < width - 12 || !text.contains(" ")) {
        out.append(' ').append(inOneLine(text, NOT_PLAIN));
        out.append(dice.inAHundred(2) ? "    # " + words.line("aside") : "");
      } else if (block.startsWith("|")) {
        out.append(' ').append(block).append(below);
        // A line for each sentence; initials end none.
        out.append(text.replaceAll("(?<=[a-z0-9]\\.) (?=[A-Z])", below));
      } else if (block.startsWith(">")) {
        out.append(' ').append(block).append(below).append(wrapped(text, below));
      } else if (quotes || NOT_PLAIN.matcher(text).matches()) {
        out.append(' ').append(inOneLine(text, NOT_PLAIN));
      } else {
        out.append(' ').append(wrapped(text, below));
      }
      out.append('\n');
    }

    private String wrapped(String text, String below) {
      var wrapped = new StringBuilder();
      int column = below.length();
      for (var word : text.split(" ")) {
        var full = column + word.length() > width;
        wrapped.append(wrapped.isEmpty() ? "" : full ? below : " ").append(word);
        column = (full ? below.length() : column) + word.length() + 1;
      }
      return wrapped.toString();
    }

    private String inOneLine(String text, Pattern notHere) {
      if (text.equals("true") || text.equals("false")) {
        return !yes ? text : text.equals("true") ? "yes" : "no";
      }
      if (text.endsWith(".00") && !text.contains(" ") && !cents) {
        return text.substring(0, text.length() - 3);
      }
      var plain =
          !(quotes && text.contains(" "))
              && !NOT_PLAIN.matcher(text).matches()
              && !notHere.matcher(text).matches();
      return plain ? text : '"' + text.replace("\"", "\\\"") + '"';
    }
  }
}
