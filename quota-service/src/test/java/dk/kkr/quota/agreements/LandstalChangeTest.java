package dk.kkr.quota.agreements;

import static dk.kkr.quota.agreements.OnPaper.BORNHOLM;
import static dk.kkr.quota.agreements.OnPaper.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.agreements.Warning.Code;
import dk.kkr.quota.announcements.AgreementConsequence.Consequence;
import dk.kkr.quota.council.DecidedPoint;
import dk.kkr.quota.council.PartyAnswer.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a changed landstal does to an agreement, in plain Java. */
class LandstalChangeTest {

  private static final LocalDate NOTIFIED = LocalDate.of(2021, 9, 9);
  private static final LocalDate REVISED = LocalDate.of(2022, 3, 1);
  private static final Clause RULE =
      new Clause(Clause.Kind.RULE, "Bornholm overtager fortsat halvdelen.");
  private static final UUID NEWER = UUID.randomUUID();

  @Test
  void it_stands_only_with_a_rule_that_was_notified_before_the_change() {
    assertThat(ended(RULE, true).consequence(REVISED)).isEqualTo(Consequence.STANDS_BY_RULE);
    assertThat(ended(RULE, true).consequence(NOTIFIED)).isEqualTo(Consequence.LAPSED);
    assertThat(ended(RULE, true).consequence(NOTIFIED.plusDays(1)))
        .isEqualTo(Consequence.STANDS_BY_RULE);
    assertThat(ended(RULE, false).consequence(REVISED)).isEqualTo(Consequence.LAPSED);
    assertThat(ended(Clause.LAPSE, true).consequence(REVISED)).isEqualTo(Consequence.LAPSED);
    assertThat(OnPaper.agreement(RULE, full()).consequence(REVISED)).isEqualTo(Consequence.LAPSED);
  }

  @Test
  void lapsed_it_tells_so_and_keeps_its_table_but_changes_no_more() {
    Agreement agreement = ended(Clause.LAPSE, true);
    agreement.takeEvents();
    change(agreement);

    assertThat(agreement.state()).isEqualTo(AgreementState.LAPSED);
    assertThat(agreement.takeEvents()).hasSize(1);
    assertThat(agreement.warnings())
        .extracting(Warning::code)
        .containsExactly(Code.LANDSTAL_CHANGED);
    assertThat(agreement.warnings().getFirst().text())
        .contains("fra 500 til 800", "1. marts 2022", "bortfaldet");
    assertThat(OnPaper.row(agreement, BORNHOLM).current()).isEqualTo(11);
    assertThat(agreement.standsOn()).isEqualTo(OnPaper.QUOTAS.announcementId());
    assertThat(Summary.of(agreement)).contains("bortfaldet pr. 1. marts 2022");

    refused(() -> agreement.write(new Content(List.of(), List.of(), RULE), 0));
    refused(() -> agreement.sign(new Signatory(BORNHOLM, "Ida", "Borgmester", null, null, 1)));
    agreement.answer(OnPaper.answer("0230", State.REFUSED, Map.of()));
    assertThat(OnPaper.row(agreement, BORNHOLM).current()).isEqualTo(11);
    assertThat(agreement.consents().late()).hasSize(1);
    assertThat(Summary.late(agreement.ending(), agreement.consents().late()))
        .startsWith("Aftalen er bortfaldet pr. 1. marts 2022. Svar derefter ændrer den ikke");
  }

  @Test
  void standing_by_its_rule_it_is_final_on_the_new_quotas_and_says_that_the_table_is_old() {
    Agreement agreement = ended(RULE, true);
    change(agreement);

    assertThat(agreement.state()).isEqualTo(AgreementState.FINALISED);
    assertThat(agreement.standsOn()).isEqualTo(NEWER);
    assertThat(agreement.announcementId()).isEqualTo(OnPaper.QUOTAS.announcementId());
    assertThat(agreement.warnings().getFirst().text()).contains("egen regel", "halvdelen");
    assertThat(agreement.consequence(REVISED.plusDays(30))).isEqualTo(Consequence.STANDS_BY_RULE);
  }

  @Test
  void a_draft_lapses_and_stays_a_draft_to_its_readers() {
    Agreement draft = OnPaper.agreement(full());
    change(draft);

    assertThat(draft.state()).isEqualTo(AgreementState.LAPSED);
    assertThat(draft.confidential()).isTrue();
    draft.putBefore(UUID.randomUUID(), List.of());
    assertThat(draft.state()).isEqualTo(AgreementState.LAPSED);
  }

  @Test
  void a_decision_on_it_is_refused_and_a_reopened_one_changes_nothing() {
    Agreement agreement = OnPaper.agreement(full());
    UUID point = UUID.randomUUID();
    agreement.adopt(OnPaper.adopted(point), List.of());
    change(agreement);
    agreement.withdraw(REVISED);

    assertThat(agreement.state()).isEqualTo(AgreementState.LAPSED);
    assertThat(agreement.transfers())
        .extracting(Transfer::state)
        .containsOnly(TransferState.GRANTED);
    assertThat(
            DecisionRules.obstacle(
                agreement,
                new DecidedPoint(
                    point,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "kkr-hovedstaden",
                    agreement.id(),
                    1,
                    DecidedPoint.Outcome.ADOPTED,
                    REVISED,
                    List.of(),
                    false)))
        .contains("bortfaldet pr. 1. marts 2022");
  }

  private static Agreement ended(Clause clause, boolean notified) {
    Agreement agreement = OnPaper.agreement(clause, full());
    agreement.adopt(
        OnPaper.adopted(UUID.randomUUID()), List.of(OnPaper.answer("0230", State.GRANTED)));
    agreement.finalise(DAY, null);
    if (notified) {
      agreement.notified(new Notification(NOTIFIED, "sekretariatet", "Kvittering 1", null));
    }
    return agreement;
  }

  private static Transfer full() {
    return Transfer.proposed("0230", BORNHOLM, 5, TransferKind.FULL);
  }

  private static void change(Agreement agreement) {
    agreement.changeLandstal(
        new LandstalChange(NEWER, REVISED, 500, 800, agreement.consequence(REVISED)));
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(QuotaProblems.AGREEMENT_LAPSED));
  }
}
