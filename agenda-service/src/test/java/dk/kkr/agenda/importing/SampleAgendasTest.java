package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agendas of our own under samples/, in the two layouts. */
class SampleAgendasTest {

  static List<String> files() {
    return SampleFiles.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_line_has_its_place_and_nothing_is_doubtful(String name) {
    ImportedAgenda agenda = AgendaReader.read(SampleFiles.bytes(name));
    Placement.assertEveryLineIsAccountedFor(SampleFiles.lines(name), agenda);
    assertThat(Placement.notPlaced(agenda)).isZero();
    assertThat(agenda.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
    assertThat(agenda.sections()).hasSize(7);
  }

  @Test
  void the_markdown_sample_has_a_table_and_many_verbs() {
    ImportedAgenda agenda = AgendaReader.read(SampleFiles.bytes(SampleFiles.MARKDOWN));
    assertThat(agenda.meeting().date()).isEqualTo(LocalDate.of(2022, 3, 11));
    assertThat(RealAgendas.items(agenda))
        .extracting(item -> item.number() + " " + Shape.of(item.points()))
        .containsExactly(
            "1.1 APPROVE",
            "1.2 APPROVE",
            "2.1 ",
            "3.1 ADOPT ENDORSE RESOLVE REQUEST",
            "3.2 APPROVE CONDITIONAL_RETURN",
            "3.3 DISCUSS+RESPOND{2}",
            "3.4 APPROVE_AND_FORWARD",
            "4.1 APPOINT",
            "6.1 NOTE");
    ImportedTable table = RealAgendas.item(agenda, "3.2").tables().getFirst();
    assertThat(table.rows()).hasSize(6);
    assertThat(table.total()).containsExactly("Kommunerne i alt", "40", "42");
  }

  @Test
  void the_wrapped_sample_has_whole_words_and_levels() {
    ImportedAgenda agenda = AgendaReader.read(SampleFiles.bytes(SampleFiles.TEXT));
    assertThat(agenda.meeting().date()).isEqualTo(LocalDate.of(2022, 6, 10));
    assertThat(RealAgendas.items(agenda))
        .extracting(item -> item.number() + " " + Shape.of(item.points()))
        .containsExactly(
            "1.1 APPROVE",
            "1.2 APPROVE",
            "2.1 ",
            "3.1 DISCUSS+INPUT{2}",
            "3.2 APPROVE(. .(. . .))",
            "3.3 NOTE URGE REQUEST",
            "4.1 ELECT",
            "6.1 NOTE");
    assertThat(RealAgendas.allText(agenda))
        .contains("CO2-udledningen", "VIP-gruppen", "økonomi- og kapacitetsplaner", "ungdomskort");
    assertThat(RealAgendas.item(agenda, "3.3").attachments()).hasSize(2);
  }
}
