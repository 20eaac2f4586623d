package dk.kkr.agenda.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedNumberTest {

  @Test
  void ten_comes_after_nine() {
    assertThat(sorted("3.10", "3.9", "3.1", "10.1", "3", "3.a", "3.9.1"))
        .containsExactly("3", "3.1", "3.9", "3.9.1", "3.10", "3.a", "10.1");
  }

  @Test
  void the_next_number_follows_the_highest_of_its_section() {
    assertThat(PrintedNumber.next("3", List.of())).isEqualTo("3.1");
    assertThat(PrintedNumber.next("3", List.of("3.9", "3.10", "3.x", "30.50"))).isEqualTo("3.11");
  }

  @Test
  void numbers_of_any_length_are_compared() {
    String huge = "3." + "9".repeat(40);
    assertThat(sorted(huge, "3.2")).containsExactly("3.2", huge);
  }

  private static List<String> sorted(String... numbers) {
    return List.of(numbers).stream().sorted(PrintedNumber.ORDER).toList();
  }
}
