package dk.kkr.quota.agreements;

import static dk.kkr.quota.agreements.OnPaper.BORNHOLM;
import static dk.kkr.quota.agreements.OnPaper.DAY;
import static dk.kkr.quota.agreements.OnPaper.QUOTAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.agreements.Warning.Code;
import dk.kkr.quota.council.PartyAnswer.State;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges in plain Java: Rudersdal (0230) has a quota of 5 and gives Bornholm (0400, 6) 2 to 4. */
class RangeTest {

  private static final String RUDERSDAL = "0230";

  @Test
  void a_range_is_possible_at_its_most_and_holds_with_the_figure_of_the_answer() {
    Agreement agreement = agreement();
    assertThat(bornholm(agreement).possible()).isEqualTo(10);

    adopted(agreement, State.OPEN);
    assertThat(bornholm(agreement))
        .extracting(TableRow::current, TableRow::possible)
        .containsExactly(6, 10);
    answered(agreement, Map.of("amount", " 3 "));

    assertThat(bornholm(agreement))
        .extracting(TableRow::current, TableRow::possible)
        .containsExactly(9, 9);
    assertThat(rudersdal(agreement).current()).isEqualTo(2);
    assertThat(only(agreement))
        .extracting(Transfer::state, Transfer::figure)
        .containsExactly(TransferState.GRANTED, 3);
    assertThat(only(agreement).history().getLast().note()).isEqualTo("Godkendt af Rudersdal (3)");
    assertThat(agreement.warnings()).isEmpty();
  }

  @Test
  void a_corrected_answer_moves_as_many_as_it_says_now() {
    Agreement agreement = adopted(agreement(), State.OPEN);
    answered(agreement, Map.of("amount", "3"));
    answered(agreement, Map.of("amount", "4"));
    assertThat(bornholm(agreement).current()).isEqualTo(10);

    answered(agreement, Map.of());
    assertThat(only(agreement).state()).isEqualTo(TransferState.PENDING);
    assertThat(bornholm(agreement))
        .extracting(TableRow::current, TableRow::possible)
        .containsExactly(6, 10);
  }

