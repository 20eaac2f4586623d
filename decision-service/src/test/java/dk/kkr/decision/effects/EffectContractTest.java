package dk.kkr.decision.effects;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectContractTest {

  @ParameterizedTest
  @ValueSource(strings = {"appointment", "quota"})
  void the_examples_of_those_who_own_subjects_are_read(String service) {
    EventContracts contracts = EventContracts.of(service);
    EffectApplied applied = contracts.example("EffectApplied", EffectApplied.class);
    EffectRefused refused = contracts.example("EffectRefused", EffectRefused.class);

    assertThat(applied.summary()).isNotBlank();
    assertThat(applied.decisionRevision()).isPositive();
    assertThat(refused.reason()).isNotBlank();
    assertThat(refused.pointId()).isNotNull();
  }
}
