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
  void who_takes_no_part_is_said_and_a_name_does_as_well_as_a_key() {
    assertThat(text(page(result("dimensioning"), "0999"), "main"))
        .contains("Hvorfor de tal?")
        .contains("Ingen deltager har nøglen »0999«.");
    assertThat(text(page(result("cost-sharing"), "allerød"), "main"))
        .contains("Hvorfor skal Allerød betale");
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
            "Liggende søjlediagram med de største øverst. Størst er B med 19 personer. Mindst er C"
                + " med 0 personer. Alle tal står i tabellen nedenfor.");
    assertThat(elements(page, "rect"))
        .extracting(bar -> bar.getAttribute("width"))
        .satisfies(widths -> assertThat(widths.getFirst()).isEqualTo("87.00%"))
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
        .contains("Holder målet: nej, for overhead før afrunding (8) er større end mål (6)");
  }

  @Test
  void ties_are_told_with_names_and_with_what_decided() {
    assertThat(text(page(result("seats-by-lot"), null), "main"))
        .contains(
            "Lige kvotienter",
            "Liste A og Liste B stod lige om den sidste plads. Liste B fik, Liste A fik ikke;"
                + " lodtrækningen 26. januar 2026 afgjorde det.");
    assertThat(text(page(result("seats"), null), "main"))
        .contains(
            "Liste A og Liste B står lige om den sidste plads. Lodtrækning: ikke trukket endnu.");
    assertThat(text(page(result("cost-sharing"), null), "main"))
        .contains(
            "Lige brøkdele",
            "2019: 29 havde lige store brøkdele til de sidste 23 kr. Dragør 3, Egedal 3,"
                + " Fredensborg 3, Høje-Taastrup 3, Ishøj 3 og Allerød 4 fik ikke; kommunekoden"
                + " afgjorde det.");
  }

  @Test
  void a_bound_or_a_negative_number_that_decided_is_said() {
    Result bounded = result("dimensioning-within-bounds");

    assertThat(text(page(bounded, "0201"), "main"))
        .contains(
            "Efter nøglen ville Allerød få 50, men kapaciteten er 20. De øvrige 30 er fordelt på de"
                + " andre.");
    assertThat(text(page(bounded, "0240"), "main"))
        .contains(
            "Efter nøglen ville Egedal få 5, men minimum er 12. De manglende 7 er taget fra de"
                + " andre.");
    assertThat(text(page(result("refugee-quotas"), "C"), "main"))
        .contains("Hvorfor er kvoten for C 0 personer?")
        .contains(
            "Det foreløbige fordelingstal er negativt (−3) og er derfor sat til 0 (§ 4, stk. 5).");
  }

  @Test
  void several_years_have_a_sentence_each() {
    assertThat(text(page(result("cost-sharing"), "0101"), "main"))
        .contains("2019: andelen er 142.413,793103… kr. og er rundet op.")
        .contains("2020: andelen er 170.000 kr. og går op uden afrunding.");
  }

  @Test
  void seats_are_shown_with_their_quotients_and_nothing_open_as_settled() {
    Document open = page(result("seats"), "Liste B");

    assertThat(text(open, "main"))
        .contains("Hvorfor har Liste B foreløbig 0 pladser?")
        .contains("Lodtrækning: ikke trukket endnu")
        .contains("Mindste kvotient, der giver en plads")
        .contains("20 ✓");
    assertThat(text(open, "header"))
        .contains(
            "Resultatet er ikke endeligt: Én plads skal afgøres ved lodtrækning mellem Liste A og"
                + " Liste B.");
    assertThat(text(page(result("seats-by-lot"), "Liste C"), "main"))
        .contains("Hvorfor får Liste C 0 pladser?")
        .contains("Vandt lodtrækningen: nej");
  }

  @Test
  void what_is_told_in_words_is_a_table_with_a_link() {
    PageHead head =
        new PageHead(
            "Aftale",
            List.of(),
            List.of(),
            null,
            List.of(
                new PageHead.Listing(
                    "overdragelser",
                    "Overdragelser",
                    List.of("Fra", "Til"),
                    List.of(List.of("Dragør", "Bornholm")),
                    "Ingen."),
                new PageHead.Listing("andet", "Andet", List.of("Fra"), List.of(), "Ingen.")));
    Document page = read(pages.html(head, result("hours"), null, null));

    assertThat(text(page, "nav")).contains("Overdragelser");
    assertThat(elements(page, "table").getLast().getTextContent().replaceAll("\\s+", ""))
        .isEqualTo("FraTilDragørBornholm");
    assertThat(text(page, "main")).contains("Ingen.");
    assertThat(elements(page, "footer")).isEmpty();
  }

  @Test
  void links_on_the_page_say_what_the_headings_say() {
    RESULTS.forEach(
        (key, result) -> {
          Document page = page(result, result.rows().getFirst().key());
          List<String> headings =
              elements(page, "h2").stream()
                  .map(heading -> heading.getTextContent().strip())
                  .toList();
          List<String> links =
              children(elements(page, "nav").getFirst(), "a").stream()
                  .map(link -> link.getTextContent().strip())
                  .toList();

          assertThat(headings).as(key).containsAll(links);
          assertThat(links).as(key).hasSize(headings.size() - 1);
        });
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
