package dk.kkr.decision.points;

import static dk.kkr.decision.points.ConditionState.GRANTED;
import static dk.kkr.decision.points.ConditionState.OPEN;
import static dk.kkr.decision.points.ConditionState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForceTest {

  static List<Arguments> adoptions() {
    return List.of(
        Arguments.of(List.of(), Force.IN_FORCE),
        Arguments.of(List.of(OPEN), Force.CONDITIONAL),
        Arguments.of(List.of(OPEN, GRANTED, REFUSED), Force.CONDITIONAL),
        Arguments.of(List.of(GRANTED), Force.IN_FORCE),
        Arguments.of(List.of(GRANTED, REFUSED, REFUSED), Force.IN_FORCE),
        Arguments.of(List.of(REFUSED, REFUSED), Force.LAPSED));
  }

  @ParameterizedTest
  @MethodSource("adoptions")
  void the_force_of_an_adoption_follows_from_its_conditions(
      List<ConditionState> conditions, Force force) {
    assertThat(Force.of(Outcome.ADOPTED, conditions)).isEqualTo(force);
    assertThat(Force.of(Outcome.ADOPTED_AMENDED, conditions)).isEqualTo(force);
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ADOPTED", "ADOPTED_AMENDED"})
  void what_is_not_adopted_has_no_force(Outcome outcome) {
    assertThat(Force.of(outcome, List.of())).isEqualTo(Force.NONE);
  }

  @Test
  void a_lead_waits_as_long_as_one_of_its_leaves_does() {
    assertThat(Force.ofLead(Outcome.ADOPTED, List.of(Force.IN_FORCE, Force.CONDITIONAL)))
        .isEqualTo(Force.CONDITIONAL);
    assertThat(Force.ofLead(Outcome.ADOPTED_AMENDED, List.of(Force.IN_FORCE, Force.LAPSED)))
        .isEqualTo(Force.IN_FORCE);
    assertThat(Force.ofLead(Outcome.ADOPTED, List.of(Force.LAPSED))).isEqualTo(Force.LAPSED);
  }

  @Test
  void a_lead_whose_leaves_were_not_all_adopted_has_no_force() {
    assertThat(Force.ofLead(Outcome.MIXED, List.of(Force.IN_FORCE, Force.NONE)))
        .isEqualTo(Force.NONE);
    assertThat(Force.ofLead(Outcome.NOTED, List.of(Force.NONE))).isEqualTo(Force.NONE);
  }
}
