package dk.kkr.decision.points;

import static dk.kkr.decision.points.Outcome.ADOPTED;
import static dk.kkr.decision.points.Outcome.ADOPTED_AMENDED;
import static dk.kkr.decision.points.Outcome.MIXED;
import static dk.kkr.decision.points.Outcome.NOTED;
import static dk.kkr.decision.points.Outcome.POSTPONED;
import static dk.kkr.decision.points.Outcome.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

  static List<Arguments> leads() {
    return List.of(
        Arguments.of(List.of(ADOPTED), ADOPTED),
        Arguments.of(List.of(ADOPTED, ADOPTED), ADOPTED),
        Arguments.of(List.of(NOTED, NOTED, NOTED), NOTED),
        Arguments.of(List.of(POSTPONED, POSTPONED), POSTPONED),
        Arguments.of(List.of(ADOPTED_AMENDED, ADOPTED_AMENDED), ADOPTED_AMENDED),
        Arguments.of(List.of(ADOPTED, ADOPTED_AMENDED), ADOPTED_AMENDED),
        Arguments.of(List.of(ADOPTED_AMENDED, ADOPTED, ADOPTED), ADOPTED_AMENDED),
        Arguments.of(List.of(ADOPTED, NOTED), MIXED),
        Arguments.of(List.of(ADOPTED, ADOPTED_AMENDED, REJECTED), MIXED),
        Arguments.of(List.of(POSTPONED, REJECTED), MIXED));
  }

  @ParameterizedTest
  @MethodSource("leads")
  void a_leads_outcome_follows_from_its_leaves(List<Outcome> leaves, Outcome lead) {
    assertThat(Outcome.ofLead(leaves)).isEqualTo(lead);
  }

  @Test
  void the_order_and_number_of_equal_leaves_make_no_difference() {
    Random random = new Random(20220311);
    List<Outcome> recordable = EnumSet.complementOf(EnumSet.of(MIXED)).stream().toList();
    for (int i = 0; i < 500; i++) {
      List<Outcome> leaves =
          random
              .ints(1 + random.nextInt(6), 0, recordable.size())
              .mapToObj(recordable::get)
              .collect(Collectors.toCollection(ArrayList::new));
      Outcome once = Outcome.ofLead(leaves);
      Collections.shuffle(leaves, random);
      leaves.addAll(List.copyOf(leaves));
      assertThat(Outcome.ofLead(leaves)).as("%s", leaves).isEqualTo(once);
      if (Set.copyOf(leaves).size() > 1) {
        assertThat(once).isIn(ADOPTED_AMENDED, MIXED);
      }
    }
  }
}
