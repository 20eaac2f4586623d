package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

  private static final String BODY =
      "\n\n# 1. Først\n## 1.1. En\n### Indstilling\nDet indstilles, at KKR Fyn godkender a.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dato: 03-02-2022 09:30                       | 2022-02-03 | 09:30
          **Dato:** 3. februar 2022 kl. 9.30-11.00     | 2022-02-03 | 09:30
          Mødedato: torsdag den 3. februar 2022 kl. 10 | 2022-02-03 | 10:00
          Dato: 3/2/2022, kl. 14:15                    | 2022-02-03 | 14:15
          Dato: 2022-02-03                             | 2022-02-03 |
          Dato: 03.02.22                               | 2022-02-03 |
          """)
  void dates_and_times_are_read_as_offices_write_them(
      String line, LocalDate date, @Nullable LocalTime start) {
    ImportedMeeting meeting = meeting("DAGSORDEN 2022\n\nKKR FYN\n\n" + line);
    assertThat(meeting.date()).isEqualTo(date);
    assertThat(meeting.start()).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dato: 03-02-2022 10:00-12:30|12:30",
        "Tid: kl. 10.00 – 12.00|12:00",
        "Tid: kl. 10-12|12:00",
        "Tid: kl. 10 til kl. 12.15|12:15",
        "Torsdag den 3. februar 2022, kl. 10.00-12.00|12:00",
        "Tid: kl. 10.00, frokost kl. 12.00|",
        "Tid: kl. 10.00 - 9.00|",
        "Tid: kl. 10.00|",
        "Dato: 10-12-2022|",
      })
  void the_time_to_which_it_lasts_is_read(String line, @Nullable LocalTime end) {
    String cover = "DAGSORDEN 2022\n\nKKR FYN\n\n" + line;
    assertThat(meeting(cover).end()).isEqualTo(end);
    boolean twoTimes = line.contains("frokost") || line.contains("9.00");
    assertThat(codes(cover + BODY).contains(FindingCode.END_TIME)).isEqualTo(twoTimes);
  }

  @Test
  void council_and_place_are_read() {
    ImportedMeeting meeting =
        meeting(
            "# REFERAT 2022\n## KKR FYN\nDato: 03-02-2022\nTid: 09:00\nSted: Rådhuset,\nTorvet 1\n");
    assertThat(meeting)
        .isEqualTo(
            new ImportedMeeting(
                DocumentKind.MINUTES,
                "KKR Fyn",
                LocalDate.of(2022, 2, 3),
                null,
                LocalTime.of(9, 0),
                null,
                "Rådhuset, Torvet 1"));
  }

  @Test
  void another_body_than_a_kkr_is_named_below_the_kind() {
    assertThat(
            meeting("DAGSORDEN 2022\n\nKOMMUNALDIREKTØRKREDSEN (K29)\n\nDato: 03-02-2022")
                .council())
        .isEqualTo("Kommunaldirektørkredsen (K29)");
  }

  @Test
  void without_a_cover_council_and_date_come_from_headers_or_the_text() {
    ImportedMeeting byHeader =
        Read.agenda("KKR Fyn  | 03-02-2022\nSIDE  |  2\n1. Først\n\n1.1. En\n\nBaggrund\n\nTekst.")
            .meeting();
    assertThat(byHeader.council()).isEqualTo("KKR Fyn");
    assertThat(byHeader.date()).isEqualTo(LocalDate.of(2022, 2, 3));
    ImportedMeeting byText =
        Read.agenda(
                "1. Først\n\n1.1. En\n\nIndstilling\n\n"
                    + "Det indstilles, at KKR Fyn godkender dagsorden for møde den 3. februar 2022.")
            .meeting();
    assertThat(byText.council()).isEqualTo("KKR Fyn");
    assertThat(byText.date()).isEqualTo(LocalDate.of(2022, 2, 3));
  }

  @Test
  void what_is_missing_or_differs_is_a_finding() {
    assertThat(codes("1. Først\n\n1.1. En\n\nBaggrund\n\nTekst."))
        .contains(
            FindingCode.COUNCIL_UNKNOWN, FindingCode.DATE_MISSING, FindingCode.NO_CASE_NUMBER);
    assertThat(codes("DAGSORDEN 2022\n\nDato: 04-02-2022\n\nKKR Fyn | 03-02-2022" + BODY))
        .contains(FindingCode.DATE_DIFFERS);
    assertThat(codes("DAGSORDEN 2022\n\nDato: snart" + BODY))
        .contains(FindingCode.COVER_NOT_UNDERSTOOD, FindingCode.FRONT_MATTER);
  }

  @ParameterizedTest
  @CsvSource({
    "Dato: 31-02-2022 10:00, 31-02-2022",
    "Dato: 31. februar 2022, 31. februar 2022",
    "Dato: 2022-02-31, 2022-02-31",
    "31.02.2022, 31.02.2022"
  })
  void a_day_that_does_not_exist_is_no_date_and_is_said(String line, String noDate) {
    String cover = "DAGSORDEN 2022\n\nKKR FYN\n\n" + line + "\n\nTid: 10.00-11.30";
    assertThat(meeting(cover).date()).isNull();
    assertThat(meeting(cover).noDate()).isEqualTo(noDate);
    assertThat(codes(cover + BODY)).contains(FindingCode.COVER_NOT_UNDERSTOOD);
  }

  @Test
  void a_time_is_not_taken_for_a_day_that_does_not_exist() {
    ImportedMeeting meeting =
        meeting("DAGSORDEN 2022\n\nKKR FYN\n\nTid: 10.00-11.30\n\nDato: 03-02-2022");
    assertThat(meeting.noDate()).isNull();
    assertThat(meeting.date()).isEqualTo(LocalDate.of(2022, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# ", "#", "### "})
  void a_heading_without_text_is_no_council(String empty) {
    String rest = "\n\nDato: 03-02-2022";
    assertThat(meeting("# DAGSORDEN 2022\n" + empty + "\n# KREDSEN FYN" + rest).council())
        .isEqualTo("Kredsen fyn");
    assertThat(meeting("# DAGSORDEN 2022\n" + empty + rest).council()).isEqualTo("KKR Fyn");
  }

  @Test
  void minutes_have_participants_and_decisions() {
    ImportedAgenda minutes =
        Read.agenda(
            "# REFERAT 2022\n# KKR FYN\nDato: 03-02-2022\n\n## Deltagerfortegnelse\nAnna Ask\n\nBo Birk\n\n"
                + "# 1. Først\n## 1.1. En\n### Beslutning\nGodkendt.");
    ImportedSection participants = minutes.sections().getFirst();
    assertThat(participants.number()).isNull();
    assertThat(participants.title()).isEqualTo("Deltagerfortegnelse");
    assertThat(participants.items().getFirst().parts().getFirst().text())
        .isEqualTo("Anna Ask\n\nBo Birk");
    assertThat(minutes.sections().get(1).items().getFirst().parts())
        .containsExactly(new ImportedPart(PartKind.OTHER, "Beslutning", "Godkendt."));
    assertThat(minutes.sections().get(1).items().getFirst().parts().getFirst().decision()).isTrue();
    assertThat(minutes.participants())
        .extracting(ImportedParticipant::name)
        .containsExactly("Anna Ask", "Bo Birk");
  }

  private static ImportedMeeting meeting(String cover) {
    return Read.agenda(cover + BODY).meeting();
  }

  private static List<FindingCode> codes(String text) {
    return Read.agenda(text).findings().stream().map(Finding::code).toList();
  }
}
