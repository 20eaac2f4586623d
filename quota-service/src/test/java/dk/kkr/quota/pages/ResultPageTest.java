package dk.kkr.quota.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.quota.calculators.Samples;
import dk.kkr.quota.worksheet.Result;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ResultPageTest {

  private static final String ROW = "?deltager={key}";
  private static final Map<String, Result> RESULTS = Samples.all();

  private final ResultPages pages = Pages.pages();

  private static Result result(String key) {
    return Objects.requireNonNull(RESULTS.get(key));
  }

  @Test
  void every_result_becomes_a_page_of_one_file_with_all_its_rows() {
    RESULTS.forEach(
        (key, result) -> {
          Document page = page(result, null);

          assertThat(elements(page, "tbody").getFirst().getElementsByTagName("tr").getLength())
              .as(key)
              .isEqualTo(result.rows().size());
          assertThat(attributes(page, "src")).as(key).isEmpty();
          assertThat(attributes(page, "href"))
              .as(key)
              .allMatch(href -> href.startsWith("#") || href.startsWith("?"));
          assertThat(text(page, "main")).as(key).contains("Vælg et navn i tabellen");
        });
  }

  @Test
  void the_steps_of_whoever_is_chosen_are_told_in_order() {
    RESULTS.forEach(
        (key, result) -> {
          Document page = page(result, result.rows().getFirst().key());

          List<Element> steps = children(elements(page, "ol").getFirst(), "li");
          assertThat(steps).as(key).isNotEmpty();
          assertThat(steps.getLast().getTextContent())
              .as(key)
              .contains(result.rows().getFirst().values().isEmpty() ? "" : ": ");
          assertThat(attributes(page, "aria-current")).as(key).containsExactly("true");
        });
  }

  @Test
  void the_question_is_answered_before_the_steps() {
    String why = text(page(result("dimensioning"), "Hovedstaden"), "main");

    assertThat(why)
        .contains("Hvorfor får Hovedstaden 941 studiepladser?")
        .contains(
            "Andelen er 940,5 studiepladser før afrunding. Den er rundet op: brøkdelen er nummer 1 af"
                + " 3 efter størrelse, og den første får én mere.")
        .contains("Tildelt: Rundet ned (940) + Én mere (1) = 941 studiepladser");
  }

  @Test
  void whoever_takes_no_part_is_not_told_about() {
    assertThat(text(page(result("dimensioning"), "0999"), "main"))
        .contains("Hvorfor de tal?")
        .doesNotContain("0999");
  }

  @Test
  void made_up_numbers_and_scenarios_are_said_before_the_title() {
    String html = pages.html(head("Kvoter", "Scenarie"), result("refugee-quotas"), null, ROW);

    assertThat(html.substring(0, html.indexOf("<h1>")))
        .contains("Tallene er opdigtede", "Et regneeksempel", "Scenarie");
    assertThat(html.substring(html.indexOf("<h1>"))).contains("Hvordan overskuddet");
  }

  @Test
  void the_picture_has_a_title_a_description_and_a_bar_for_each() {
    Document page = page(result("refugee-quotas"), null);
    Element picture = elements(page, "svg").getFirst();

    assertThat(picture.getAttribute("role")).isEqualTo("img");
    assertThat(picture.getAttribute("aria-labelledby")).isEqualTo("diagram-titel diagram-tekst");
    assertThat(text(page, "desc"))
        .isEqualTo(
            "Vandret søjlediagram med de største øverst. Størst er B med 19 personer, mindst er C med"
                + " 0 personer. Alle tal står i tabellen nedenfor.");
    assertThat(elements(page, "rect"))
        .extracting(bar -> bar.getAttribute("width"))
        .satisfies(widths -> assertThat(widths.getFirst()).isEqualTo("88.00%"))
        .satisfies(widths -> assertThat(widths.getLast()).isEqualTo("0.00%"))
        .hasSize(5);
  }

  @Test
  void no_picture_is_drawn_where_it_would_say_nothing() {
    assertThat(elements(page(result("hours"), null), "svg")).isEmpty();
    assertThat(text(page(result("hours"), null), "main"))
        .contains("Timer i hele perioden er ens for alle 29: 68 timer.");
    assertThat(elements(page(result("tariff-cap"), null), "svg")).isEmpty();
    assertThat(elements(page(result("cost-sharing"), null), "svg")).isEmpty();
    assertThat(text(page(result("cost-sharing"), null), "main"))
        .contains("Regninger i alt ligger mellem 312.413 kr. og 312.414 kr.");
  }

  @Test
  void of_five_hundred_the_fifty_largest_and_the_chosen_one_are_drawn() {
    Result result = Samples.shared(IntStream.range(0, 500).mapToObj(i -> "Nr. " + i).toList());

    assertThat(elements(page(result, null), "rect")).hasSize(50);
    Document chosen = page(result, "K0");
    assertThat(elements(chosen, "rect")).hasSize(51);
    assertThat(text(chosen, "main")).contains("Diagrammet viser de 50 største af 500");
    assertThat(elements(chosen, "tbody").getFirst().getElementsByTagName("tr").getLength())
        .isEqualTo(500);
  }

  @Test
  void one_row_and_twenty_columns_are_a_table_too() {
    assertThat(text(page(Samples.shared(List.of("Alene")), "K0"), "tbody")).contains("10.007");
    Document years = page(Samples.years(20), null);
    assertThat(elements(years, "thead").getFirst().getElementsByTagName("th").getLength())
        .isEqualTo(23);
    assertThat(elements(years, "tfoot").getFirst().getElementsByTagName("td").getLength())
        .isEqualTo(22);
  }

  @Test
  void yes_and_no_are_words() {
    Document page = page(result("overhead"), "Dragør");

    assertThat(text(page, "tbody")).contains("ja").contains("nej");
    assertThat(text(page, "main"))
        .contains("Holder målet: Overhead før afrunding (8) er mere end Mål (6): nej");
  }

  @Test
  void ties_are_told_with_names_and_with_what_decided() {
    assertThat(text(page(result("seats-by-lot"), null), "main"))
        .contains(
            "Lige kvotienter: 2 stod lige om den sidste. Det fik Liste B, men ikke Liste A."
                + " Lodtrækning 26. januar 2026.");
    assertThat(text(page(result("seats"), null), "main"))
        .contains("Lige kvotienter: Liste A, Liste B står lige om den sidste. Afgøres ved");
    assertThat(text(page(result("cost-sharing"), null), "main"))
        .contains("Lige brøkdele 2019: 29 stod lige om de sidste 23. Det fik Allerød, Bornholm,");
  }

  @Test
  void names_are_shown_and_never_obeyed() {
    List<String> hostile =
        List.of(
            "<script>alert(1)</script>",
            "\"' onmouseover=x",
            "&amp;",
            "\u202Eabc",
            "{page}",
            "a/b?c&d=#");
    Result result = Samples.shared(hostile);
    Document page = page(result, "K0");

    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "tbody").getFirst().getElementsByTagName("bdi").getLength())
        .isEqualTo(hostile.size());
    assertThat(text(page, "tbody")).contains(hostile);
    assertThat(attributes(page, "onmouseover")).isEmpty();
  }

  @Test
  void keys_stand_encoded_in_addresses() {
    Document page = page(result("tariff-cap"), null);

    assertThat(attributes(page, "href")).contains("?deltager=Botilbuddet%20Eksempel#hvorfor");
  }

  @Test
  void without_an_address_names_are_no_links() {
    String html = pages.html(head("Kvoter", null), result("hours"), null, null);

    assertThat(html).doesNotContain("Vælg et navn").doesNotContain("#hvorfor");
  }

  private Document page(Result result, @Nullable String participant) {
    return read(pages.html(head("Et resultat", null), result, participant, ROW));
  }

  private static PageHead head(String title, @Nullable String notice) {
    return new PageHead(
        title,
        List.of(new PageHead.Fact("Råd", "KKR Hovedstaden")),
        List.of(new PageHead.Link("CSV", "?format=csv")),
        notice);
  }

  /** The page is XML too: whatever is left open or not escaped, the reader stumbles over. */
  private static Document read(String html) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(html.strip().getBytes(StandardCharsets.UTF_8)));
    } catch (Exception malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<Element> children(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> attributes(Document page, String name) {
    return elements(page, "*").stream()
        .filter(element -> element.hasAttribute(name))
        .map(element -> element.getAttribute(name))
        .toList();
  }

  private static String text(Document page, String name) {
    return elements(page, name).getFirst().getTextContent();
  }
}
