package dk.kkr.agenda.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.agenda.importing.Finding;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedAttachment;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPart;
import dk.kkr.agenda.importing.ImportedPoint;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.agenda.importing.ImportedTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agendas as other programs write them. */
class ForeignLayoutsTest {

  private static final List<List<String>> COUNTS =
      List.of(
          List.of("Kommune", "2021", "2022"),
          List.of("Dragør", "12", "14"),
          List.of("Lyngby-Taarbæk", "-", "3"),
          List.of("I alt", "12", "17"));

  @Test
  void a_word_file_brings_the_numbers_that_word_shows() {
    ImportedAgenda agenda =
        read(
            "ord.docx",
            new WordDocuments()
                .header("KKR Hovedstaden | 11-03-2022")
                .text("DAGSORDEN 2022")
                .text("KKR HOVEDSTADEN")
                .text("Dato: 11-03-2022 10:00")
                .text("Sted: Rådhuset, Torvet 1")
                .numbered(1, "Godkendelse")
                .numbered(2, "Godkendelse af dagsorden")
                .text("SAG-2022-00001 abcd")
                .heading(3, "Indstilling")
                .text("Det indstilles, at KKR Hovedstaden godkender dagsordenen.")
                .numbered(1, "Sager")
                .numbered(2, "Cykelstier på tværs")
                .text("SAG-2022-00001 abcd")
                .heading(3, "Baggrund")
                .text("Stierne mangler tre ting:")
                .dash(0, "skilte")
                .dash(0, "belægning")
                .link("Planen kan ", "læses her", "https://example.org/plan(1).pdf")
                .table(COUNTS)
                .heading(3, "Indstilling")
                .text("Det indstilles, at KKR Hovedstaden:")
                .number(0, "godkender planen, herunder:")
                .number(1, "stiernes længde")
                .number(1, "anlægsåret")
                .number(0, "beder kommunerne om svar senest den 1. maj 2022.")
                .numbered(2, "Fælles vagt")
                .text("SAG-2022-00001 efgh")
                .heading(3, "Indstilling")
                .text("Det indstilles, at KKR Hovedstaden tager orienteringen til efterretning.")
                .text("Bilag:")
                .dash(0, "Notat om vagten")
                .numbered(1, "Eventuelt")
                .bytes());

    isTheAgenda(agenda);
    assertThat(agenda.findings())
        .extracting(Finding::code)
        .containsOnly(FindingCode.PAGE_HEADER, FindingCode.LINK_IN_TEXT);
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.LINK_IN_TEXT)
        .extracting(Finding::message)
        .containsExactly("Linket \"læses her\" fører til https://example.org/plan%281%29.pdf.");
  }

  @ParameterizedTest
  @CsvSource({"1,%1,%1.%2", "1,%1.,%1.%2.", "4,%1.,%2)", "7,%1,%2", "2,%1),%1.%2"})
  void points_are_points_however_word_numbers_them(int start, String format, String below) {
    ImportedAgenda agenda =
        read(
            "liste.docx",
            new WordDocuments()
                .text("DAGSORDEN 2022")
                .text("KKR HOVEDSTADEN")
                .text("Dato: 11-03-2022 10:00")
                .numbered(1, "Sager")
                .numbered(2, "Cykelstier på tværs")
                .text("SAG-2022-00001 abcd")
                .heading(3, "Indstilling")
                .text("Det indstilles, at KKR Hovedstaden:")
                .newList(start, format, below)
                .number(0, "godkender planen, herunder:")
                .number(1, "stiernes længde")
                .number(1, "Anlægsåret")
                .number(0, "beder kommunerne om svar senest den 1. maj 2022.")
                .bytes());

    assertThat(item(agenda, "1.1").points())
        .extracting(
            point -> point.text() + point.children().stream().map(ImportedPoint::text).toList())
        .containsExactly(
            "godkender planen, herunder:[stiernes længde, Anlægsåret]",
            "beder kommunerne om svar senest den 1. maj 2022.[]");
    assertThat(agenda.findings()).isEmpty();
  }

  @Test
  void a_pdf_without_structure_is_read_by_where_its_words_stand() {
    String wordy =
        "Stierne i hovedstaden blev planlagt hver for sig, og derfor mangler der i dag tre ting ved"
            + " grænserne mellem kommunerne, som det er nødvendigt at få bragt i orden hurtigt.";
    ImportedAgenda agenda =
        read(
            "papir.pdf",
            new PaperDocuments("KKR Hovedstaden | 11-03-2022")
                .heading(18, "DAGSORDEN 2022")
                .text("KKR HOVEDSTADEN")
                .text("Dato: 11-03-2022 10:00")
                .text("Sted: Rådhuset, Torvet 1")
                .heading(15, "1. Godkendelse")
                .heading(13, "1.1. Godkendelse af dagsorden")
                .text("SAG-2022-00001 abcd")
                .heading(11, "Indstilling")
                .text("Det indstilles, at KKR Hovedstaden godkender dagsordenen.")
                .heading(15, "2. Sager")
                .heading(13, "2.1. Cykelstier på tværs")
                .text("SAG-2022-00001 abcd")
                .heading(11, "Baggrund")
                .text(wordy)
                .dash("\u2022", "skilte")
                .dash("\u2022", "belægning")
                .table(COUNTS)
                .pageBreak()
                .heading(11, "Indstilling")
                .text("Det indstilles, at KKR Hovedstaden:")
                .dash("1.", "godkender planen, herunder:")
                .dash("   a)", "stiernes længde")
                .dash("   b)", "anlægsåret")
                .dash("2.", "beder kommunerne om svar senest den 1. maj 2022.")
                .heading(13, "2.2. Fælles vagt")
                .text("SAG-2022-00001 efgh")
                .heading(11, "Indstilling")
                .text("Det indstilles, at KKR Hovedstaden tager orienteringen til efterretning.")
                .text("Bilag:")
                .dash("\u2022", "Notat om vagten")
                .pageBreak()
                .heading(15, "3. Eventuelt")
                .bytes());

    isTheAgenda(agenda);
    assertThat(item(agenda, "2.1").parts().getFirst().text())
        .isEqualTo(wordy + "\n\n• skilte\n• belægning");
    assertThat(agenda.findings()).extracting(Finding::code).containsOnly(FindingCode.PAGE_HEADER);
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.PAGE_HEADER)
        .extracting(Finding::page)
        .containsExactly(1, 1, 2, 2, 3, 3);
  }

  @Test
  void a_web_page_is_read_without_what_stands_around_it() {
    ImportedAgenda agenda =
        read(
            "side.html",
            """
            <!DOCTYPE html>
            <html><head><title>Møder</title><style>h1 { color: red }</style>
            <script>var a = "1. Ikke tekst";</script></head>
            <body>
            <div class="top"><a href="/">Forside</a> <form><input name="q"> Søg</form></div>
            <nav><ul><li><a href="/moeder">Møder</a></li><li><a href="/om">Om rådet</a></li></ul></nav>
            <main>
            <h1>Dagsorden for møde i KKR Hovedstaden den 11. marts 2022</h1>
            <p>Tid: kl. 10:00<br>Sted: Rådhuset, Torvet 1</p>
            <h2>1. Godkendelse</h2>
            <h3>1.1. Godkendelse af dagsorden</h3>
            <p>SAG-2022-00001 abcd</p>
            <h4>Indstilling</h4>
            <p>Det indstilles, at KKR Hovedstaden godkender dagsordenen.</p>
            <h2>2. Sager</h2>
            <h3>2.1. Cykelstier
              på tværs</h3>
            <p>SAG-2022-00001 abcd</p>
            <h4>Baggrund</h4>
            <p>Stierne mangler <b>tre</b> ting:</p>
            <ul><li>skilte</li><li>belægning</li></ul>
            <table><tr><th>Kommune</th><th>2021</th><th>2022</th></tr>
            <tr><td>Dragør</td><td>12</td><td>14</td></tr>
            <tr><td>Lyngby-Taarbæk</td><td>-</td><td>3</td></tr>
            <tr><td>I alt</td><td>12</td><td>17</td></tr></table>
            <h4>Indstilling</h4>
            <p>Det indstilles, at KKR Hovedstaden:</p>
            <ol><li>godkender planen, herunder:<ol type="a"><li>stiernes længde</li><li>anlægsåret</li></ol></li>
            <li>beder kommunerne om svar senest den 1. maj 2022.</li></ol>
            <h3>2.2. Fælles vagt</h3>
            <p>SAG-2022-00001 efgh</p>
            <h4>Indstilling</h4>
            <p>Det indstilles, at KKR Hovedstaden tager orienteringen til efterretning.</p>
            <p>Bilag:</p>
            <ul><li>Notat om vagten</li></ul>
            <h2>3. Eventuelt</h2>
            </main>
            <footer>Kontakt os &middot; Cookies</footer>
            </body></html>
            """
                .getBytes(StandardCharsets.UTF_8));

    isTheAgenda(agenda);
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.PAGE_HEADER)
        .extracting(Finding::text)
        .containsExactly(
            "[Forside](/)", "Søg", "[Møder](/moeder)", "[Om rådet](/om)", "Kontakt os · Cookies");
  }

  @Test
  void a_heading_ends_the_attachments_in_every_format() {
    endsTheAttachments(
        new WordDocuments()
            .text("DAGSORDEN 2022")
            .text("KKR HOVEDSTADEN")
            .numbered(1, "Sager")
            .numbered(2, "Fælles vagt")
            .text("SAG-2022-00001 efgh")
            .heading(3, "Sagsfremstilling")
            .text("Sagen er enkel.")
            .text("Bilag:")
            .text("Notat om vagten")
            .heading(3, "Økonomi")
            .text("Udgiften er 3.000 kr. om året.")
            .bytes());
    endsTheAttachments(
        """
        <!DOCTYPE html>
        <html><body><main>
        <h1>Dagsorden for møde i KKR Hovedstaden den 11. marts 2022</h1>
        <h2>1. Sager</h2>
        <h3>1.1. Fælles vagt</h3>
        <p>SAG-2022-00001 efgh</p>
        <h4>Sagsfremstilling</h4>
        <p>Sagen er enkel.</p>
        <p>Bilag:</p>
        <ul><li>Notat om vagten</li></ul>
        <h4>Økonomi</h4>
        <p>Udgiften er 3.000 kr. om året.</p>
        </main></body></html>
        """
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void endsTheAttachments(byte[] content) {
    ImportedItem item = item(Documents.agenda(content), "1.1");
    assertThat(item.attachments()).containsExactly(new ImportedAttachment("Notat om vagten", null));
    assertThat(item.parts())
        .extracting(ImportedPart::text)
        .containsExactly("Sagen er enkel.\n\nØkonomi\n\nUdgiften er 3.000 kr. om året.");
  }

  private static ImportedAgenda read(String name, byte[] content) {
    try {
      Files.write(Files.createDirectories(Path.of("target/formats")).resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Documents.agenda(content);
  }

  private static void isTheAgenda(ImportedAgenda agenda) {
    assertThat(agenda.meeting().council()).isEqualTo("KKR Hovedstaden");
    assertThat(agenda.meeting().date()).isEqualTo(LocalDate.of(2022, 3, 11));
    assertThat(agenda.meeting().start()).hasToString("10:00");
    assertThat(agenda.meeting().place()).isEqualTo("Rådhuset, Torvet 1");
    assertThat(agenda.sections())
        .extracting(ImportedSection::number, ImportedSection::title)
        .containsExactly(tuple("1", "Godkendelse"), tuple("2", "Sager"), tuple("3", "Eventuelt"));
    assertThat(agenda.sections().stream().flatMap(section -> section.items().stream()))
        .extracting(item -> item.number() + " " + item.title() + " " + item.caseWorker())
        .containsExactly(
            "1.1 Godkendelse af dagsorden abcd",
            "2.1 Cykelstier på tværs abcd",
            "2.2 Fælles vagt efgh");
    ImportedItem paths = item(agenda, "2.1");
    assertThat(paths.parts())
        .extracting(ImportedPart::heading)
        .containsExactly("Baggrund", "Indstilling");
    assertThat(paths.points())
        .extracting(ImportedPoint::text)
        .containsExactly(
            "godkender planen, herunder:", "beder kommunerne om svar senest den 1. maj 2022.");
    assertThat(paths.points().getFirst().children())
        .extracting(ImportedPoint::text)
        .containsExactly("stiernes længde", "anlægsåret");
    assertThat(paths.tables())
        .containsExactly(
            new ImportedTable(COUNTS.getFirst(), COUNTS.subList(1, 3), COUNTS.getLast()));
    assertThat(item(agenda, "2.2").attachments())
        .containsExactly(new ImportedAttachment("Notat om vagten", null));
  }

  private static ImportedItem item(ImportedAgenda agenda, String number) {
    return agenda.sections().stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> number.equals(item.number()))
        .findFirst()
        .orElseThrow();
  }
}
