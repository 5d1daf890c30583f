package org.abatecheck.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownNameTest {

  @ParameterizedTest
  @CsvSource({
    "Town of Ashgrove, ASHGROVE",
    "Town of Ashgrove, 'Ashgrove, Town of'",
    "Ashgrove town, The Town of Ashgrove",
    "City and County of Broom, City of Broom",
    "City of Kansas City, Kansas City",
    "City of Jersey, Jersey City",
    "Bracken County, County of Bracken",
    "Larkin County Commission, Larkin Co.",
    "St. Brendan’s, Saint Brendans",
    "Mt Holly, Mount Holly",
    "No. Attle, North Attle",
    "E. Foxborough, East Foxboro",
    "Marlow-by-the-Sea, Marlow by the Sea",
    "Cañon Hollow, Canon  Hollow",
    "Bel Air Twp., Township of Bel Air",
    "City of The Dells, The Dells",
    "Fennmoor Centre, Fennmoor Center",
    "Oak & Elm, Oak and Elm"
  })
  void two_ways_to_write_a_name_fit(String one, String other) {
    assertThat(TownName.of(one).fits(TownName.of(other))).isTrue();
    assertThat(TownName.of(other).fits(TownName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Town of Ithaca, City of Ithaca",
    "Bracken County, Town of Bracken",
    "Bracken County, Bracken",
    "North Attle, South Attle",
    "Attle, North Attle",
    "Ware, Wareham",
    "Kansas City, Kansas Town"
  })
  void two_names_that_may_be_of_two_places_do_not(String one, String other) {
    assertThat(TownName.of(one).fits(TownName.of(other))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Town", "Town of", "--"})
  void a_name_without_a_name_in_it_says_nothing(String name) {
    assertThat(TownName.of(name).saysNothing()).isTrue();
  }

  @Test
  @Timeout(3)
  void whatever_a_proposal_has_for_a_name_is_read_in_no_time() {
    for (var part : new String[] {", a of", " of the", "and of ", "é́", "St. "}) {
      assertThat(TownName.of(part.repeat(500_000)).readings()).isNotEmpty();
    }
  }
}
