package org.abatecheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  private static final List<String> ORDER =
      List.of(
          "source",
          "table",
          "document",
          "text",
          "rules",
          "policy",
          "check",
          "report",
          "template",
          "roster",
          "agreement",
          "audit",
          "cli");

  private static final String LIBRARY = "org.abatecheck";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(LIBRARY);

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void imports_only_packages_before_it(String name, List<String> later) {
    noClasses()
        .that()
        .resideInAPackage(in(name))
        .should(
            dependOnClassesThat(
                resideInAnyPackage(
                    later.stream().map(ArchitectureTest::in).toArray(String[]::new))))
        .because("data flows one way: " + String.join(" > ", ORDER))
        // A package may not be there yet.
        .allowEmptyShould(true)
        .check(MAIN);
  }

  static Stream<Arguments> imports_only_packages_before_it() {
    return IntStream.range(0, ORDER.size() - 1)
        .mapToObj(i -> arguments(ORDER.get(i), ORDER.subList(i + 1, ORDER.size())));
  }

  @Test
  void every_class_lies_in_a_package_of_the_order_or_is_the_library_s_way_in() {
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(name -> !name.equals(LIBRARY))
        .map(name -> name.substring(LIBRARY.length() + 1).replaceFirst("\\..*", ""))
        .isSubsetOf(ORDER);
  }

  @Test
  void the_library_s_way_in_stands_between_the_packages_and_the_command_line() {
    noClasses()
        .that()
        .resideInAPackage(LIBRARY)
        .should(dependOnClassesThat(resideInAPackage(in("cli"))))
        .allowEmptyShould(true)
        .check(MAIN);
    noClasses()
        .that()
        .resideOutsideOfPackages(LIBRARY, in("cli"))
        .should(dependOnClassesThat(resideInAPackage(LIBRARY)))
        .check(MAIN);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "org.yaml.., document",
    "de.siegmar.fastcsv.., table",
    "com.github.mustachejava.., report",
    "tools.jackson.., report",
    "picocli.., cli",
    "me.tongfei.., cli"
  })
  void is_used_by_one_package(String library, String owner) {
    noClasses()
        .that()
        .resideOutsideOfPackage(in(owner))
        .should(dependOnClassesThat(resideInAPackage(library)))
        .check(MAIN);
  }

  @ParameterizedTest(name = "…{0}")
  @ValueSource(strings = {"Util", "Utils", "Helper", "Helpers", "Manager", "Impl"})
  void no_class_has_a_name_that_says_nothing(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(MAIN);
  }

  @ParameterizedTest(name = "System.{0}")
  @ValueSource(strings = {"in", "out", "err"})
  void only_the_command_line_knows_the_streams(String stream) {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessField(System.class, stream)
        .check(MAIN);
  }

  @Test
  void only_the_command_line_ends_the_program() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(MAIN);
  }

  private static String in(String name) {
    return LIBRARY + "." + name + "..";
  }
}
