package dk.kkr.agenda.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.comparison.AgendaComparison;
import dk.kkr.agenda.comparison.ComparedAgenda;
import dk.kkr.agenda.comparison.ComparedAgenda.ComparedItem;
import dk.kkr.agenda.comparison.ComparedAgenda.ComparedSection;
import dk.kkr.agenda.comparison.ComparedTable;
import dk.kkr.agenda.comparison.Passage;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.platform.test.Axe;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page of a comparison, without the service. */
class ComparisonPageTest {

  private static final UUID ITEM = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static final ComparedTable BEFORE =
      new ComparedTable(
          List.of("Ø", "Ruter", "Længde (km)", "Udgift (1.000 kr.)"),
          List.of(
              List.of("Anholt", "4", "22,5", "5.000"),
              List.of("Endelave", "2", "8,0", "1.500"),
              List.of("Tunø", "3", "12,5", "2.500")),
          List.of("I alt", "9", "43,0", "9.000"));

  private static final ComparedTable AFTER =
      new ComparedTable(
          List.of("Ø", "Ruter", "Længde (km)", "Udgift (1.000 kr.)"),
          List.of(
              List.of("Anholt", "5", "23,5", "5.000"),
              List.of("Tunø", "3", "12,5", "2.500"),
              List.of("Læsø", "1", "7,0", "-")),
          List.of("I alt", "9", "43,0", "7.500"));

  @Test
  void a_table_is_a_table_whose_changes_are_seen_and_heard() {
    Document page = page(BEFORE, AFTER);

    Element table = page.expectFirst("table");
    assertThat(table.select("caption").text())
        .isEqualTo("1 række tilføjet, 1 række udgået, 3 felter ændret");
    assertThat(table.select("thead th[scope=col]").eachText())
        .containsExactly("Ø", "Ruter", "Længde (km)", "Udgift (1.000 kr.)");
    assertThat(table.select("tbody th[scope=row]").eachText())
        .containsExactly(
            "Anholt",
            "slettet: Endelave række udgået",
            "Tunø",
            "tilføjet: Læsø række tilføjet",
            "I alt");
    assertThat(table.select("tbody tr:first-child td").eachText())
        .containsExactly("slettet: 4tilføjet: 5", "slettet: 22,5tilføjet: 23,5", "5.000");
    assertThat(table.select("tbody tr").get(1).select("td del")).hasSize(3);
    assertThat(table.select("tbody tr").get(3).select("td ins")).hasSize(3);
    assertThat(page.select("[role=region] > table")).hasSize(1);
  }

  @Test
  void a_table_of_one_version_is_a_table_too() {
    Document page = page(null, AFTER);

    assertThat(page.select("h4").text()).isEqualTo("Tabel (tilføjet)");
    assertThat(page.select("tbody tr")).hasSize(4);
    assertThat(page.select("tbody tr .tag")).isEmpty();
  }

  @Test
  void axe_finds_nothing_in_a_table_that_changed() {
    Axe.Report report = Axe.look(page(BEFORE, AFTER).outerHtml(), 320).getFirst();

    assertThat(report.violations()).isEmpty();
    assertThat(report.content()).isLessThanOrEqualTo(report.width());
  }

  private static Document page(@Nullable ComparedTable before, ComparedTable after) {
    AgendaComparison found = AgendaComparison.of(agenda(before), agenda(after));
    ComparisonView view =
        new ComparisonView(
            ITEM,
            1,
            2,
            VersionKind.CORRECTION,
            null,
            found.same(),
            found.head(),
            found.sections(),
            found.items());
    String html =
        Exports.page(
            "comparison.html",
            ComparisonPage.of(
                view,
                "KKR",
                LocalDate.of(2050, 5, 1),
                "version 1 og version 2",
                Ways.everywhere()));
    return Jsoup.parse(Shown.keep("table-" + (before == null) + ".html", html));
  }

  private static ComparedAgenda agenda(@Nullable ComparedTable table) {
    UUID section = UUID.fromString("00000000-0000-4000-8000-000000000002");
    return new ComparedAgenda(
        List.of(),
        List.of(new ComparedSection(section, "3", "Fælles sager")),
        List.of(
            new ComparedItem(
                ITEM,
                section,
                "3.1",
                "Ruter til øerne",
                table == null
                    ? List.of()
                    : List.of(new Passage("table:1", "Tabel", table.toString(), table)))));
  }
}