  @Test
  void a_range_granted_without_a_figure_waits_for_one_and_says_so() {
    Agreement agreement = adopted(agreement(), State.OPEN);
    answered(agreement, Map.of("strækninger", "4"));

    assertThat(only(agreement).state()).isEqualTo(TransferState.PENDING);
    assertThat(agreement.warnings())
        .extracting(Warning::code, Warning::municipality)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.RANGE_WITHOUT_FIGURE, RUDERSDAL));

    Agreement unconditional = adopted(agreement());
    assertThat(only(unconditional).history().getLast().note())
        .isEqualTo("Vedtaget; afventer, hvor mange pladser der overdrages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5", "-3", "3,5", "tre", "3 personer", "9999999999", ""})
  void a_figure_that_does_not_fit_is_not_used(String said) {
    Agreement agreement = adopted(agreement(), State.OPEN);
    answered(agreement, Map.of("amount", said));

    assertThat(only(agreement).state()).isEqualTo(TransferState.PENDING);
    assertThat(agreement.warnings())
        .extracting(Warning::code)
        .containsExactly(Code.FIGURE_NOT_USABLE);
    assertThat(agreement.warnings().getFirst().text()).contains("»" + said + "«", "2-4");
  }

  @ParameterizedTest
  @CsvSource({"FIXED,2,PENDING", "FIXED,3,GRANTED", "FULL,4,PENDING", "FULL,5,GRANTED"})
  void a_giver_that_names_another_amount_than_was_agreed_has_not_agreed(
      TransferKind kind, String said, TransferState expected) {
    int amount = kind == TransferKind.FULL ? 5 : 3;
    Agreement agreement =
        adopted(
            OnPaper.agreement(Transfer.proposed(RUDERSDAL, BORNHOLM, amount, kind)), State.OPEN);
    answered(agreement, Map.of("amount", said));

    assertThat(only(agreement).state()).isEqualTo(expected);
  }

  @Test
  void a_giver_of_several_says_to_whom() {
    Agreement agreement =
        adopted(
            OnPaper.agreement(
                Transfer.range(RUDERSDAL, BORNHOLM, 0, 3), Transfer.range(RUDERSDAL, "0101", 0, 2)),
            State.OPEN);
    answered(agreement, Map.of("amount", "2"));
    assertThat(agreement.warnings())
        .extracting(Warning::code)
        .containsExactly(Code.FIGURE_NOT_USABLE, Code.FIGURE_NOT_USABLE);

    answered(agreement, Map.of("amount.0400", "2", "amount.0101", "0"));
    assertThat(agreement.transfers())
        .extracting(Transfer::state)
        .containsOnly(TransferState.GRANTED);
    assertThat(bornholm(agreement).current()).isEqualTo(8);
    assertThat(rudersdal(agreement).current()).isEqualTo(3);
  }

  @Test
  void the_receivers_answer_fixes_nothing() {
    Agreement agreement = adopted(agreement(), State.OPEN);
    agreement.answer(OnPaper.answer(BORNHOLM, State.GRANTED, Map.of("amount", "3")));
    answered(agreement, Map.of());

    assertThat(only(agreement).state()).isEqualTo(TransferState.PENDING);
  }

  @Test
  void the_secretariat_fixes_it_with_proof_where_the_answer_does_not() {
    Agreement agreement = adopted(agreement(), State.OPEN);
    agreement.fix(fixed(2));
    assertThat(only(agreement))
        .extracting(Transfer::state, Transfer::figure)
        .containsExactly(TransferState.PENDING, 2);
    assertThat(bornholm(agreement).possible()).isEqualTo(8);

    answered(agreement, Map.of());
    assertThat(bornholm(agreement).current()).isEqualTo(8);
    agreement.fix(fixed(4));
    assertThat(bornholm(agreement).current()).isEqualTo(10);
    answered(agreement, Map.of("amount", "3"));
    assertThat(bornholm(agreement).current()).as("its own word goes first").isEqualTo(9);
    refused(Problems.CONFLICT.slug(), agreement, fixed(4));
  }

  @Test
  void an_amount_is_fixed_within_a_range_of_an_adopted_agreement_only() {
    refused(QuotaProblems.AGREEMENT_NOT_ADOPTED.slug(), agreement(), fixed(3));
    Agreement agreement = adopted(agreement(), State.OPEN);
    refused(Problems.INVALID_INPUT.slug(), agreement, fixed(1));
    refused(Problems.INVALID_INPUT.slug(), agreement, fixed(5));
    refused(
        Problems.INVALID_INPUT.slug(),
        agreement,
        new FixedAmount(RUDERSDAL, "0101", 2, DAY, "Protokol"));
    refused(
        Problems.INVALID_INPUT.slug(),
        adopted(OnPaper.agreement(Transfer.proposed(RUDERSDAL, BORNHOLM, 3, TransferKind.FIXED))),
        fixed(3));
    agreement.finalise(DAY, "Fristen er udløbet");
    refused(QuotaProblems.AGREEMENT_FINAL.slug(), agreement, fixed(3));
  }

  @Test
  void at_the_end_a_range_without_a_figure_is_not_transferred_and_a_later_figure_is_late() {
    Agreement agreement = adopted(agreement(), State.OPEN);
    answered(agreement, Map.of());
    agreement.finalise(DAY, "Fristen er udløbet");

    assertThat(only(agreement).state()).isEqualTo(TransferState.NOT_TRANSFERRED);
    assertThat(only(agreement).history().getLast().note())
        .isEqualTo("Godkendt uden antal, da aftalen blev gjort endelig: Fristen er udløbet");
    assertThat(agreement.consents().late()).as("it was counted as it was").isEmpty();

    answered(agreement, Map.of("amount", "3"));
    assertThat(agreement.consents().late()).hasSize(1);
    assertThat(bornholm(agreement).current()).isEqualTo(6);
  }

  @Test
  void another_figure_after_the_end_is_late() {
    Agreement agreement = adopted(agreement(), State.OPEN);
    answered(agreement, Map.of("amount", "3"));
    agreement.finalise(DAY, null);
    assertThat(agreement.consents().late()).isEmpty();

    answered(agreement, Map.of("amount", "4"));
    assertThat(agreement.consents().late()).hasSize(1);
    assertThat(bornholm(agreement).current()).isEqualTo(9);
  }

  @Test
  void reopened_it_is_a_proposal_and_confirmed_again_the_figure_is_known() {
    Agreement agreement = agreement();
    UUID point = UUID.randomUUID();
    agreement.adopt(OnPaper.adopted(point), List.of(OnPaper.answer(RUDERSDAL, State.OPEN)));
    answered(agreement, Map.of("amount", "3"));
    agreement.withdraw(DAY);
    assertThat(bornholm(agreement))
        .extracting(TableRow::current, TableRow::possible)
        .containsExactly(6, 10);

    agreement.adopt(OnPaper.adopted(point), List.of(OnPaper.answer(RUDERSDAL, State.GRANTED)));
    assertThat(bornholm(agreement).current()).isEqualTo(9);
  }

  @Test
  void no_transfer_moves_what_it_cannot() {
    assertThatThrownBy(() -> Transfer.range(RUDERSDAL, BORNHOLM, 4, 3))
        .isInstanceOf(IllegalArgumentException.class);
    Transfer range = Transfer.range(RUDERSDAL, BORNHOLM, 1, 3);
    assertThatThrownBy(() -> range.moved(TransferState.GRANTED, DAY, "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> range.moved(TransferState.GRANTED, 4, DAY, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Agreement agreement() {
    return OnPaper.agreement(Transfer.range(RUDERSDAL, BORNHOLM, 2, 4));
  }

  private static Agreement adopted(Agreement agreement, State... states) {
    agreement.adopt(
        OnPaper.adopted(UUID.randomUUID()),
        List.of(states).stream().map(state -> OnPaper.answer(RUDERSDAL, state)).toList());
    return agreement;
  }

  private static void answered(Agreement agreement, Map<String, String> values) {
    agreement.answer(OnPaper.answer(RUDERSDAL, State.GRANTED, values));
  }

  private static FixedAmount fixed(int amount) {
    return new FixedAmount(RUDERSDAL, BORNHOLM, amount, DAY, "Protokol");
  }

  private static void refused(String slug, Agreement agreement, FixedAmount amount) {
    assertThatThrownBy(() -> agreement.fix(amount))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.type().slug()).isEqualTo(slug));
  }

  private static Transfer only(Agreement agreement) {
    return agreement.transfers().getFirst();
  }

  private static TableRow bornholm(Agreement agreement) {
    return OnPaper.row(agreement, BORNHOLM);
  }

  private static TableRow rudersdal(Agreement agreement) {
    return OnPaper.row(agreement, RUDERSDAL);
  }

  @Test
  void the_quotas_are_those_the_numbers_above_stand_on() {
    assertThat(QUOTAS.of(RUDERSDAL).orElseThrow().quota()).isEqualTo(5);
    assertThat(QUOTAS.of(BORNHOLM).orElseThrow().quota()).isEqualTo(6);
  }
}
