package org.abatecheck.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.abatecheck.document.Mistake;
import org.abatecheck.document.Node.Mapping;
import org.abatecheck.document.Node.Scalar;
import org.abatecheck.document.Node.Sequence;
import org.abatecheck.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProseMistakesTest {

  private static final String MARKS = "ab: '\"-#&*!|>%@`[]{},?\\ ";

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void says_what_is_wrong_and_how_to_write_it(String name, String yaml, String expected) {
    assertThat(told(yaml)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void speaks_without_the_words_of_yaml(String name, String yaml, String expected) {
    assertThat(told(yaml).toLowerCase(Locale.ROOT))
        .doesNotContain("scalar", "mapping", "token", "parse", "anchor", "alias", "node", "block");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_suggested_line_reads_as_the_words_that_were_written(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      var words = words(random);
      var mistakes =
          YamlReader.read(Source.of("p.yaml", "title: " + words + "\nnext: x\n")).mistakes();
      if (mistakes.size() == 1 && "\"'[{".indexOf(words.charAt(0)) < 0) {
        suggested(mistakes.get(0))
            .forEach(line -> assertThat(titleIn(line)).as(words).isIn(words, "- " + words));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_suggested_entry_in_braces_stays_one(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var entry = "{category: salary, description: " + words(random) + ", amount: 5}";
      YamlReader.read(Source.of("p.yaml", "- " + entry + "\nnext: x\n")).mistakes().stream()
          .map(mistake -> mistake.words().get("mend"))
          .filter(mend -> mend.contains("`- "))
          .map(mend -> mend.substring(mend.indexOf("`- ") + 1, mend.lastIndexOf('`')))
          .forEach(line -> assertThat(keysOfFirst(line)).as(entry).contains("category", "amount"));
    }
  }

  private static List<String> keysOfFirst(String yaml) {
    var read = YamlReader.read(Source.of("p.yaml", yaml));
    assertThat(read.mistakes()).as(yaml).isEmpty();
    var list = (Sequence) read.root().orElseThrow();
    return list.items().get(0) instanceof Mapping mapping
        ? mapping.entries().stream().map(each -> each.key().text()).toList()
        : List.of();
  }

  @Test
  void says_that_there_may_be_more_when_it_stops() {
    var many = "a: b: c\n".repeat(300);
    assertThat(YamlReader.read(Source.of("p.yaml", many)).mistakes())
        .hasSize(YamlReader.MOST_MISTAKES)
        .last()
        .extracting(mistake -> mistake.words().get("mend"))
        .asString()
        .endsWith("There may be more mistakes, so check the file again after that.");
  }

  private static String told(String yaml) {
    return YamlReader.read(Source.of("p.yaml", yaml)).mistakes().stream()
        .map(
            mistake ->
                "%d:%d %s%n%s%n"
                    .formatted(
                        mistake.span().line(),
                        mistake.span().column(),
                        mistake.words().get("problem"),
                        mistake.words().get("mend")))
        .collect(Collectors.joining())
        .replace("\r\n", "\n");
  }

  private static Stream<String> suggested(Mistake mistake) {
    var mend = mistake.words().get("mend");
    int from = mend.indexOf("`title");
    return from < 0 || mend.contains("next line")
        ? Stream.of()
        : Stream.of(mend.substring(from + 1, mend.lastIndexOf('`')));
  }

  private static String titleIn(String yaml) {
    var yamlRead = YamlReader.read(Source.of("p.yaml", yaml));
    assertThat(yamlRead.mistakes()).as(yaml).isEmpty();
    var root = (Mapping) yamlRead.root().orElseThrow();
    return root.entries().get(0).value() instanceof Scalar title ? title.text() : "no text";
  }

  private static String words(Random random) {
    var words =
        IntStream.range(0, 3 + random.nextInt(12))
            .mapToObj(i -> MARKS.substring(random.nextInt(MARKS.length() - 1)).substring(0, 1))
            .collect(Collectors.joining());
    return words.replace("#", "a#").strip() + "a";
  }

  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  private static Arguments told(String name, String yaml, String expected) {
    return Arguments.of(name, yaml, expected);
  }

  static List<Arguments> mistakes() {
    return List.of(
        told(
            "a colon in a sentence",
            """
            title: Outreach: the first year
            """,
            """
            1:16 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text in quotes: `title: "Outreach: the first year"`
            """),
        told(
            "a colon in an entry of a list",
            """
            list:
              - Outreach: the first: year
            """,
            """
            2:24 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text in quotes: `- "Outreach: the first: year"`
            """),
        told(
            "a colon behind a key of an entry",
            """
            list:
              - plan: the first: year
            """,
            """
            2:20 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text in quotes: `- plan: "the first: year"`
            """),
        told(
            "a colon on the second line of a text",
            """
            narrative: The money pays for two
              things: coaches and vans.
            next: x
            """,
            """
            2:9 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text below a line that ends in `|-`:
            `narrative: |-
              The money pays for two
              things: coaches and vans.`
            """),
        told(
            "a colon in a text that begins below its key",
            """
            narrative:
              The money pays for two
              things: coaches and vans.
            next: x
            """,
            """
            3:9 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text below a line that ends in `|-`:
            `narrative: |-
              The money pays for two
              things: coaches and vans.`
            """),
        told(
            "a colon in a text with both kinds of quotes",
            """
            note: He said: "it's fine"
            """,
            """
            1:14 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text below a line that ends in `|-`:
            `note: |-
              He said: "it's fine"`
            """),
        told(
            "a quote that is never closed",
            """
            title: "Outreach
            municipality:
              name: "Ashgrove"
            """,
            """
            1:8 The text begins with a quote mark (") that is never closed, so the lines below seem to belong to it.
            Close the quotes at the end of the text: `title: "Outreach"`
            """),
        told(
            "a quote that is never closed, with a backslash",
            """
            notes: "see 'x' at C:\\dir
            next: x
            """,
            """
            1:22 In double quotes a backslash (\\) changes the meaning of the letter after it, and this letter has no such meaning.
            Put the text below a line that ends in `|-`:
            `notes: |-
              see 'x' at C:\\dir`
            """),
        told(
            "a quote in brackets that is never closed",
            """
            list: [one, "two]
            next: x
            """,
            """
            1:13 This quote mark is never closed, so the lines below seem to belong to it.
            Close it: `list: [one, "two"]`
            """),
        told(
            "an apostrophe that begins an entry",
            """
            - 'Tis the season
            - next
            """,
            """
            1:3 The text begins with an apostrophe (') that is never closed, so the lines below seem to belong to it.
            Put the text in quotes: `- "'Tis the season"`
            """),
        told(
            "an apostrophe inside single quotes",
            """
            title: 'Ashgrove's plan'
            """,
            """
            1:17 This apostrophe (') closes the text, but more words follow it.
            Put the text in quotes: `title: "Ashgrove's plan"`
            """),
        told(
            "an apostrophe and a colon inside single quotes",
            """
            - 'Don't wait: call them'
            """,
            """
            1:7 This apostrophe (') closes the text, but more words follow it.
            Put the text in quotes: `- "Don't wait: call them"`
            """),
        told(
            "a quotation inside double quotes",
            """
            title: "He said "hello" to us"
            """,
            """
            1:17 This quote mark (") closes the text, but more words follow it.
            Put the text in single quotes: `title: 'He said "hello" to us'`
            """),
        told(
            "text behind a quotation",
            """
            title: "Peer" coaches
            """,
            """
            1:13 This quote mark (") closes the text, but more words follow it.
            Put the text in single quotes: `title: '"Peer" coaches'`
            """),
        told(
            "text behind a quotation of two lines",
            """
            title: "Outreach: the first
              year" now
            """,
            """
            2:7 This quote mark closes the text that begins on line 1, but more words follow it.
            Put the text below a line that ends in `|-`:
            `title: |-
              "Outreach: the first
              year" now`
            """),
        told(
            "a list of quotations",
            """
            list: "one", "two"
            """,
            """
            1:11 This quote mark (") closes the text, but more words follow it.
            Put brackets around the list: `list: ["one", "two"]`
            """),
        told(
            "both kinds of quotes",
            """
            title: 'it's "x"'
            """,
            """
            1:11 This apostrophe (') closes the text, but more words follow it.
            Put the text below a line that ends in `|-`:
            `title: |-
              it's "x"`
            """),
        told(
            "a quote before a key",
            """
            a: b
            "c: d
            """,
            """
            2:1 This quote mark is never closed, so the lines below seem to belong to it.
            Take it out: `c: d`
            """),
        told(
            "an at sign",
            """
            contact: @ashgrove
            """,
            """
            1:10 A text cannot begin with `@`, since that mark has a meaning of its own.
            Put the text in quotes: `contact: "@ashgrove"`
            """),
        told(
            "a percent sign",
            """
            share: % of money
            """,
            """
            1:8 A text cannot begin with `%`, since that mark has a meaning of its own.
            Put the text in quotes: `share: "% of money"`
            """),
        told(
            "a star before words",
            """
            note: *Note: see below
            """,
            """
            1:7 The text begins with `*`. The program takes `*Note` for a copy of another text, and there is none of that name.
            Put the text in quotes: `note: "*Note: see below"`
            """),
        told(
            "bold text",
            """
            note: **bold** text
            """,
            """
            1:7 The text begins with `*`. The program takes `**bold**` for a copy of another text, and there is none of that name.
            Put the text in quotes: `note: "**bold** text"`
            """),
        told(
            "a star that reads as a name",
            """
            note: *Note
            """,
            """
            1:7 The text begins with `*`. The program takes `*Note` for a copy of another text, and there is none of that name.
            Put the text in quotes: `note: "*Note"`
            """),
        told(
            "an ampersand",
            """
            partner: &Partners LLC
            """,
            """
            1:10 The text begins with `&`. The program takes `&Partners` for a label and leaves it out of the text.
            Put the text in quotes: `partner: "&Partners LLC"`
            """),
        told(
            "an ampersand and a colon",
            """
            partner: &Partners LLC: x
            """,
            """
            1:10 The text begins with `&`. The program takes `&Partners` for a label and leaves it out of the text.
            Put the text in quotes: `partner: "&Partners LLC: x"`
            """),
        told(
            "an exclamation mark",
            """
            note: !Important read
            """,
            """
            1:7 The text begins with `!`. The program takes `!Important` for the kind of a value and leaves it out of the text.
            Put the text in quotes: `note: "!Important read"`
            """),
        told(
            "a backquote",
            """
            note: `x` y
            """,
            """
            1:7 A text cannot begin with a backquote, since it has a meaning of its own.
            Put the text in quotes: `note: "`x` y"`
            """),
        told(
            "a comma",
            """
            note: , x
            """,
            """
            1:7 A text cannot begin with `,`, since that mark has a meaning of its own.
            Put the text in quotes: `note: ", x"`
            """),
        told(
            "a question mark",
            """
            note: ? why
            """,
            """
            1:7 A text cannot begin with `?`, since that mark has a meaning of its own.
            Put the text in quotes: `note: "? why"`
            """),
        told(
            "brackets before words",
            """
            title: [draft] Outreach plan
            """,
            """
            1:8 The text begins with `[`, which opens a list in brackets, but it does not go on as one.
            Put the text in quotes: `title: "[draft] Outreach plan"`
            """),
        told(
            "braces before words",
            """
            title: {draft} Outreach
            """,
            """
            1:8 The text begins with `{`, which opens a list in brackets, but it does not go on as one.
            Put the text in quotes: `title: "{draft} Outreach"`
            """),
        told(
            "words behind a bar",
            """
            note: | see below
            """,
            """
            1:7 After `|` the text must begin on the next line.
            Put the text in quotes: `note: "| see below"`
            """),
        told(
            "words behind a bar, and more below",
            """
            note: | the first
              second: x
            next: y
            """,
            """
            1:7 After `|` the text must begin on the next line.
            Put the text below a line that ends in `|-`:
            `note: |-
              the first
              second: x`
            """),
        told(
            "an angle bracket",
            """
            note: > 50 percent
            """,
            """
            1:7 After `>` the text must begin on the next line.
            Put the text in quotes: `note: "> 50 percent"`
            """),
        told(
            "a list on the line of its key",
            """
            key: - one
               - two
            """,
            """
            1:6 A list cannot begin on the line of its key.
            Begin the list on the next line:
            `key:
              - one
              - two`
            """),
        told(
            "a dash alone",
            """
            key: -
            """,
            """
            1:6 A dash on its own begins a list, and no list can begin on the line of its key.
            A dash is not read as zero. If a number is asked and nothing is meant, write 0: `key: 0`
            If not, write the answer, or TBD until you know it.
            """),
        told(
            "a backslash in double quotes",
            """
            path: "C:\\path"
            """,
            """
            1:10 In double quotes a backslash (\\) changes the meaning of the letter after it, and this letter has no such meaning.
            Put the text in single quotes: `path: 'C:\\path'`
            """),
        told(
            "no space after the colon",
            """
            title:Outreach
            next: x
            """,
            """
            1:6 After the key `title` there must be a colon and then a space.
            Write it so: `title: Outreach`
            """),
        told(
            "no space after the colon of the first key",
            """
            role:
              title:Coach
              employer: partner
            """,
            """
            2:8 After the key `title` there must be a colon and then a space.
            Write it so: `title: Coach`
            """),
        told(
            "no space after the dash",
            """
            list:
              -one
              - two
            """,
            """
            2:3 After the dash of an entry there must be a space.
            Write the entries so:
            `  - one
              - two`
            """),
        told(
            "no space after a dash among others",
            """
            list:
              - one
              -two
            """,
            """
            3:3 After the dash of an entry there must be a space.
            Write it so: `- two`
            """),
        told(
            "a space before the colon and none after it",
            """
            title :Outreach
            next: x
            """,
            """
            1:6 After the key `title` there must be a colon and then a space.
            Write it so: `title: Outreach`
            """),
        told(
            "an equals sign for the colon",
            """
            title = Outreach
            next: x
            """,
            """
            1:6 After the key `title` there must be a colon and then a space.
            Write it so: `title: Outreach`
            """),
        told(
            "a line without a key",
            """
            a: "x"
            Some words here
            b: y
            """,
            """
            2:1 This line has no key, so the program cannot tell what it belongs to.
            If it is a note to yourself, put `# ` in front of it; if it belongs to the proposal, put its key and a colon in front of it.
            """),
        told(
            "a line that should be moved in",
            """
            narrative: The money pays
            for coaches.
            b: y
            """,
            """
            2:1 This line has no key, so the program cannot tell what it belongs to.
            If it goes on with the text of line 1, move it in:
            `  for coaches.`
            If it is a note to yourself, put `# ` in front of it; if it belongs to the proposal, put its key and a colon in front of it.
            """),
        told(
            "a key without a colon",
            """
            role
              title: x
            next: y
            """,
            """
            1:5 The key `role` has no colon after it.
            Put a colon after the key: `role:`
            """),
        told(
            "a title above all keys",
            """
            Town of Ashgrove proposal
            program: x
            """,
            """
            1:1 This line has no key, so the program cannot tell what it belongs to.
            If it is a note to yourself, put `# ` in front of it; if it belongs to the proposal, put its key and a colon in front of it.
            """),
        told(
            "a key too far in",
            """
            role:
              title: Coach
                employer: partner
                training: x
              other: y
            """,
            """
            3:5 This line begins with 4 spaces, but the lines it belongs with begin with 2 spaces.
            Begin it with 2 spaces: `  employer: partner`
            Move the line below it out by 2 spaces too.
            """),
        told(
            "a key too far out",
            """
            role:
              title: Coach
              employer: partner
             training: x
            """,
            """
            4:2 This line begins with 1 space, but the lines it belongs with begin with 2 spaces.
            Begin it with 2 spaces: `  training: x`
            """),
        told(
            "the first key too far in",
            """
            role:
                title: x
              employer: y
              training: z
            """,
            """
            2:5 This line begins with 4 spaces, but the lines it belongs with begin with 2 spaces.
            Begin it with 2 spaces: `  title: x`
            """),
        told(
            "all above too far in",
            """
              program: x
            title: y
            """,
            """
            1:3 This line begins with 2 spaces, but the lines it belongs with begin with no space.
            Begin it with no space: `program: x`
            """),
        told(
            "an entry too far out",
            """
            list:
                - one
                - two
              - three
            """,
            """
            4:3 This line begins with 2 spaces, but the lines it belongs with begin with 4 spaces.
            Begin it with 4 spaces: `    - three`
            """),
        told(
            "a key of an entry too far out",
            """
            list:
              - name: one
              tracks: two
              - name: three
            """,
            """
            3:3 This line begins with 2 spaces, but the lines it belongs with begin with 4 spaces.
            Begin it with 4 spaces: `    tracks: two`
            """),
        told(
            "an entry below a text",
            """
            a: "x"
            - b
            c: y
            """,
            """
            2:1 This entry of a list stands where the program expects a key.
            Begin it right under the other entries of its list, or put the key of the list on a line above it.
            """),
        told(
            "a bracket that is never closed",
            """
            list: [one-thing, another
            next: x
            """,
            """
            1:7 The text begins with `[`, which opens a list in brackets, but it is never closed with `]`.
            Close the bracket: `list: [one-thing, another]`
            """),
        told(
            "a bracket that is never closed, over two lines",
            """
            list: [one-thing,
              another
            next: x
            """,
            """
            1:7 The text begins with `[`, which opens a list in brackets, but it is never closed with `]`.
            Close the bracket on line 2: `another]`
            """),
        told(
            "a bracket before words that is never closed",
            """
            note: [see attached
            next: x
            """,
            """
            1:7 The text begins with `[`, which opens a list in brackets, but it is never closed with `]`.
            Put the text in quotes: `note: "[see attached"`
            """),
        told(
            "colons in brackets",
            """
            list: [one: two: three, four]
            """,
            """
            1:16 The entries of this list in brackets cannot be told apart: inside brackets, commas, colons and quote marks divide them.
            Write each entry on a line of its own:
            `list:
              - "one: two: three"
              - four`
            """),
        told(
            "a text below a bar that ends too soon",
            """
            notes: |-
                First line
              second line
            next: x
            """,
            """
            3:3 This line begins further out than the first line of the text above, so it is cut off from it.
            Begin it right under that text:
            `    second line`
            """),
        told(
            "spaces on an empty line below a bar",
            """
            notes: |
                 \s
              text here
            next: x
            """,
            """
            2:3 This line looks empty, but it holds more spaces than the text below it begins with.
            Delete the spaces on this line.
            """),
        told(
            "three kinds of mistakes, and a repeated key",
            """
            title: Outreach: the first year
            contact: @ashgrove
            town: "Ashgrove
            title: again
            """,
            """
            1:16 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text in quotes: `title: "Outreach: the first year"`
            2:10 A text cannot begin with `@`, since that mark has a meaning of its own.
            Put the text in quotes: `contact: "@ashgrove"`
            3:7 The text begins with a quote mark (") that is never closed, so the lines below seem to belong to it.
            Close the quotes at the end of the text: `town: "Ashgrove"`
            4:1 The key `title` is written on line 1 and again on line 4. Only one of them can count.
            Keep one of them and delete the other, or put all of it under one key.
            """),
        told(
            "an entry too far in",
            """
            list:
              - one
               - two
            next: x
            """,
            """
            3:4 This entry of a list begins further in than the entry above, so it reads as more words of that entry.
            Begin it right under the dash above:
            `  - two`
            """),
        told(
            "a colon in braces",
            """
            - {category: salary, description: Coach: full time, amount: 5}
            - {category: fringe, description: Bus passes: monthly, amount: 5} # plan
            """,
            """
            1:35 The text of `description` holds a colon and a space, and inside braces these end a key.
            Put this one text in quotes: `- {category: salary, description: "Coach: full time", amount: 5}`
            2:35 The text of `description` holds a colon and a space, and inside braces these end a key.
            Put this one text in quotes: `- {category: fringe, description: "Bus passes: monthly", amount: 5} # plan`
            """),
        told(
            "marks in braces",
            """
            - {category: salary, description: @home, amount: 5}
            - {category: salary, description: % of money, amount: 5}
            - {category: salary, description: *star x, amount: 5}
            - {category: salary, description: - coach, amount: 5}
            """,
            """
            1:35 A text cannot begin with `@`, since that mark has a meaning of its own.
            Put this one text in quotes: `- {category: salary, description: "@home", amount: 5}`
            2:35 A text cannot begin with `%`, since that mark has a meaning of its own.
            Put this one text in quotes: `- {category: salary, description: "% of money", amount: 5}`
            3:35 The text begins with `*`. The program takes `*star` for a copy of another text, and there is none of that name.
            Put this one text in quotes: `- {category: salary, description: "*star x", amount: 5}`
            4:35 A text inside braces cannot begin with a dash and a space.
            Put this one text in quotes: `- {category: salary, description: "- coach", amount: 5}`
            """),
        told(
            "an ampersand in braces",
            """
            - {category: salary, description: &Partners LLC, amount: 5}
            """,
            """
            1:35 The text begins with `&`. The program takes `&Partners` for a label and leaves it out of the text.
            Put the text in quotes: `- {category: salary, description: "&Partners LLC", amount: 5}`
            """),
        told(
            "quotes in braces",
            """
            - {category: salary, description: "Coach" full, amount: 5}
            - {category: salary, description: 'coach's pay', amount: 5}
            - {category: salary, description: "Coach, amount: 5}
            - {category: salary, description: "C:\\path", amount: 5}
            - {category: salary, description: it's "x": y, amount: 5}
            """,
            """
            1:41 This quote mark (") closes the text, but more words follow it.
            Put this one text in quotes: `- {category: salary, description: '"Coach" full', amount: 5}`
            2:41 This apostrophe (') closes the text, but more words follow it.
            Put this one text in quotes: `- {category: salary, description: "coach's pay", amount: 5}`
            3:35 The text of `description` begins with a quote mark (") that is never closed.
            Close the quotes at the end of the text: `- {category: salary, description: "Coach", amount: 5}`
            4:38 In double quotes a backslash (\\) changes the meaning of the letter after it, and this letter has no such meaning.
            Put this one text in quotes: `- {category: salary, description: 'C:\\path', amount: 5}`
            5:35 The text of `description` holds a colon and a space, and inside braces these end a key.
            Put this one text in quotes: `- {category: salary, description: 'it''s "x": y', amount: 5}`
            """),
        told(
            "a quote in braces that the next quote closes",
            """
            - {category: salary, description: "Payroll, audit, amount: 5}
            - {category: training, description: Academy, amount: 5}
            - {category: outreach, description: "Line, cards", amount: 5}
            """,
            """
            1:35 The text of `description` begins with a quote mark (") that is never closed.
            Close the quotes at the end of the text: `- {category: salary, description: "Payroll, audit", amount: 5}`
            """),
        told(
            "a quote that a quote further down closes",
            """
            - category: salary
              description: "Payroll
              amount: 5
            - category: training
              amount: 5
            - {category: outreach, description: "Line, cards", amount: 5}
            """,
            """
            2:16 The text begins with a quote mark (") that is never closed, so the lines below seem to belong to it.
            Close the quotes at the end of the text: `description: "Payroll"`
            """),
        told(
            "a brace that is never closed",
            """
            - {category: salary, description: Coach, amount: 5
            - {category: fringe, description: Coach, amount: 5]
            - {category: fringe, description: Coach, amount: 5}
            """,
            """
            1:3 This entry begins with `{`, but it is never closed with `}`.
            Close the bracket: `- {category: salary, description: Coach, amount: 5}`
            2:3 This entry begins with `{`, but it is never closed with `}`.
            Close the bracket: `- {category: fringe, description: Coach, amount: 5}`
            """),
        told(
            "a brace too many",
            """
            - {category: salary, description: Coach, amount: 5}}
            """,
            """
            1:3 This entry in braces is closed with `}`, but one more `}` follows.
            Delete the last `}`: `- {category: salary, description: Coach, amount: 5}`
            """),
        told(
            "braces whose values cannot be told",
            """
            - {category: salary description: Coach, amount: 5}
            - {category: salary; description: Coach, amount: 5}
            - {category: salary, description: [full, amount: 5}
            - {category: {a: b: c}, description: Coach, amount: 5}
            """,
            """
            1:14 The entries of this list in brackets cannot be told apart: inside brackets, commas, colons and quote marks divide them.
            Put a comma before `description` if that is a key: `- {category: salary, description: Coach, amount: 5}`
            If not, put the whole text in quotes.
            2:14 The entries of this list in brackets cannot be told apart: inside brackets, commas, colons and quote marks divide them.
            Put a comma before `description` if that is a key: `- {category: salary, description: Coach, amount: 5}`
            If not, put the whole text in quotes.
            3:35 The text begins with `[`, which opens a list in brackets, but it does not go on as one.
            Put a comma between the entries, put a text with a colon, a quote mark or a bracket in it in quotes, and close each bracket.
            4:14 The entries of this list in brackets cannot be told apart: inside brackets, commas, colons and quote marks divide them.
            Put a comma between the entries, put a text with a colon, a quote mark or a bracket in it in quotes, and close each bracket.
            """),
        told(
            "a colon in braces over two lines",
            """
            - {category: salary,
               description: Coach: full, amount: 5}
            """,
            """
            2:17 The text of `description` holds a colon and a space, and inside braces these end a key.
            Put this one text in quotes, and write lines 1 and 2 as one: `- {category: salary, description: "Coach: full", amount: 5}`
            """),
        told(
            "a number sign in braces",
            """
            - {pathway: harm-reduction, provider: Van #2}
            - {pathway: harm-reduction, provider: Van 3}
            """,
            """
            1:43 Here ` #` begins a remark, so the rest of this line with its `}` was not read.
            Put this one text in quotes: `- {pathway: harm-reduction, provider: "Van #2"}`
            """),
        told(
            "a number sign in brackets",
            """
            list: [one, Van #2]
            next: x
            """,
            """
            1:17 Here ` #` begins a remark, so the rest of this line with its `]` was not read.
            Write each entry on a line of its own:
            `list:
              - one
              - "Van #2"`
            """),
        told(
            "a bracket inside a list",
            """
            list: [one, [two]
            next: x
            """,
            """
            1:13 This `[` opens another list inside the list, and one of the two is never closed.
            If it is one too many, delete it: `list: [one, two]`
            """),
        told(
            "a bracket inside a list of two lines",
            """
            list: [one,
              two, [three,
              four]
            next: x
            """,
            """
            2:8 This `[` opens another list inside the list, and one of the two is never closed.
            If it is one too many, delete it; if not, close it with `]`.
            """),
        told(
            "a bracket too many",
            """
            list: [one, two]]
            """,
            """
            1:17 This `]` is one too many: the list is closed before it.
            Write it so: `list: [one, two]`
            """),
        told(
            "another bracket at the end",
            """
            list: [one, two}
            next: x
            """,
            """
            1:16 The list begins with `[`, but it is closed with `}` instead of `]`.
            Write it so: `list: [one, two]`
            """),
        told(
            "words before entries",
            """
            funding:
              prior_year: none
                - {source: x, amount: 5}
              proposed_year: x
            """,
            """
            2:15 The key `prior_year` has lines of its own below it, so no words may stand behind its colon.
            Write this line so: `prior_year:`
            Move `none` to a line of its own that begins with `# `, as a note.
            """),
        told(
            "words before entries under the key",
            """
            warm_handoffs: two so far
            - from: emergency-department
              to: x
            - from: partner
            """,
            """
            1:16 The key `warm_handoffs` has lines of its own below it, so no words may stand behind its colon.
            Write this line so: `warm_handoffs:`
            Move `two so far` to a line of its own that begins with `# `, as a note.
            """),
        told(
            "words before a group",
            """
            budget: see below
              lines:
                - category: salary
                  amount: 5
            """,
            """
            1:9 The key `budget` has lines of its own below it, so no words may stand behind its colon.
            Write this line so: `budget:`
            Move `see below` to a line of its own that begins with `# `, as a note.
            """),
        told(
            "words before keys",
            """
            municipality: "Ashgrove" # remark
              name: Town of Ashgrove
              state: MA
            next: x
            """,
            """
            1:15 The key `municipality` has lines of its own below it, so no words may stand behind its colon.
            Write this line so: `municipality: # remark`
            Move `"Ashgrove"` to a line of its own that begins with `# `, as a note.
            """),
        told(
            "words before entries with a mistake",
            """
            budget: none
              - description: one: two
              - description: three
            """,
            """
            1:9 The key `budget` has lines of its own below it, so no words may stand behind its colon.
            Write this line so: `budget:`
            Move `none` to a line of its own that begins with `# `, as a note.
            2:21 This colon is followed by a space, so the program takes the words before it for a key, and there is no place for a key inside a text.
            Put the text in quotes: `- description: "one: two"`
            """),
        told(
            "a key at the edge inside a group",
            """
            role:
              title: Coach
            employer: partner
              reports_to: Marisol
              duties:
                - one
            next: x
            """,
            """
            3:1 This line begins with no space, but the lines it belongs with begin with 2 spaces.
            Begin it with 2 spaces: `  employer: partner`
            """),
        told(
            "a quoted key at the edge inside a group",
            """
            role:
              title: >-
                Coach
            employer: "partner"
              reports_to: Marisol
            next: x
            """,
            """
            4:1 This line begins with no space, but the lines it belongs with begin with 2 spaces.
            Begin it with 2 spaces: `  employer: "partner"`
            """),
        told(
            "a key with a text below it at the edge inside a group",
            """
            role:
              title: Coach
            employer: >-
                partner
              reports_to: Marisol
            next: x
            """,
            """
            3:1 This line begins with no space, but the lines it belongs with begin with 2 spaces.
            Begin it with 2 spaces: `  employer: >-`
            """),
        told(
            "a text below a bar that is not moved in",
            """
            role:
              training: >-
              Academy: thirty hours
              and ethics.

              Then the state.
              title: x
            """,
            """
            3:3 The text below `>-` must begin further in than its key, but this line does not.
            Move it in:
            `  training: >-
                Academy: thirty hours`
            Move the line below it in by 2 spaces too.
            6:3 The text below `>-` must begin further in than its key, but this line does not.
            Move it in:
            `    Then the state.`
            """),
        told(
            "a text below a bar at the edge",
            """
            training: |-
            Recovery coach academy.
            next: x
            """,
            """
            2:1 The text below `|-` must begin further in than its key, but this line does not.
            Move it in:
            `training: |-
              Recovery coach academy.`
            """),
        told(
            "the first key at the edge, with its group below it",
            """
            program: x
            municipality:
            name: Town of Ashgrove
              state: MA
              population: 5
            next: x
            """,
            """
            3:1 This line begins with no space, but the lines it belongs with begin with 2 spaces.
            Begin it with 2 spaces: `  name: Town of Ashgrove`
            """));
  }
}
