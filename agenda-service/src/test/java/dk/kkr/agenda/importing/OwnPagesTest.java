package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages of this system that come back as files say what the agenda says, and no more. */
class OwnPagesTest {

  private final List<SourceLine> lines = new ArrayList<>();

  @Test
  void small_print_that_takes_two_lines_is_no_part_of_the_point() {
    agenda();
    line(Kind.PARAGRAPH, 0, "1. beder kommunerne om at indarbejde planen");
    line(Kind.PARAGRAPH, 0, "Til: anmodning Forpligtelse: modtagerne skal tage");
    line(Kind.CONTINUATION, 0, "stilling");
    line(Kind.PARAGRAPH, 0, "2. godkender planen");

    ImportedAgenda agenda = AgendaReader.read(lines);

    assertThat(item(agenda).points())
        .extracting(ImportedPoint::text)
        .containsExactly("beder kommunerne om at indarbejde planen", "godkender planen");
    assertThat(found(agenda, FindingCode.REMARK))
        .containsExactly("Til: anmodning Forpligtelse: modtagerne skal tage", "stilling");
  }

  @Test
  void what_minutes_tell_is_no_part_of_the_agenda_down_to_the_next_heading_of_its_rank() {
    agenda();
    line(Kind.PARAGRAPH, 0, "1. godkender planen");
    line(Kind.HEADING, 4, "Beslutning ifølge referatet");
    line(Kind.PARAGRAPH, 0, "Indstillingen blev tiltrådt.");
    line(Kind.HEADING, 5, "Bemærkning");
    line(Kind.PARAGRAPH, 0, "2. godkendt");
    line(Kind.HEADING, 2, "2 Eventuelt");
    line(Kind.PARAGRAPH, 0, "Beslutning ifølge referatet:");
    line(Kind.PARAGRAPH, 0, "Intet.");
    line(Kind.HEADING, 3, "2.1 Næste gang");
    line(Kind.PARAGRAPH, 0, "Tekst om næste gang.");

    ImportedAgenda agenda = AgendaReader.read(lines);

    assertThat(agenda.meeting().kind()).isEqualTo(DocumentKind.AGENDA);
    assertThat(item(agenda).points()).hasSize(1);
    assertThat(found(agenda, FindingCode.REMARK)).hasSize(6);
    assertThat(found(agenda, FindingCode.RECOMMENDATION_REMAINDER)).isEmpty();
    assertThat(agenda.sections().getLast().items())
        .singleElement()
        .satisfies(
            last -> assertThat(last.parts().getFirst().text()).isEqualTo("Tekst om næste gang."));
  }

  @Test
  void contents_without_full_stops_behind_the_numbers_of_sections_agree() {
    line(Kind.PARAGRAPH, 0, "DAGSORDEN 2022");
    line(Kind.PARAGRAPH, 0, "KKR Hovedstaden");
    line(Kind.PARAGRAPH, 0, "Dato: 12-03-2022");
    line(Kind.HEADING, 2, "Indhold");
    line(Kind.PARAGRAPH, 0, "1 Sager ........................ 2");
    line(Kind.PARAGRAPH, 0, "1.1 En sag ........................ 2");
    line(Kind.HEADING, 2, "1 Sager");
    line(Kind.HEADING, 3, "1.1 En sag");
    line(Kind.HEADING, 4, "Baggrund");
    line(Kind.PARAGRAPH, 0, "Tekst.");

    ImportedAgenda agenda = AgendaReader.read(lines);

    assertThat(found(agenda, FindingCode.CONTENTS_DIFFER)).isEmpty();
    assertThat(found(agenda, FindingCode.CONTENTS)).hasSize(3);
  }

  private void agenda() {
    line(Kind.PARAGRAPH, 0, "DAGSORDEN 2022");
    line(Kind.PARAGRAPH, 0, "KKR Hovedstaden");
    line(Kind.PARAGRAPH, 0, "Dato: 12-03-2022");
    line(Kind.HEADING, 2, "1 Sager");
    line(Kind.HEADING, 3, "1.1 En sag");
    line(Kind.HEADING, 4, "Indstilling");
    line(Kind.PARAGRAPH, 0, "Det indstilles, at KKR Hovedstaden");
  }

  private void line(Kind kind, int level, String text) {
    lines.add(new SourceLine(kind, null, 0, level, false, text));
  }

  private static ImportedItem item(ImportedAgenda agenda) {
    return agenda.sections().getFirst().items().getFirst();
  }

  private static List<@Nullable String> found(ImportedAgenda agenda, FindingCode code) {
    return agenda.findings().stream()
        .filter(finding -> finding.code() == code)
        .map(Finding::text)
        .toList();
  }
}
