package dk.kkr.agenda.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingWordsTest {

  private static final LocalDate MEETING = LocalDate.of(2022, 3, 11);

  @Test
  void the_next_meeting_is_named_or_said_to_be_unknown() {
    assertThat(words(LocalDate.of(2022, 6, 10)).fill("Næste møde er den {næste}."))
        .isEqualTo("Næste møde er den 10. juni 2022.");
    assertThat(words(null).fill("Næste møde er den {næste}."))
        .isEqualTo("Næste møde er ikke fastlagt.");
    assertThat(words(null).fill("Næste møde: {næste}"))
        .isEqualTo("Næste møde: (dato ikke fastlagt)");
  }

  private static StandingWords words(@Nullable LocalDate next) {
    return new StandingWords(MEETING, Optional.empty(), next);
  }
}
