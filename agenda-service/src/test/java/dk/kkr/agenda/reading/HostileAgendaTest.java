package dk.kkr.agenda.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.reading.AgendaPage.Fact;
import dk.kkr.agenda.reading.AgendaPage.Item;
import dk.kkr.agenda.reading.AgendaPage.Passage;
import dk.kkr.agenda.reading.AgendaPage.Section;
import dk.kkr.agenda.reading.SheetTable.Cell;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.PdfUa;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Texts that nobody writes who means well. */
@QuarkusTest
class HostileAgendaTest {

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</title><img src=x onerror=alert(1)>",
          "\"' onmouseover=x {page.title} {#if}",
          "&amp; &#x3c;b&#x3e; ]]> <!-- -->",
          "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u4e2d\u6587 \ud83d\ude00",
          "\u202Eabc\u202C \u200B\uFEFF \uFFFE \u0378 a\u0301 \u00AD",
          "javascript:alert(1) [x](javascript:alert(1)) [y](https://example.org/\"onclick=z)",
          "x".repeat(5_000),
          "-",
          "- \n\n- -\n\u2028\u0085");

  @Inject AgendaHtml html;
  @Inject AgendaPdf pdf;

  @Test
  void texts_are_shown_and_never_obeyed() {
    AgendaPage agenda = page(HOSTILE.stream().map(HostileAgendaTest::item).toList());
    String written = html.onScreen(agenda);
    Document page = Jsoup.parse(written);

    assertThat(page.select("script, img, b, [onerror], [onmouseover], [onclick]")).isEmpty();
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(
            href -> href.startsWith("#") || href.startsWith("/") || href.startsWith("https://"));
    assertThat(page.select("h3").eachText()).anyMatch(text -> text.contains(HOSTILE.getFirst()));
    Axe.Report narrow = Axe.look(written, 320).getFirst();
    assertThat(narrow.violations()).isEmpty();
    assertThat(narrow.content()).as("no scrolling sideways").isLessThanOrEqualTo(narrow.width());
    assertThat(PdfUa.judge(pdf.of(agenda, Instant.EPOCH)).failures()).isEmpty();
  }

  @Test
  void a_table_that_is_broader_than_paper_goes_on_in_the_next_with_the_names_of_its_rows() {
    List<Cell> header = row("Kommune", 50);
    List<List<Cell>> rows = IntStream.range(0, 20).mapToObj(i -> row("Nr. " + i, 50)).toList();
    SheetTable table = new SheetTable("t", "Bred", header, rows, row("I alt", 50), false);
    AgendaPage agenda =
        page(List.of(new Item("i", "1.1", "Tal", false, List.of(), List.of(), passages(table))));

    Document paper = Jsoup.parse(html.onPaper(agenda));
    assertThat(paper.select("table")).hasSize(7);
    assertThat(paper.select("table").get(1).select("tbody th[scope=row]")).hasSize(21);
    assertThat(paper.select("caption").eachText())
        .startsWith("Bred, kolonne 2-8 af 50", "Bred, kolonne 9-15 af 50");
    assertThat(Jsoup.parse(html.onScreen(agenda)).select(".scroll[tabindex=0] table")).hasSize(1);
    assertThat(PdfUa.judge(pdf.of(agenda, Instant.EPOCH)).failures()).isEmpty();
  }

  @Test
  void a_thousand_items_are_a_page_and_too_much_for_a_pdf_is_said() {
    List<Item> thousand =
        IntStream.range(0, 1_000).mapToObj(i -> item("En sag om noget, nummer " + i)).toList();
    assertThat(Jsoup.parse(html.onScreen(page(thousand))).select("h3")).hasSize(1_000);

    List<Item> more = Collections.nCopies(2, thousand).stream().flatMap(List::stream).toList();
    assertThatThrownBy(() -> pdf.of(page(more), Instant.EPOCH))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("text/html");
    assertThat(pdf.of(page(thousand.subList(0, 10)), Instant.EPOCH)).startsWith('%', 'P', 'D', 'F');
  }

  /** Thousands of boxes take more memory than millions of letters. */
  @Test
  void small_pieces_count_for_more_than_their_characters() {
    List<List<Cell>> rows = IntStream.range(0, 400).mapToObj(i -> row("" + i, 50)).toList();
    SheetTable table = new SheetTable("t", "Tal", row("Nr.", 50), rows, List.of(), false);
    AgendaPage agenda =
        page(List.of(new Item("i", "1.1", "Tal", false, List.of(), List.of(), passages(table))));

    assertThat(html.onPaper(agenda).length()).isGreaterThan(AgendaPdf.MOST / 2);
    assertThat(AgendaPdf.size("<p>a</p>")).isEqualTo(8 + 2 * AgendaPdf.TAG);
    assertThatThrownBy(() -> pdf.of(agenda, Instant.EPOCH))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cells");
  }

  private static List<Cell> row(String name, int columns) {
    List<Cell> cells = new ArrayList<>(List.of(new Cell(name, false)));
    IntStream.range(1, columns).forEach(i -> cells.add(new Cell("1.000", true)));
    return cells;
  }

  private static List<Passage> passages(SheetTable table) {
    return List.of(Passage.tables("Tabeller", List.of(), List.of(table)));
  }

  private static Item item(String text) {
    SheetTable table =
        new SheetTable(
            "t" + text.hashCode(),
            text,
            Stream.of(text, "", "Tal").map(one -> new Cell(one, false)).toList(),
            List.of(Stream.of(text, text, "1").map(one -> new Cell(one, false)).toList()),
            List.of(),
            false);
    return new Item(
        "i" + text.hashCode(),
        "1.1",
        text,
        false,
        List.of(new Way(text, "/matters/1/timeline")),
        List.of(new Fact("Sag", text)),
        List.of(
            Passage.text(null, text, Prose.of(text + "\n\nEfter det.")),
            Passage.tables("Tabeller", Prose.of(text), List.of(table))));
  }

  private static AgendaPage page(List<Item> items) {
    return new AgendaPage(
        HOSTILE.get(1),
        List.of(HOSTILE.getFirst()),
        List.of(new Fact("Tid", HOSTILE.get(2))),
        Prose.of(HOSTILE.get(4)),
        List.of(new Section("a", "1", HOSTILE.get(3), null, items)),
        HOSTILE.getFirst(),
        "KKR",
        List.of(new Way(HOSTILE.get(2), "/meetings/1/agenda")),
        List.of(new Way("Kalender", "/councils/kkr/calendar.ics")),
        "http://localhost",
        new AgendaPage.Source(UUID.randomUUID(), null, 1));
  }
}
