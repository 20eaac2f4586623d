package dk.kkr.agenda.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.items.PointView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidedTest {

  @Test
  void leaves_with_a_result_that_stands_are_told_in_order() {
    PointView lead =
        point("godkender", result("CONFIRMED", "MIXED"), leaf("a", "ADOPTED"), leaf("b", "NOTED"));
    PointView withdrawn = point("c", result("WITHDRAWN", null));
    PointView open = point("d", null);

    assertThat(Decided.in(List.of(lead, withdrawn, open, leaf("e", "REJECTED"))))
        .isEqualTo("Vedtaget: a\nTaget til efterretning: b\nForkastet: e");
    assertThat(Decided.in(List.of(withdrawn, open))).isNull();
    assertThat(Decided.in(List.of())).isNull();
  }

  @Test
  void what_has_no_room_is_left_out_and_shown_to_be() {
    PointView wordy = leaf("x".repeat(6_000), "ADOPTED");
    assertThat(Decided.in(List.of(wordy, wordy))).hasSize(6_012).endsWith("x\n…");
    assertThat(Decided.in(List.of(leaf("x".repeat(Limits.NOTE), "ADOPTED"))))
        .hasSize(Limits.NOTE)
        .endsWith("x …");
    String full = "x".repeat(Limits.NOTE - "Vedtaget: ".length());
    assertThat(Decided.in(List.of(leaf(full, "ADOPTED")))).isEqualTo("Vedtaget: " + full);
  }

  private static PointView leaf(String text, String outcome) {
    return point(text, result("CONFIRMED", outcome));
  }

  private static PointView point(String text, @Nullable ResultView result, PointView... children) {
    return new PointView(
        UUID.randomUUID(),
        List.of(),
        text,
        List.of(),
        List.of(children),
        List.of(),
        null,
        null,
        null,
        result);
  }

  private static ResultView result(String state, @Nullable String outcome) {
    return new ResultView(
        state, outcome, false, null, null, null, null, List.of(), 1, null, null, null);
  }
}
