package dk.kkr.appointment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.appointment.organisations.KnownOrganisation;
import dk.kkr.appointment.persons.HeldOffice;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.OfficeKind;
import dk.kkr.appointment.rules.Composition.Seated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every rule says satisfied, violated or not evaluable, with the reason. */
class RulesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 7);
  private static final UUID TOWN = UUID.randomUUID();
  private static final UUID BOARD = UUID.randomUUID();
  private static final List<Rule> CAPACITY =
      List.of(
          new Rule.OfficeCount(OfficeKind.MAYOR, 2, 2, true, RuleSource.STATUTES),
          new Rule.OfficeCount(OfficeKind.REGIONAL_COUNCILLOR, 1, 1, true, RuleSource.STATUTES),
          new Rule.AlsoSitsOn(OfficeKind.REGIONAL_COUNCILLOR, BOARD, true, RuleSource.STATUTES));

  private final KnownPerson agnes = person("Agnes", office(OfficeKind.MAYOR, TOWN));
  private final KnownPerson bent = person("Bent", office(OfficeKind.MAYOR, TOWN));
  private final KnownPerson dora = person("Dora", office(OfficeKind.COUNCIL_MEMBER, TOWN));
  private final KnownPerson clara =
      person(
          "Clara",
          office(OfficeKind.REGIONAL_COUNCILLOR, TOWN),
          office(OfficeKind.BOARD_MEMBER, BOARD));
  private final KnownPerson erik = person("Erik", office(OfficeKind.REGIONAL_COUNCILLOR, TOWN));
  private final KnownPerson unknown = person("Finn");

  @Test
  void two_mayors_and_a_regional_councillor_on_the_board_satisfy_all() {
    assertThat(check(true, agnes, bent, clara))
        .extracting(Finding::code, Finding::result, Finding::reason)
        .containsExactly(
            tuple(
                FindingCode.OFFICE_COUNT_MET,
                Result.SATISFIED,
                "Der skal være 2 borgmestre; der er fundet 2 borgmestre: Agnes og Bent."),
            tuple(
                FindingCode.OFFICE_COUNT_MET,
                Result.SATISFIED,
                "Der skal være 1 regionsrådsmedlem; der er fundet 1 regionsrådsmedlem: Clara."),
            tuple(
                FindingCode.ALSO_SITS_ON_MET,
                Result.SATISFIED,
                "Alle regionsrådsmedlemmer skal også have sæde i Øresundsrådet; det har Clara."));
  }

  @Test
  void one_mayor_and_two_others_are_too_few_mayors() {
    assertThat(check(true, agnes, dora, clara).getFirst())
        .extracting(Finding::code, Finding::result, Finding::reason, Finding::personIds)
        .containsExactly(
            FindingCode.OFFICE_COUNT_TOO_FEW,
            Result.VIOLATED,
            "Der skal være 2 borgmestre; der er fundet 1 borgmester: Agnes.",
            List.of(agnes.id()));
  }

  @Test
  void three_mayors_are_too_many_whatever_is_not_known_of_others() {
    KnownPerson third = person("Gert", office(OfficeKind.MAYOR, TOWN));

    assertThat(check(true, agnes, bent, third, unknown).getFirst())
        .extracting(Finding::code, Finding::result)
        .containsExactly(FindingCode.OFFICE_COUNT_TOO_MANY, Result.VIOLATED);
  }

  @Test
  void somebody_without_any_recorded_office_makes_a_count_not_evaluable() {
    assertThat(check(true, agnes, unknown, clara).getFirst())
        .extracting(Finding::code, Finding::result, Finding::reason)
        .containsExactly(
            FindingCode.OFFICE_COUNT_UNKNOWN,
            Result.NOT_EVALUABLE,
            "Der skal være 2 borgmestre; der er fundet 1 borgmester: Agnes. Der er ikke registreret noget hverv for Finn den 7. februar 2020.");
  }

  @Test
  void a_count_that_cannot_be_reached_is_violated_although_somebody_is_unknown() {
    assertThat(check(true, dora, unknown, clara).getFirst().result()).isEqualTo(Result.VIOLATED);
  }

  @Test
  void a_regional_councillor_not_on_the_board_violates_when_all_its_members_are_known() {
    assertThat(check(true, agnes, bent, erik).getLast())
        .extracting(Finding::code, Finding::result, Finding::reason)
        .containsExactly(
            FindingCode.ALSO_SITS_ON_MISSING,
            Result.VIOLATED,
            "Alle regionsrådsmedlemmer skal også have sæde i Øresundsrådet; det har Erik ikke.");
  }

  @Test
  void
      a_regional_councillor_not_on_the_board_is_not_evaluable_when_its_members_are_not_all_known() {
    assertThat(check(false, agnes, bent, erik).getLast())
        .extracting(Finding::code, Finding::result)
        .containsExactly(FindingCode.ALSO_SITS_ON_UNKNOWN, Result.NOT_EVALUABLE);
  }

  @Test
  void who_may_have_the_office_and_does_not_sit_on_the_board_is_not_evaluable() {
    assertThat(check(true, agnes, bent, unknown).getLast().result())
        .isEqualTo(Result.NOT_EVALUABLE);
  }

  @Test
  void a_demand_on_nobody_is_satisfied() {
    assertThat(check(true, agnes, bent, dora).getLast())
        .extracting(Finding::code, Finding::reason)
        .containsExactly(
            FindingCode.ALSO_SITS_ON_MET,
            "Alle regionsrådsmedlemmer skal også have sæde i Øresundsrådet; der er ingen, det gælder for.");
  }

  @Test
  void who_runs_an_organisation_does_not_sit_in_it() {
    KnownPerson director =
        person(
            "Hans",
            office(OfficeKind.REGIONAL_COUNCILLOR, TOWN),
            office(OfficeKind.CHIEF_EXECUTIVE, BOARD));

    assertThat(check(true, agnes, bent, director).getLast().result()).isEqualTo(Result.VIOLATED);
  }

  @Test
  void an_office_counts_on_its_days_only() {
    HeldOffice past =
        new HeldOffice(
            UUID.randomUUID(), OfficeKind.MAYOR, TOWN, LocalDate.of(2014, 1, 1), DAY.minusDays(1));
    HeldOffice last =
        new HeldOffice(UUID.randomUUID(), OfficeKind.MAYOR, TOWN, LocalDate.of(2014, 1, 1), DAY);
    KnownPerson gone = new KnownPerson(UUID.randomUUID(), "Ida", List.of(past));
    KnownPerson leaving = new KnownPerson(UUID.randomUUID(), "Jens", List.of(last));

    assertThat(check(true, agnes, gone, clara).getFirst().result()).isEqualTo(Result.VIOLATED);
    assertThat(check(true, agnes, leaving, clara).getFirst().result()).isEqualTo(Result.SATISFIED);
  }

  @Test
  void a_seat_says_of_its_candidate_what_the_records_say() {
    SeatDemand seat =
        new SeatDemand(
            UUID.randomUUID(),
            "Regionsrådsmedlem",
            OfficeKind.REGIONAL_COUNCILLOR,
            BOARD,
            true,
            RuleSource.LAW);

    assertThat(seated(seat, clara, true))
        .extracting(Finding::result)
        .containsOnly(Result.SATISFIED);
    assertThat(seated(seat, agnes, true))
        .extracting(Finding::code, Finding::reason)
        .containsExactly(
            tuple(
                FindingCode.SEAT_OFFICE_MISSING,
                "Regionsrådsmedlem: Agnes er ikke regionsrådsmedlem den 7. februar 2020, men borgmester."),
            tuple(
                FindingCode.SEAT_MEMBERSHIP_MISSING,
                "Regionsrådsmedlem: Agnes har ikke sæde i Øresundsrådet den 7. februar 2020."));
    assertThat(seated(seat, unknown, false))
        .extracting(Finding::code, Finding::result)
        .containsExactly(
            tuple(FindingCode.SEAT_OFFICE_UNKNOWN, Result.NOT_EVALUABLE),
            tuple(FindingCode.SEAT_MEMBERSHIP_UNKNOWN, Result.NOT_EVALUABLE));
  }

  @Test
  void the_whole_is_violated_before_it_is_not_evaluable() {
    assertThat(Evaluation.of(DAY, check(true, agnes, unknown, erik)).result())
        .isEqualTo(Result.VIOLATED);
    assertThat(Evaluation.of(DAY, check(true, agnes, unknown, clara)).result())
        .isEqualTo(Result.NOT_EVALUABLE);
    assertThat(Evaluation.of(DAY, List.of()).result()).isEqualTo(Result.SATISFIED);
  }

  @Test
  void only_binding_demands_block() {
    Rule wish = new Rule.OfficeCount(OfficeKind.MAYOR, 3, Integer.MAX_VALUE, false, RuleSource.LAW);
    Evaluation evaluation = Evaluation.of(DAY, List.of(wish.check(composition(true, agnes))));

    assertThat(evaluation.blocking()).isEmpty();
    assertThat(evaluation.remarks(Result.VIOLATED))
        .containsExactly("Der skal være mindst 3 borgmestre; der er fundet 1 borgmester: Agnes.");
  }

  private static List<Finding> check(boolean complete, KnownPerson... persons) {
    return Rulebook.check(CAPACITY, composition(complete, persons));
  }

  private static Composition composition(boolean complete, KnownPerson... persons) {
    List<Seated> seated = new ArrayList<>();
    for (KnownPerson person : persons) {
      SeatDemand any =
          new SeatDemand(UUID.randomUUID(), "Post", null, null, true, RuleSource.ASSUMED);
      seated.add(new Seated(any, person, true));
    }
    return new Composition(DAY, seated, board(complete));
  }

  private static List<Finding> seated(SeatDemand seat, KnownPerson person, boolean complete) {
    return Rulebook.check(
        List.of(), new Composition(DAY, List.of(new Seated(seat, person, true)), board(complete)));
  }

  private static Map<UUID, KnownOrganisation> board(boolean complete) {
    return Map.of(BOARD, new KnownOrganisation(BOARD, "Øresundsrådet", complete));
  }

  private static HeldOffice office(OfficeKind kind, UUID organisation) {
    return new HeldOffice(UUID.randomUUID(), kind, organisation, LocalDate.of(2018, 1, 1), null);
  }

  private static KnownPerson person(String name, HeldOffice... offices) {
    return new KnownPerson(UUID.randomUUID(), name, List.of(offices));
  }
}
