import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes invented proposals, always the same for the same seed, for measuring how fast they are
 * judged:
 *
 * <pre>java examples/bench/GenerateProposals.java NUMBER SEED FOLDER</pre>
 *
 * What is answered is in {@code answers.txt}, in which words in {@code sentences.txt}, and what
 * goes wrong in {@code mistakes.txt}. The first hundred of a thousand are the same as those of a
 * hundred.
 */
final class GenerateProposals {

  private static final int IN_A_COUNTY = 250;

  private final List<String> answers;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, List<String>> sentences = new HashMap<>();

  private GenerateProposals(Path beside) throws IOException {
    answers = Files.readAllLines(beside.resolve("answers.txt"));
    read(Files.readAllLines(beside.resolve("sentences.txt")));
    read(Files.readAllLines(beside.resolve("mistakes.txt")));
  }

  // Lines before the first section are mistakes.
  private void read(List<String> lines) {
    var section = mistakes;
    for (var line : lines) {
      if (line.startsWith("[")) {
        section =
            sentences.computeIfAbsent(
                line.substring(1, line.length() - 1), name -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
  }

  public static void main(String... args) throws IOException {
    if (args.length != 3) {
      System.err.println("java GenerateProposals.java NUMBER SEED FOLDER");
      System.exit(2);
    }
    var generator = new GenerateProposals(Path.of("examples", "bench"));
    for (int number = 0; number < Integer.parseInt(args[0]); number++) {
      generator.new Proposal(new Dice(Long.parseLong(args[1]), number))
          .write(Path.of(args[2]), number);
    }
  }

  /**
   * Chance that is the same on every Java: of {@link SplittableRandom}, only what all versions do
   * alike.
   */
  private static final class Dice {
    private final SplittableRandom random;

    Dice(long seed, int number) {
      random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number * 0x9E3779B9L);
    }

    int from(int low, int high) {
      return low + (int) ((random.nextLong() >>> 1) % (high - low + 1));
    }

    boolean inAHundred(int share) {
      return from(1, 100) <= share;
    }

    <T> T oneOf(List<T> all) {
      return all.get(from(0, all.size() - 1));
    }
  }

  /** One town's answers: texts, and maps of them; a list is a map whose keys are numbers. */
  private final class Proposal {
    private final Dice dice;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, Object> written = new LinkedHashMap<>();

    Proposal(Dice dice) {
      this.dice = dice;
      answer();
      addUp();
      if (!dice.inAHundred(24)) {
        err(Math.min(dice.from(1, 12), dice.from(1, 12)));
      }
    }

    void write(Path folder, int number) throws IOException {
      var county =
          folder.resolve(String.format(Locale.ROOT, "county-%02d", number / IN_A_COUNTY + 1));
      Files.createDirectories(county);
      var name = said.get("town").toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      var text = new Clerk(dice, this::line).write(written);
      Files.writeString(
          county.resolve(name + "-" + number + ".yaml"),
          dice.from(1, 200) == 1 ? broken(text) : text);
    }

    private String line(String section) {
      return filled("{" + section + "}");
    }

    // ---- what is answered ----

    private void answer() {
      var asked = true;
      for (var line : answers) {
        if (line.isBlank()) {
          asked = true;
        } else if (line.startsWith("[")) {
          asked = List.of(line.split(" ")).stream().allMatch(this::holds);
        } else if (asked && (line.startsWith("#:") || !line.startsWith("#"))) {
          var colon = line.indexOf(": ");
          answer(line.substring(0, colon), line.substring(colon + 2));
        }
      }
    }

    private boolean holds(String condition) {
      var bare = condition.substring(1, condition.length() - 1);
      var equals = bare.indexOf('=');
      return equals < 0
          ? dice.inAHundred(Integer.parseInt(bare.replace("%", "")))
          : bare.substring(equals + 1).equals(said.get(bare.substring(0, equals)));
    }

    private void answer(String place, String answer) {
      var several = place.indexOf("/+");
      if (place.startsWith("$")) {
        said.put(place.substring(1), filled(answer));
      } else if (place.equals("#")) {
        written.put("#" + written.size(), filled(answer));
      } else if (several < 0) {
        put(place, filled(answer));
      } else {
        var list = place.substring(0, several);
        var entries = Integer.parseInt(filled("{" + place.substring(several + 2) + "}"));
        var texts = new ArrayList<String>();
        while (texts.size() < entries) {
          var text = filled(answer);
          if (!texts.contains(text)) {
            put(list + "/" + texts.size(), text);
            texts.add(text);
          }
        }
      }
    }

    private void put(String place, String filled) {
      var text = filled.contains("@") ? filled.toLowerCase(Locale.ROOT) : filled;
      mapping(place.substring(0, Math.max(place.lastIndexOf('/'), 0)), true)
          .put(place.substring(place.lastIndexOf('/') + 1), text);
    }

    /** The map at a place, made if need be, or null where there is none. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> mapping(String place, boolean make) {
      var here = written;
      for (var key : place.isEmpty() ? new String[0] : place.split("/")) {
        if (make) {
          here.computeIfAbsent(key, absent -> new LinkedHashMap<>());
        }
        if (!(here.get(key) instanceof Map)) {
          return null;
        }
        here = (Map<String, Object>) here.get(key);
      }
      return here;
    }

    @SuppressWarnings("unchecked")
    private void addUp() {
      var sum = BigDecimal.ZERO;
      for (var line : mapping("budget/lines", false).values()) {
        var amounts = (Map<String, Object>) line;
        sum = sum.add(new BigDecimal(amounts.get("amount").toString()));
        if (amounts.get("offset") instanceof Map<?, ?> offset) {
          sum = sum.subtract(new BigDecimal(offset.get("amount").toString()));
        }
      }
      put("request/amount", sum.toString());
      var members = mapping("pool/members", false);
      if (members != null) {
        for (var other : List.of("1", "2")) {
          sum =
              sum.subtract(
                  new BigDecimal(
                      ((Map<String, Object>) members.get(other)).get("amount").toString()));
        }
        put("pool/members/0/amount", sum.toString());
      }
    }

    // ---- what goes wrong ----

    private void err(int times) {
      for (int left = times; left > 0; ) {
        var mistake = dice.oneOf(mistakes);
        var place = mistake.split(" ")[0];
        var around = mapping(place.substring(0, Math.max(place.lastIndexOf('/'), 0)), false);
        var key = place.substring(place.lastIndexOf('/') + 1);
        if (around == null || !around.containsKey(key) && !mistake.contains(" = ")) {
          // Nothing of the kind is left in this proposal.
          left -= dice.from(0, 1);
        } else {
          err(around, key, mistake.substring(place.length()));
          left--;
        }
      }
    }

    private void err(Map<String, Object> around, String key, String mistake) {
      if (mistake.startsWith(" = ")) {
        around.put(key, filled(mistake.substring(3)));
      } else if (mistake.startsWith(" > ")) {
        var inOrder = new LinkedHashMap<>(around);
        around.clear();
        inOrder.forEach(
            (name, value) -> around.put(name.equals(key) ? mistake.substring(3) : name, value));
      } else {
        around.remove(key);
      }
    }

    private String broken(String text) {
      return switch (dice.from(1, 4)) {
        case 1 -> text.replaceFirst("\ntitle: ", "\ntitle: Proposal: ");
        case 2 -> text.replaceFirst("\n  name: ", "\n  name: \"");
        case 3 -> text.replaceFirst("\ncontact:\n *", "\ncontact:\n\t");
        default -> text + "title: " + line("title") + "\n";
      };
    }

    // ---- in which words ----

    private String filled(String text) {
      var filled = new StringBuilder();
      int at = 0;
      for (int open; (open = text.indexOf('{', at)) >= 0; ) {
        int close = open;
        for (int depth = 0; close == open || depth > 0; close++) {
          depth += text.charAt(close) == '{' ? 1 : text.charAt(close) == '}' ? -1 : 0;
        }
        filled.append(text, at, open).append(slot(text.substring(open + 1, close - 1)));
        at = close;
      }
      return filled.append(text.substring(at)).toString();
    }

    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)(?:/(\\d+))?");

    private String slot(String slot) {
      var others = alternatives(slot);
      if (others.size() > 1) {
        return filled(dice.oneOf(others));
      }
      if (slot.startsWith("$")) {
        return slot.contains("*") ? product(slot) : said.get(slot.substring(1));
      }
      if (slot.startsWith(",")) {
        return String.format(Locale.ROOT, "%,d", Integer.parseInt(said.get(slot.substring(2))));
      }
      var range = RANGE.matcher(slot);
      return range.matches() ? number(range.group(1), range.group(2), range.group(3)) : known(slot);
    }

    private String known(String section) {
      return filled(dice.oneOf(sentences.get(filled(section))));
    }

    private String number(String low, String high, String step) {
      int steps = step == null ? 1 : Integer.parseInt(step);
      int first = Integer.parseInt(low);
      int number = first + steps * dice.from(0, (Integer.parseInt(high) - first) / steps);
      return low.startsWith("0") && low.length() > 1
          ? String.format(Locale.ROOT, "%02d", number)
          : "" + number;
    }

    private String product(String factors) {
      var product = BigDecimal.ONE;
      for (var factor : factors.split("\\*")) {
        product =
            product.multiply(
                new BigDecimal(factor.startsWith("$") ? said.get(factor.substring(1)) : factor));
      }
      return product.setScale(2, RoundingMode.HALF_UP).toString();
    }

    private List<String> alternatives(String slot) {
      var all = new ArrayList<String>();
      int from = 0;
      int depth = 0;
      for (int i = 0; i < slot.length(); i++) {
        depth += slot.charAt(i) == '{' ? 1 : slot.charAt(i) == '}' ? -1 : 0;
        if (slot.charAt(i) == '|' && depth == 0) {
          all.add(slot.substring(from, i));
          from = i + 1;
        }
      }
      all.add(slot.substring(from));
      return all;
    }
  }

  /** How one clerk types: the same answers look different in every town's file. */
  private static final class Clerk {
    private static final Pattern NOT_PLAIN =
        Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #).*|.*:");
    private static final Pattern NOT_PLAIN_IN_BRACES = Pattern.compile(".*[,\\[\\]{}].*");

    private final Dice dice;
    private final UnaryOperator<String> sentences;
    private final String step;
    private final boolean quotes;
    private final boolean yes;
    private final boolean cents;
    private final boolean gaps;
    private final int width;
    private final String block;
    private final int braces;
    private final StringBuilder out = new StringBuilder();

    Clerk(Dice dice, UnaryOperator<String> sentences) {
      this.dice = dice;
      this.sentences = sentences;
      step = dice.oneOf(List.of("  ", "  ", "  ", "  ", "  ", "  ", "  ", "  ", "    "));
      quotes = dice.inAHundred(12);
      yes = dice.inAHundred(35);
      cents = dice.inAHundred(50);
      gaps = dice.inAHundred(85);
      width = dice.from(84, 104);
      block = dice.oneOf(List.of(">-", ">-", ">", "|-", "|", ""));
      braces = dice.oneOf(List.of(0, 60, 100, 100));
    }

    String write(Map<String, Object> answers) {
      var commented = false;
      for (var answer : answers.entrySet()) {
        var comment = answer.getKey().startsWith("#");
        var section = comment || answer.getValue() instanceof Map;
        if (gaps
            && section
            && !commented
            && out.length() > 0
            && out.charAt(0) != '#' | out.indexOf("\n\n") > 0 | !comment) {
          out.append('\n');
        }
        if (comment) {
          out.append("# ").append(answer.getValue()).append('\n');
        } else {
          entry(answer.getKey(), answer.getValue(), "");
        }
        commented = comment;
      }
      return out.toString();
    }

    private void entry(String key, Object value, String indent) {
      out.append(indent).append(key).append(':');
      if (value instanceof Map<?, ?> map) {
        below(strings(map), indent);
      } else {
        scalar(value.toString(), indent);
      }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> strings(Object map) {
      return (Map<String, Object>) map;
    }

    private void below(Map<String, Object> map, String indent) {
      var line = inBraces(map);
      var short_ = line.length() < 60 && !line.contains(" {") && dice.inAHundred(braces / 2);
      if (map.isEmpty()) {
        out.append('\n');
      } else if (!isList(map)) {
        if (short_) {
          out.append(' ').append(line).append('\n');
        } else {
          out.append('\n');
          map.forEach((key, value) -> entry(key, value, indent + step));
        }
      } else if (short_) {
        out.append(' ').append(line).append('\n');
      } else {
        out.append('\n');
        map.values().forEach(value -> item(value, indent + step));
      }
    }

    private static boolean isList(Map<String, Object> map) {
      return map.keySet().stream().allMatch(key -> key.matches("\\d"));
    }

    private void item(Object value, String indent) {
      out.append(indent).append('-');
      if (!(value instanceof Map)) {
        scalar(value.toString(), indent);
        return;
      }
      var line = inBraces(strings(value));
      if (line.length() < width + 20 && dice.inAHundred(braces)) {
        out.append(' ').append(line).append('\n');
        return;
      }
      int dash = out.length() - indent.length() - 1;
      strings(value).forEach((key, inside) -> entry(key, inside, indent + "  "));
      out.replace(dash, dash + indent.length() + 1 + indent.length() + 2, indent + "- ");
    }

    private String inBraces(Object value) {
      if (!(value instanceof Map)) {
        return inOneLine(value.toString(), true);
      }
      var map = strings(value);
      var texts = new StringJoiner(", ");
      map.forEach((key, inside) -> texts.add((isList(map) ? "" : key + ": ") + inBraces(inside)));
      return isList(map) ? "[" + texts + "]" : "{" + texts + "}";
    }

    private void scalar(String text, String indent) {
      var long_ = text.length() + indent.length() > width - 12 && text.contains(" ");
      if (long_ && !block.isEmpty()) {
        out.append(' ').append(block).append('\n');
        var below = indent + step;
        out.append(below)
            .append(
                block.startsWith("|")
                    ? text.replaceAll("(?<=[a-z0-9]\\.) (?=[A-Z])", "\n" + below)
                    : wrapped(text, below))
            .append('\n');
      } else if (long_ && !quotes && !NOT_PLAIN.matcher(text).matches()) {
        out.append(' ').append(wrapped(text, indent + step)).append('\n');
      } else {
        out.append(' ').append(inOneLine(text, false));
        out.append(!long_ && dice.inAHundred(2) ? "    # " + sentences.apply("aside") : "")
            .append('\n');
      }
    }

    private String wrapped(String text, String indent) {
      var wrapped = new StringBuilder();
      int column = 0;
      for (var word : text.split(" ")) {
        if (column > 0) {
          var full = column + word.length() + indent.length() >= width;
          wrapped.append(full ? "\n" + indent : " ");
          column = full ? 0 : column + 1;
        }
        wrapped.append(word);
        column += word.length();
      }
      return wrapped.toString();
    }

    private String inOneLine(String text, boolean inBraces) {
      if (text.equals("true") || text.equals("false")) {
        return !yes ? text : text.equals("true") ? "yes" : "no";
      }
      if (text.matches("\\d+\\.00") && !cents) {
        return text.substring(0, text.length() - 3);
      }
      var quoted =
          quotes && text.contains(" ")
              || NOT_PLAIN.matcher(text).matches()
              || inBraces && NOT_PLAIN_IN_BRACES.matcher(text).matches();
      return quoted ? '"' + text.replace("\"", "\\\"") + '"' : text;
    }
  }
}
