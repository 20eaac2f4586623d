package dk.kkr.quota.participants;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.ParticipantChoice.Named;
import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part, on both sides of 1 January 2027. */
class ParticipantsTest {

  private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2021, 6, 16);

  private final Participants participants = new Participants(ReferenceData.load());

  @ParameterizedTest
  @CsvSource({
    "region-hovedstaden, 2026-12-31, 29",
    "Region Sjælland, 2026-12-31, 17",
    "region-oestdanmark, 2027-01-01, 46",
    "region-syddanmark, 2027-01-01, 22"
  })
  void a_region_has_the_municipalities_of_the_day(String region, LocalDate on, int count) {
    assertThat(resolve(ParticipantChoice.ofRegion(region, on))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "kkr-hovedstaden, 29",
    "KKR Sjælland, 17",
    "kkr-syddanmark, 22",
    "kkr-midtjylland, 19",
    "kkr-nordjylland, 11",
    "k29, 29"
  })
  void a_council_has_its_municipalities_on_both_sides_of_the_change(String council, int count) {
    assertThat(resolve(ParticipantChoice.ofCouncil(council, BEFORE))).hasSize(count);
    assertThat(resolve(ParticipantChoice.ofCouncil(council, AFTER))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "region-hovedstaden, 2027-01-01",
    "region-sjaelland, 2027-01-01",
    "region-oestdanmark, 2026-12-31"
  })
  void a_region_that_does_not_exist_on_the_day_has_nobody(String region, LocalDate on) {
    assertThat(refused(ParticipantChoice.ofRegion(region, on)))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/participants/region");
              assertThat(violation.message()).contains("has no municipalities on " + on);
            });
  }

  @Test
  void all_are_98_in_code_order_without_christiansoe() {
    assertThat(resolve(ParticipantChoice.ofAll(AFTER)))
        .hasSize(98)
        .isSortedAccordingTo((a, b) -> a.key().compareTo(b.key()))
        .extracting(Participant::key)
        .startsWith("0101", "0147")
        .doesNotContain("0411");
    assertThat(resolve(ParticipantChoice.ofRegion("region-hovedstaden", BEFORE)))
        .extracting(Participant::key)
        .contains("0400")
        .doesNotContain("0411");
    assertThat(resolve(ParticipantChoice.ofCouncil("kkr-hovedstaden", AFTER)))
        .extracting(Participant::key)
        .contains("0400")
        .doesNotContain("0411");
  }

  @Test
  void a_named_group_is_that_of_the_day() {
    assertThat(resolve(ParticipantChoice.ofGroup("De 29 kommuner", AFTER))).hasSize(29);
    assertThat(resolve(ParticipantChoice.ofGroup("flygtningekvoter-2022-dialog", DAY))).hasSize(9);
    assertThat(refused(ParticipantChoice.ofGroup("flygtningekvoter-2022-dialog", AFTER)))
        .extracting(Violation::pointer)
        .containsExactly("/participants/group");
  }

  @Test
  void municipalities_are_found_by_code_name_and_alias_and_stand_in_code_order() {
    assertThat(
            resolve(
                ParticipantChoice.of(
                    List.of("Århus", "Bornholms Regionskommune", "223", "0101", "Åbenrå"), DAY)))
        .containsExactly(
            new Participant("0101", "København"),
            new Participant("0223", "Hørsholm"),
            new Participant("0400", "Bornholm"),
            new Participant("0580", "Aabenraa"),
            new Participant("0751", "Aarhus"));
  }

  @Test
  void everything_wrong_is_told_at_once_with_its_place() {
    assertThat(
            refused(
                ParticipantChoice.of(
                        List.of("København", "Storkøbing", "0101", "0411", "9999"), DAY)
                    .with(
                        List.of(
                            new Named("0223", "Et navn"),
                            new Named("a", "københavn"),
                            new Named("A", "Et andet")))))
        .extracting(Violation::pointer, Violation::message)
        .containsExactly(
            tuple(
                "/municipalities/1",
                "no municipality has the code, name or alias 'Storkøbing' on 2021-06-16"),
            tuple("/municipalities/2", "is København (0101), which stands at 0 already"),
            tuple("/municipalities/3", "Christiansø (0411) has a code, but is no municipality"),
            tuple(
                "/municipalities/4",
                "no municipality has the code, name or alias '9999' on 2021-06-16"),
            tuple("/others/0/key", "must not be four digits, which is a municipality's code"),
            tuple("/others/1/name", "'københavn' takes part already"),
            tuple("/others/2/key", "'A' stands there already"));
  }

  @Test
  void others_stand_beside_municipalities_and_alone() {
    List<Named> four =
        IntStream.rangeClosed(1, 4).mapToObj(i -> new Named("k" + i, "Nabo " + i)).toList();

    assertThat(resolve(ParticipantChoice.ofCouncil("kkr-hovedstaden", DAY).with(four)))
        .hasSize(33)
        .endsWith(new Participant("k3", "Nabo 3"), new Participant("k4", "Nabo 4"));
    assertThat(resolve(new ParticipantChoice(null, null, null, null, null, four, DAY))).hasSize(4);
  }

  @Test
  void one_way_of_choosing_is_wanted() {
    assertThat(refused(new ParticipantChoice("k29", null, null, true, null, null, DAY)))
        .extracting(Violation::pointer, Violation::message)
        .containsExactly(tuple("", "has council and all at once: give one of them"));
    assertThat(refused(new ParticipantChoice(null, null, null, false, null, List.of(), DAY)))
        .extracting(Violation::message)
        .containsExactly(
            "names nobody: give council, region, group, all, municipalities or others");
    assertThat(refused(ParticipantChoice.ofAll(LocalDate.of(1990, 1, 1))))
        .extracting(Violation::pointer)
        .containsExactly("/participants/all");
  }

  @Test
  void a_thousand_is_the_most() {
    List<Named> many =
        IntStream.range(0, 903).mapToObj(i -> new Named("k" + i, "Nr. " + i)).toList();

    assertThat(refused(ParticipantChoice.ofAll(DAY).with(many)))
        .extracting(Violation::message)
        .containsExactly("names 1001; at most 1000");
    assertThat(resolve(ParticipantChoice.ofAll(DAY).with(many.subList(0, 902)))).hasSize(1000);
  }

  private static Tuple tuple(String place, String message) {
    return Tuple.tuple("/participants" + place, message);
  }

  private List<Participant> resolve(ParticipantChoice choice) {
    return participants.resolve(choice, "/participants");
  }

  private List<Violation> refused(ParticipantChoice choice) {
    try {
      participants.resolve(choice, "/participants");
    } catch (ProblemException e) {
      assertThat(e.type().status()).isEqualTo(422);
      return e.violations();
    }
    throw new AssertionError("was not refused");
  }
}
