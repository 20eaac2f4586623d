package dk.kkr.quota.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.Quotas;
import dk.kkr.quota.announcements.AnnouncedQuota;
import dk.kkr.quota.announcements.RegionQuotas;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.CouncilDecision.Standing;
import dk.kkr.quota.council.Mark;
import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.council.PartyAnswer.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements in plain Java, on the quotas of 2022. */
class AgreementTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 16);
  private static final String BORNHOLM = "0400";
  private static final List<String> GIVERS =
      List.of("0155", "0161", "0167", "0173", "0185", "0219", "0223", "0230");
  private static final List<State> STATES = List.of(State.values());
  private static final RegionQuotas QUOTAS =
      new RegionQuotas(
          UUID.randomUUID(),
          "kkr-hovedstaden",
          "region-hovedstaden",
          2022,
          500,
          113,
          LocalDate.of(2021, 9, 10),
          Quotas.of2022().stream()
              .map(row -> new AnnouncedQuota(row.code(), row.name(), row.quota(), row.raw()))
              .toList());

  /**
   * Whatever happens in whatever order, the table holds together: the entity itself verifies it.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_table_holds_together_at_every_step(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 60; run++) {
      Agreement agreement = new Agreement(QUOTAS, content(random));
      UUID point = UUID.randomUUID();
      UUID meeting = UUID.randomUUID();
      for (int step = 0; step < 12; step++) {
        step(agreement, point, meeting, random);
        verify(agreement);
      }
    }
  }

  private static void step(Agreement agreement, UUID point, UUID meeting, Random random) {
    switch (random.nextInt(9)) {
      case 0 ->
          agreement.putBefore(
              meeting,
              random.nextBoolean()
                  ? List.of()
                  : List.of(new Mark(meeting, UUID.randomUUID(), point, 1, 1, false)));
      case 1 -> {
        if (!agreement.ending().frozen()) {
          agreement.adopt(decision(point, Standing.ADOPTED), answers(random));
        }
      }
      case 2 -> {
        if (!agreement.ending().frozen() && agreement.restsOn(point)) {
          agreement.withdraw(DAY);
        }
      }
      case 3 -> {
        if (!agreement.ending().frozen() && random.nextInt(4) == 0) {
          agreement.reject(decision(point, Standing.REJECTED));
        }
      }
      case 4 -> {
        if (agreement.state() == AgreementState.ADOPTED && random.nextInt(4) == 0) {
          agreement.finalise(DAY, null);
        }
      }
      case 5 -> {
        if (agreement.ending().lapsedOn() == null && random.nextInt(4) == 0) {
          agreement.changeLandstal(
              new LandstalChange(UUID.randomUUID(), DAY, 500, 800, agreement.consequence(DAY)));
        }
      }
      case 6 ->
          agreement.transfers().stream()
              .filter(t -> t.kind() == TransferKind.RANGE && t.figure() == null)
              .filter(t -> agreement.state() == AgreementState.ADOPTED)
              .filter(t -> agreement.consents().figure(t).amount() == null)
              .findFirst()
              .ifPresent(
                  t ->
                      agreement.fix(
                          new FixedAmount(t.from(), t.to(), t.amount(), DAY, "Protokol")));
      default -> {
        if (agreement.restsOn(point)) {
          agreement.answer(
              answer(
                  GIVERS.get(random.nextInt(8)),
                  random.nextBoolean() ? State.GRANTED : State.REFUSED,
                  DAY,
                  random.nextInt(7)));
        }
      }
    }
  }

  private static void verify(Agreement agreement) {
    List<TableRow> rows = agreement.table().rows();
    assertThat(rows).hasSize(29);
    assertThat(rows.stream().mapToInt(TableRow::calculated).sum()).isEqualTo(113);
    assertThat(rows.stream().mapToInt(TableRow::current).sum()).isEqualTo(113);
    assertThat(rows.stream().mapToInt(TableRow::possible).sum()).isEqualTo(113);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.current()).isNotNegative();
              assertThat(row.possible()).isNotNegative();
              assertThat(row.givenAway()).isBetween(0, row.calculated());
            });
  }

  private static Content content(Random random) {
    List<Transfer> transfers = new ArrayList<>();
    for (String giver : GIVERS) {
      int quota = QUOTAS.of(giver).orElseThrow().quota();
      if (random.nextInt(4) > 0) {
        int most = 1 + random.nextInt(quota);
        transfers.add(
            random.nextBoolean()
                ? Transfer.proposed(giver, BORNHOLM, most, TransferKind.FIXED)
                : Transfer.range(giver, BORNHOLM, random.nextInt(most + 1), most));
      }
    }
    return new Content(transfers, List.of(new OwnLimit(BORNHOLM, 20, 30, "Politik")), Clause.LAPSE);
  }

  private static List<PartyAnswer> answers(Random random) {
    return GIVERS.stream()
        .filter(giver -> random.nextInt(5) > 0)
        .map(giver -> answer(giver, STATES.get(random.nextInt(3)), null))
        .toList();
  }

  @Test
  void a_limit_is_warned_of_only_while_it_can_be_broken() {
    Agreement agreement = new Agreement(QUOTAS, whole(GIVERS));
    assertThat(agreement.warnings())
        .extracting(Warning::code, Warning::municipality)
        .containsExactly(tuple(Warning.Code.ABOVE_OWN_LIMIT, BORNHOLM));
    assertThat(agreement.warnings().getFirst().text()).contains("31", "30");

    agreement.adopt(
        decision(UUID.randomUUID(), Standing.ADOPTED),
        List.of(answer("0230", State.REFUSED, DAY), answer("0223", State.REFUSED, DAY)));
    assertThat(agreement.warnings()).isEmpty();

    Agreement little = new Agreement(QUOTAS, whole(GIVERS.subList(0, 2)));
    assertThat(little.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.BELOW_OWN_LIMIT);
  }

  @Test
  void a_decision_replaced_by_another_one_on_the_same_point_is_no_adoption_any_more() {
    Agreement agreement = new Agreement(QUOTAS, whole(GIVERS));
    UUID point = UUID.randomUUID();
    agreement.adopt(decision(point, Standing.ADOPTED), List.of());
    agreement.withdraw(DAY);
    agreement.reject(decision(point, Standing.REJECTED));

    assertThat(agreement.state()).isEqualTo(AgreementState.REJECTED);
    assertThat(agreement.restsOn(point)).isFalse();
    agreement.withdraw(DAY);
    assertThat(agreement.state()).isEqualTo(AgreementState.DRAFT);
    assertThat(agreement.transfers())
        .extracting(Transfer::state)
        .containsOnly(TransferState.PROPOSED);
  }

  @Test
  void events_are_counted_without_gaps_and_go_on_behind_what_was_published() {
    Agreement agreement = new Agreement(QUOTAS, whole(GIVERS));
    agreement.adopt(decision(UUID.randomUUID(), Standing.ADOPTED), List.of());
    assertThat(agreement.takeEvents())
        .extracting(event -> event.revision())
        .containsExactly(1L, 2L);

    agreement.continueFrom(40);
    agreement.finalise(DAY, null);
    assertThat(agreement.takeEvents())
        .extracting(event -> event.revision())
        .containsExactly(41L, 42L);
    agreement.retell();
    assertThat(agreement.takeEvents())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("QuotaCalculated", "QuotaAgreed");
  }

  @Test
  void what_is_adopted_or_final_is_not_written_anew() {
    Agreement agreement = new Agreement(QUOTAS, whole(GIVERS));
    agreement.adopt(decision(UUID.randomUUID(), Standing.ADOPTED), List.of());
    assertThatThrownBy(() -> agreement.write(whole(List.of()), 0))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(QuotaProblems.AGREEMENT_ADOPTED));

    agreement.finalise(DAY, null);
    assertThatThrownBy(() -> agreement.write(whole(List.of()), 0))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(QuotaProblems.AGREEMENT_FINAL));
  }

  @Test
  void a_table_that_does_not_hold_together_is_a_defect() {
    List<Transfer> more =
        List.of(
            Transfer.proposed("0161", BORNHOLM, 1, TransferKind.FIXED),
            Transfer.proposed("0161", "0101", 1, TransferKind.FIXED));
    assertThatThrownBy(() -> QuotaTable.of(QUOTAS, more)).isInstanceOf(IllegalStateException.class);

    List<Transfer> outside = List.of(Transfer.proposed("0161", "0851", 1, TransferKind.FIXED));
    assertThatThrownBy(() -> QuotaTable.of(QUOTAS, outside))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Content whole(List<String> givers) {
    return new Content(
        givers.stream()
            .map(
                giver ->
                    Transfer.proposed(
                        giver, BORNHOLM, QUOTAS.of(giver).orElseThrow().quota(), TransferKind.FULL))
            .toList(),
        List.of(new OwnLimit(BORNHOLM, 20, 30, "Politik")),
        Clause.LAPSE);
  }

  /** One that says how many are given, in one of several ways. */
  private static PartyAnswer answer(String code, State state, LocalDate on, int amount) {
    PartyAnswer plain = answer(code, state, on);
    String said = amount == 0 ? "mindst 2" : Integer.toString(amount);
    return new PartyAnswer(
        plain.conditionId(), code, plain.name(), state, on, Map.of("amount", said));
  }

  private static CouncilDecision decision(UUID point, Standing standing) {
    return new CouncilDecision(point, UUID.randomUUID(), UUID.randomUUID(), DAY, standing, false);
  }

  private static PartyAnswer answer(String code, State state, @Nullable LocalDate on) {
    return new PartyAnswer(
        UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
        code,
        QUOTAS.name(code),
        state,
        on);
  }
}
