package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.RealAgendas;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The checks on two real agendas. Every finding is listed with a verdict of a person who read the
 * agenda: right and why, or a false alarm and why.
 */
class RealAgendasTest {

  private static final int MOST_FALSE_ALARMS = 10;

  /** A finding and what a person says of it. */
  private record Verdict(String code, String item, boolean right, String why) {

    String finding() {
      return code + " " + item;
    }
  }

  private static Verdict right(String code, String item, String why) {
    return new Verdict(code, item, true, why);
  }

  private static final List<Verdict> OF_2020 =
      List.of(
          right(
              "LINK_WITHOUT_TARGET", "1.2", "the address got lost between the words and the file"),
          right("NAME_SPELLED_DIFFERENTLY", "3.4", "one hospital, its words in two orders"),
          right("WORD_SPELLED_DIFFERENTLY", "3.6", "plans that have lost an l"),
          right("WORD_SPELLED_DIFFERENTLY", "3.7", "sharing of knowledge with and without its s"),
          right("WORD_SPELLED_DIFFERENTLY", "3.8", "a diagnosis with and without its s"),
          right("REQUEST_INCOMPLETE", "3.8", "point 3 asks for a model without a day"),
          right("REQUEST_INCOMPLETE", "3.8", "point 4 asks for estimates without a day"),
          right("PERIOD_DIFFERS", "3.9", "one framework agreement of 2020-2021 and of 2021-2022"),
          right("ATTACHMENT_MISSING", "3.10", "a note is said to be attached, nothing is"),
          right("DOCUMENT_NOT_ATTACHED", "3.11", "two documents are approved, one is attached"),
          right(
              "TABLE_MISSING",
              "3.13",
              "the text explains the columns of a table that is not there"),
          right(
              "WORD_SPELLED_DIFFERENTLY", "4.1", "the member of a regional council has lost an s"));

  private static final List<Verdict> OF_2021 =
      List.of(
          right(
              "LINK_WITHOUT_TARGET",
              "1.1",
              "the word that should lead to the minutes leads nowhere"),
          right(
              "TOLD_AS_PAST", "3.2", "a committee of 11 June, in time to be sent out on the 10th"),
          right("LINK_WITHOUT_TARGET", "3.3", "the link to the consultation is empty"),
          right("DEADLINE_ON_FREE_DAY", "3.3", "15 August 2021 is a Sunday"),
          right(
              "ATTACHMENT_NUMBER_UNKNOWN",
              "3.4",
              "attachment 6.2 of an item with two without number"),
          right("REQUEST_INCOMPLETE", "3.4", "point 4 asks a committee without a day"),
          right(
              "COMPOUND_SPELLED_DIFFERENTLY",
              "3.4",
              "the task force in two words and with a hyphen"),
          right("WORD_SPELLED_DIFFERENTLY", "3.4", "the task force has lost a c"),
          right("DEADLINE_NOT_BEFORE_YEAR", "3.5", "an agreement on 2022 is due in 2021 by law"),
          right("YEAR_DIFFERS", "3.5", "the national number of 2021 in a matter of 2022"),
          right("DEADLINE_ON_FREE_DAY", "3.5", "as written, the day is a Saturday"),
          right("FIGURE_QUALIFIED_DIFFERENTLY", "3.6", "34 hours are a minimum and an average"),
          right("MUNICIPALITY_COUNT_DIFFERS", "3.6", "33 municipalities in a council of 29"),
          right("COMPOUND_SPELLED_DIFFERENTLY", "3.6", "the project with and without its hyphen"));

  @Test
  void of_2020_every_finding_has_a_verdict() throws IOException {
    compare(RealAgendas.OF_2020, OF_2020);
  }

  @Test
  void of_2021_every_finding_has_a_verdict() throws IOException {
    compare(RealAgendas.OF_2021, OF_2021);
  }

  @Test
  void meetings_that_the_agenda_names_are_held_against_the_calendar() throws IOException {
    byte[] file = RealAgendas.bytes(RealAgendas.OF_2021);
    assertThat(scheduled(file, LocalDate.of(2021, 9, 3), LocalDate.of(2021, 10, 15))).isEmpty();
    assertThat(scheduled(file, LocalDate.of(2021, 9, 10)))
        .containsExactly("RETURN_MEETING_NOT_SCHEDULED 3.4", "NEXT_MEETING_NOT_SCHEDULED 6.1");
    byte[] earlier = RealAgendas.bytes(RealAgendas.OF_2020);
    assertThat(scheduled(earlier, LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 19))).isEmpty();
    assertThat(scheduled(earlier, LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 26)))
        .containsExactly("RETURN_MEETING_NOT_SCHEDULED 3.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {RealAgendas.OF_2020, RealAgendas.OF_2021})
  void every_finding_says_where_and_what_to_do(String name) throws IOException {
    assertThat(AgendaChecks.run(Checked.file(RealAgendas.bytes(name))).findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.place().itemNumber()).isNotNull();
              assertThat(finding.message()).endsWith(".").hasSizeGreaterThan(30);
              assertThat(finding.excerpt()).isNotBlank();
            });
  }

  private static List<String> scheduled(byte[] file, LocalDate... meetings) {
    return AgendaChecks.run(Checked.file(file, meetings)).findings().stream()
        .filter(finding -> finding.code().name().contains("MEETING"))
        .map(RealAgendasTest::text)
        .toList();
  }

  private static void compare(String name, List<Verdict> verdicts) throws IOException {
    List<CheckFinding> findings =
        AgendaChecks.run(Checked.file(RealAgendas.bytes(name))).findings();
    assertThat(counted(findings, RealAgendasTest::text))
        .isEqualTo(counted(verdicts, Verdict::finding));
    assertThat(verdicts)
        .filteredOn(verdict -> !verdict.right())
        .hasSizeLessThanOrEqualTo(MOST_FALSE_ALARMS);
    assertThat(verdicts).allMatch(verdict -> !verdict.why().isBlank());
  }

  private static String text(CheckFinding finding) {
    return finding.code() + " " + finding.place().itemNumber();
  }

  private static <T> java.util.Map<String, Long> counted(List<T> all, Function<T, String> by) {
    return all.stream()
        .collect(Collectors.groupingBy(by, java.util.TreeMap::new, Collectors.counting()));
  }
}
