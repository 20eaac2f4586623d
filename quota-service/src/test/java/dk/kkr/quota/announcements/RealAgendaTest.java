package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kkr.quota.Quotas;
import dk.kkr.quota.items.AgendaItem;
import dk.kkr.quota.items.AgendaItem.Part;
import dk.kkr.quota.items.AgendaItem.Table;
import dk.kkr.quota.regions.RegionsOfTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The item of the real agenda of June 2021, in the shape in which agenda-service gives it. */
class RealAgendaTest {

  private static final Path AGENDA =
      Path.of(System.getProperty("kkr.root"))
          .resolveSibling("shared/agendas/kkr-hovedstaden-2021-06-16.md");

  @BeforeEach
  void theAgendaIsThere() {
    assumeTrue(Files.exists(AGENDA), "The real agendas are not beside the repository: " + AGENDA);
  }

  @Test
  void its_29_quotas_are_those_that_were_printed() throws IOException {
    ReadTable read = new TableReader(RegionsOfTests.hovedstaden()).read(item().tables());

    assertThat(read.total()).isEqualTo(Quotas.TOTAL_2022);
    assertThat(read.rows())
        .hasSize(29)
        .extracting(row -> row.code() + row.name() + row.quota() + row.rawValue())
        .containsExactlyInAnyOrderElementsOf(
            Quotas.of2022().stream()
                .map(row -> row.code() + row.name() + row.quota() + row.raw())
                .toList());
  }

  @Test
  void what_is_doubtful_in_its_text_is_found_and_nothing_else() throws IOException {
    AgendaItem item = item();
    ReadTable read = new TableReader(RegionsOfTests.hovedstaden()).read(item.tables());
    Figures figures = new Figures(2022, null, null, "region-hovedstaden", read.sum(), read.rows());

    List<Finding> findings = TextFindings.of(item, figures);

    assertThat(findings)
        .extracting(Finding::code, Finding::place)
        .containsExactly(
            tuple(Finding.Code.LANDSTAL_IN_TEXT, "Baggrund, afsnit 1"),
            tuple(Finding.Code.DEADLINE_DIFFERS, "Baggrund, afsnit 2"),
            tuple(Finding.Code.ANNOUNCED_ON_IN_TEXT, "Sagsfremstilling, afsnit 4"),
            tuple(Finding.Code.LANDSTAL_YEAR_DIFFERS, "Sagsfremstilling, afsnit 4"));
    assertThat(findings.get(1).text()).contains("10. september 2022");
    assertThat(figures.deadline()).hasToString("2021-09-10");
  }

  /** What the importer of agenda-service makes of the item, as far as it is read here. */
  private static AgendaItem item() throws IOException {
    List<Part> parts = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    boolean within = false;
    for (String line : Files.readString(AGENDA).split("\\R", -1)) {
      if (line.startsWith("###") && line.contains("3.5.")) {
        within = true;
      } else if (line.startsWith("###") && line.contains("3.6.")) {
        within = false;
      } else if (within && line.startsWith("####")) {
        parts.add(new Part("OTHER", line.replaceAll("[#*]", "").strip(), ""));
      } else if (within && line.contains("\t")) {
        rows.add(List.of(line.replaceAll("</?b>", "").split("\t", -1)));
      } else if (within && !parts.isEmpty()) {
        Part last = parts.removeLast();
        parts.add(new Part("OTHER", last.heading(), (last.text() + "\n" + line)));
      }
    }
    List<Part> stripped =
        parts.stream().map(p -> new Part(p.kind(), p.heading(), p.text().strip())).toList();
    return new AgendaItem(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "3.5",
        "Fordeling af flygtninge for 2022",
        stripped,
        List.of(new Table(rows.getFirst(), rows.subList(1, rows.size()), List.of())));
  }
}
