package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.ImportedParticipant.Presence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTest {

  private static final String DAY = "14-03-2019";

  private final ImportedAgenda table = MinutesFiles.read(MinutesFiles.WITH_TABLE.formatted(DAY));
  private final ImportedAgenda lines = MinutesFiles.read(MinutesFiles.WITH_LINES.formatted(DAY));

  @Test
  void minutes_are_known_as_such_with_council_and_day() {
    for (ImportedAgenda minutes : List.of(table, lines)) {
      assertThat(minutes.meeting().kind()).isEqualTo(DocumentKind.MINUTES);
      assertThat(minutes.meeting().council()).isEqualTo("KKR Hovedstaden");
      assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2019, 3, 14));
    }
  }

  @Test
  void participants_in_a_table_are_read_by_its_headings() {
    assertThat(table.participants())
        .containsExactly(
            person("Asta Birk", "Ringsø Kommune", "A", "Formand", Presence.PRESENT, null),
            person("Carlo Dahl-Eng", "Fjordby Kommune", "V", "Næstformand", Presence.PRESENT, null),
            person("Ditte von Holm", "Engby Kommune", "F", null, Presence.EXCUSED, null),
            person("Erik Fog", "Engby Kommune", "F", null, Presence.PRESENT, "Ditte von Holm"),
            person("Grete Hav", "Sundby Kommune", "C", null, Presence.ABSENT, null),
            person("Ib Juul", "Sekretariatet", null, "Referent", Presence.PRESENT, null));
  }

  @Test
  void participants_line_by_line_are_read_by_their_headings() {
    assertThat(lines.participants())
        .containsExactly(
            person("Asta Birk", "Ringsø Kommune", "A", "borgmester", Presence.PRESENT, null),
            person("Carlo Dahl-Eng", "Fjordby Kommune", "V", null, Presence.PRESENT, null),
            person("Erik Fog", null, null, null, Presence.PRESENT, "Ditte von Holm"),
            person("Ditte von Holm", null, null, null, Presence.EXCUSED, null),
            person("Grete Hav", null, null, null, Presence.EXCUSED, null),
            person("Hans Ibsen", null, null, null, Presence.EXCUSED, null),
            person("Ib Juul", "Fra sekretariatet", null, "Konsulent", null, null));
    assertThat(codes(lines)).contains(FindingCode.PRESENCE_UNCLEAR);
  }

  @Test
  void decisions_are_read_verbatim_with_an_outcome_where_it_is_plain() {
    assertThat(decisions(table))
        .containsExactly(
            "1.1 ADOPTED Godkendt.",
            "1.2 ADOPTED_AMENDED Referatet blev godkendt med den rettelse, at Grete Hav havde meldt afbud.",
            "2.1 NOTED Orienteringen blev taget til efterretning.\n\n"
                + "Standarden vendes igen, når målingerne er klar.",
            "2.2 -",
            "null null Intet at bemærke.");
    assertThat(decisions(lines))
        .containsExactly(
            "1.1 ADOPTED KKR Hovedstaden godkendte dagsordenen.",
            "2.1 POSTPONED Punktet blev udsat til næste møde.",
            "2.2 null Et flertal godkendte budgettet, dog med forbehold for byggesagen.",
            "null null Asta Birk takkede for lån af lokalet.");
  }

  @Test
  void what_is_not_said_is_a_finding_at_its_line() {
    Finding none = finding(table, FindingCode.NO_DECISION);
    assertThat(none.text()).isEqualTo("## 2.2. Fælles badevandsprøver");
    Finding unclear = finding(lines, FindingCode.OUTCOME_UNCLEAR);
    assertThat(unclear.text()).isEqualTo("2.2. Ny fælles lejrskole");
    assertThat(codes(table)).doesNotContain(FindingCode.NOT_PLACED, FindingCode.OTHER_HEADING);
    assertThat(codes(lines)).doesNotContain(FindingCode.NOT_PLACED, FindingCode.OTHER_HEADING);
  }

  @Test
  void the_rest_of_the_item_is_read_as_in_an_agenda() {
    ImportedItem item = RealAgendas.item(table, "2.1");
    assertThat(item.parts())
        .extracting(ImportedPart::kind)
        .containsExactly(PartKind.BACKGROUND, PartKind.RECOMMENDATION, PartKind.OTHER);
    assertThat(item.points()).hasSize(2);
    assertThat(item.attachments())
        .extracting(ImportedAttachment::title)
        .containsExactly("Oversigt over stativer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beslutning", "KKR’s beslutning", "KKR's beslutning", "KKRs beslutning:",
        "KKR Hovedstadens beslutning", "Referat", "Konklusion", "Beslutninger",
        "Beslutning i KKR Hovedstaden den 3. marts"
      })
  void offices_head_their_decisions_in_several_ways(String heading) {
    ImportedAgenda minutes =
        MinutesFiles.read(
            "REFERAT 2019\nKKR FYN\nDato: 03-02-2019\n\nDeltagere\n\nAnna Ask\n\n1. Sager\n\n1.1. En sag\n\n"
                + "SAG-2019-00001 abcd\n\nBaggrund\n\nNoget er sket.\n\n"
                + heading
                + "\n\nDrøftet.\n");
    assertThat(decisions(minutes)).containsExactly("1.1 DISCUSSED Drøftet.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Godkendt.                                                         | ADOPTED
          Godkendt som indstillet.                                          | ADOPTED
          Indstillingen blev tiltrådt.                                      | ADOPTED
          KKR Fyn vedtog enstemmigt planen.                                 | ADOPTED
          KKR tilsluttede sig indstillingen.                                | ADOPTED
          KKR Fyn godkender indstillingen.                                  | ADOPTED
          Godkendt med den ændring, at fristen flyttes.                     | ADOPTED_AMENDED
          Taget til efterretning.                                           | NOTED
          KKR Fyn tog orienteringen til efterretning.                       | NOTED
          Medlemmerne drøftede oplægget.                                    | DISCUSSED
          Sagen blev udsat.                                                 | POSTPONED
          Punktet blev taget af dagsordenen.                                | WITHDRAWN
          Punktet udgik.                                                    | WITHDRAWN
          Indstillingen blev ikke godkendt.                                 | REJECTED
          Forslaget blev forkastet.                                         | REJECTED
          Sagen blev oversendt til K29.                                     | REFERRED
          Godkendt. Formanden takkede for arbejdet.                         | ADOPTED
          Godkendt med bemærkninger.                                        |
          Drøftet og taget til efterretning.                                |
          Et flertal godkendte planen.                                      |
          Godkendt, dog med forbehold for økonomien.                        |
          Fem stemte for, og to stemte imod; dermed godkendt.               |
          Formanden spurgte, om planen var godkendt.                        |
          Godkendt. Punktet om takster blev udsat.                          |
          KKR Fyn udpegede Anna Ask.                                        |
          Ikke drøftet.                                                     |
          """)
  void an_outcome_is_read_only_where_it_is_plain(String text, @Nullable Outcome outcome) {
    assertThat(Outcomes.of(text)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Ask, Vestby Kommune                        | Anna Ask/Vestby Kommune/null/null/PRESENT/null
          Borgmester Anna Ask (B)                         | Anna Ask/null/B/Borgmester/PRESENT/null
          Anna Ask – afbud                                | Anna Ask/null/null/null/EXCUSED/null
          Anna Ask (meldt afbud)                          | Anna Ask/null/null/null/EXCUSED/null
          Bo Birk for Anna Ask                            | Bo Birk/null/null/null/PRESENT/Anna Ask
          Bo Birk (i stedet for Anna Ask), Vestby Kommune | Bo Birk/Vestby Kommune/null/null/PRESENT/Anna Ask
          Bo Birk, ikke til stede                         | Bo Birk/null/null/null/ABSENT/null
          Borgmester Bo Birk, Vestby Kommune. Afbud       | Bo Birk/Vestby Kommune/null/Borgmester/EXCUSED/null
          Bo Birk, Vestby Kommune. Har meldt afbud.       | Bo Birk/Vestby Kommune/null/null/EXCUSED/null
          """)
  void one_line_tells_of_one_person(String line, String expected) {
    assertThat(participants(line)).containsExactly(expected);
  }

  @Test
  void whoever_sends_a_substitute_is_followed_by_that_one() {
    assertThat(participants("Anna Ask (afbud, stedfortræder: Bo Birk)"))
        .containsExactly(
            "Anna Ask/null/null/null/EXCUSED/null", "Bo Birk/null/null/null/PRESENT/Anna Ask");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alle kommuner var repræsenteret           | PARTICIPANT_UNCLEAR
          Afbud: Anna Ask, Bo Birk                  | PARTICIPANT_UNCLEAR
          Anna Ask (stedfortræder)                  | SUBSTITUTE_UNCLEAR
          Anna Ask;Bo Birk for Anna Ask             | SUBSTITUTE_UNCLEAR
          Anna Ask;Anna Ask                         | PARTICIPANT_TWICE
          Afbud:;Fra sekretariatet:;Anna Ask        | PRESENCE_UNCLEAR
          Bo Birk, Vestby Kommune, sendte afbud     | PRESENCE_UNCLEAR
          """)
  void a_doubt_about_a_participant_is_a_finding(String list, FindingCode code) {
    assertThat(codes(minutes(list.replace(";", "\n\n")))).contains(code);
  }

  @Test
  void a_column_for_those_who_did_not_come_is_not_one_of_those_who_came() {
    assertThat(
            participants(
                """
                | Navn | Afbud |
                | --- | --- |
                | Anna Ask | ja |
                | Bo Birk | nej |
                """))
        .containsExactly(
            "Anna Ask/null/null/null/EXCUSED/null", "Bo Birk/null/null/null/PRESENT/null");
  }

  @Test
  void minutes_without_a_list_of_participants_say_so() {
    ImportedAgenda minutes =
        MinutesFiles.read(
            "REFERAT 2019\nKKR FYN\nDato: 03-02-2019\n\n1. Sager\n\n1.1. En sag\n\nReferat\n\nDrøftet.\n");
    assertThat(codes(minutes)).contains(FindingCode.PARTICIPANTS_MISSING);
  }

  @Test
  void in_an_agenda_a_conclusion_stays_part_of_the_text() {
    ImportedItem item =
        Read.item("Sagsfremstilling", "", "Først det ene.", "", "Konklusion", "", "Så det andet.");
    assertThat(item.parts())
        .containsExactly(
            new ImportedPart(
                PartKind.EXPOSITION,
                "Sagsfremstilling",
                "Først det ene.\n\nKonklusion\n\nSå det andet."));
  }

  private static List<String> participants(String list) {
    return minutes(list).participants().stream()
        .map(
            one ->
                "%s/%s/%s/%s/%s/%s"
                    .formatted(
                        one.name(),
                        one.organisation(),
                        one.party(),
                        one.role(),
                        one.presence(),
                        one.substituteFor()))
        .toList();
  }

  private static ImportedAgenda minutes(String list) {
    return MinutesFiles.read(
        "REFERAT 2019\nKKR FYN\nDato: 03-02-2019\n\nDeltagere\n\n"
            + list
            + "\n\n1. Sager\n\n1.1. En sag\n\nReferat\n\nDrøftet.\n");
  }

  private static List<String> decisions(ImportedAgenda minutes) {
    return minutes.sections().stream()
        .filter(section -> !section.participants())
        .flatMap(section -> section.items().stream())
        .map(
            item -> {
              Decided decided = Decided.of(item);
              return item.number()
                  + " "
                  + (decided == null ? "-" : decided.outcome() + " " + decided.text());
            })
        .toList();
  }

  private static Finding finding(ImportedAgenda minutes, FindingCode code) {
    List<Finding> found =
        minutes.findings().stream().filter(finding -> finding.code() == code).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<FindingCode> codes(ImportedAgenda minutes) {
    return Arrays.asList(
        minutes.findings().stream().map(Finding::code).toArray(FindingCode[]::new));
  }

  private static ImportedParticipant person(
      String name,
      @Nullable String organisation,
      @Nullable String party,
      @Nullable String role,
      @Nullable Presence presence,
      @Nullable String substituteFor) {
    return new ImportedParticipant(name, organisation, party, role, presence, substituteFor);
  }
}
