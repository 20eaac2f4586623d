package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationRulesTest {

  private static final String LEAD = "Det indstilles, at KKR Hovedstaden ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          godkender, at projektet fortsætter i to år med 34 timer.|godkender, at projektet fortsætter i tre år med 40 timer.
          – tager status til efterretning⏎– godkender budgettet for 2022.|godkender budgettet for 2023.
          godkender planen for skolerne.|godkender planen for skolerne med de bemærkninger, som K29 har givet.
          godkender planen for skolerne med de bemærkninger, som K29 har givet.|godkender planen med de bemærkninger, som K29 har givet.
          drøfter, hvordan kommunerne deles om pladserne.|Drøfter fordelingen, og hvordan kommunerne deles om pladserne.
          """)
  void a_point_that_the_text_says_otherwise_is_found(String text, String point) {
    Checked item = Checked.points(point(point)).recommends(LEAD + text.replace('⏎', '\n'));

    assertThat(item.findings(new RecommendationDiffers()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(CheckSeverity.ERROR);
              assertThat(finding.place().point()).isEqualTo("1");
              assertThat(finding.excerpt()).isEqualTo(point);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          godkender budgettet for 2022.|godkender budgettet for 2022.
          godkender⏎   Budgettet  for 2022|godkender budgettet for 2022.
          :|godkender budgettet for 2022.
          godkender budgettet for 2022, som forelagt i punkt [punkt:7b1e2d3c-4f5a-4b6c-8d7e-9f0a1b2c3d4e].|godkender budgettet for 2022, som forelagt i punkt 3.1.
          tager stilling til økonomien, som den er beskrevet nedenfor:|godkender budgettet for 2022.
          """)
  void a_text_that_says_it_or_leads_to_it_or_says_something_else_is_none(
      String text, String point) {
    Checked item = Checked.points(point(point)).recommends(LEAD + text.replace('⏎', '\n'));

    assertThat(item.messages(new RecommendationDiffers())).isEmpty();
    assertThat(item.messages(new RecommendationNotPoint())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ikke godkender aftalen.|godkender aftalen.|Det indstilles, at KKR Hovedstaden ikke
          drøfter planen og tager orienteringen til efterretning.|tager orienteringen til efterretning.|Det indstilles, at KKR Hovedstaden drøfter planen og
          godkender aftalen under forudsætning af, at alle tiltræder.|godkender aftalen|under forudsætning af, at alle tiltræder.
          godkender budgettet.|godkender budgettet, dog undtaget Fanø.|Det indstilles, at KKR Hovedstaden godkender budgettet.
          godkender 3 årsværk.|godkender 4 årsværk.|Det indstilles, at KKR Hovedstaden godkender 3 årsværk.
          afviser regionens udspil.|godkender aftalen.|Det indstilles, at KKR Hovedstaden afviser regionens udspil.
          """)
  void what_the_text_says_beside_the_points_is_found(String text, String point, String said) {
    Checked item = Checked.points(point(point)).recommends(LEAD + text);

    assertThat(item.findings(new RecommendationDiffers()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.excerpt()).isEqualTo(said);
              assertThat(finding.place().part()).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K29 anbefalede, at KKR Hovedstaden godkender takster på 400 kr.⏎⏎Det indstilles, at KKR Hovedstaden:|godkender takster på 450 kr.
          Det indstilles, at KKR Hovedstaden drøfter|hvordan pladserne deles.
          Det indstilles, at KKR Hovedstaden⏎- godkender aftalen⏎⏎Indstillingen er tiltrådt af K29.|godkender aftalen
          Sagen blev ikke færdig i maj. Det indstilles, at KKR Hovedstaden godkender aftalen.|godkender aftalen.
          """)
  void what_leads_to_the_points_or_tells_of_the_case_is_none(String text, String point) {
    Checked item = Checked.points(point(point)).recommends(text.replace('⏎', '\n'));

    assertThat(item.messages(new RecommendationDiffers())).isEmpty();
    assertThat(item.messages(new RecommendationNotPoint())).isEmpty();
  }

  @Test
  void a_point_that_asks_for_something_else_than_its_words_is_found() {
    assertThat(Checked.points(point("drøfter budgettet for 2022")).messages(new VerbDiffers()))
        .hasSize(1);
    assertThat(
            Checked.points(
                    point("drøfter og godkender budgettet"),
                    point("budgettet for 2022"),
                    Point.written(List.of(), "drøfter budgettet", List.of(), List.of()))
                .messages(new VerbDiffers()))
        .isEmpty();
  }

  @Test
  void two_points_alike_are_each_found_once() {
    String text = LEAD + "\n- godkender budgettet for 2022\n- godkender budgettet for 2023";
    Point first = point("godkender budgettet for 2022");
    Point second = point("godkender budgettet for 2023");

    assertThat(Checked.points(first, second).recommends(text).messages(new RecommendationDiffers()))
        .isEmpty();
    assertThat(Checked.points(first, first).recommends(text).findings(new RecommendationDiffers()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.place().point()).isEqualTo("2"));
  }

  @Test
  void what_stands_below_a_point_belongs_to_it() {
    Point point =
        Point.written(
            List.of(Verb.APPROVE),
            "godkender rammen for arbejdet",
            List.of("et loft over prisen pr. dag"),
            List.of());
    String text = LEAD + "\n- godkender rammen for arbejdet\n  - et loft over prisen pr. døgn";

    assertThat(Checked.points(point).recommends(text).findings(new RecommendationDiffers()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.excerpt()).endsWith("pr. dag"));
  }

  @Test
  void an_entry_of_the_list_that_is_no_point_is_found() {
    String text =
        LEAD + "\n– godkender budgettet for 2022\n2) sender planen for skolerne i høring\n– og ";
    Checked item = Checked.points(point("godkender budgettet for 2022")).recommends(text);

    assertThat(item.findings(new RecommendationNotPoint()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(CheckSeverity.WARNING);
              assertThat(finding.excerpt()).isEqualTo("sender planen for skolerne i høring");
              assertThat(finding.place().part()).isEqualTo(1);
            });
    assertThat(item.messages(new RecommendationDiffers())).isEmpty();
  }

  @Test
  void without_points_or_without_a_text_there_is_nothing_to_compare() {
    assertThat(
            Checked.text("x")
                .recommends(LEAD + "godkender a b c d.")
                .messages(new RecommendationDiffers()))
        .isEmpty();
    assertThat(Checked.points(point("godkender a b c d.")).messages(new RecommendationDiffers()))
        .isEmpty();
  }

  @Test
  void a_recommendation_of_any_length_is_read_soon() {
    String words = "a b ".repeat(5_000);
    Point[] points = Stream.generate(() -> point(words + "c")).limit(300).toArray(Point[]::new);

    assertThat(Checked.points(points).recommends(words).findings(new RecommendationDiffers()))
        .isEmpty();
    Point[] some =
        Stream.generate(() -> point("a b ".repeat(10) + "c")).limit(45).toArray(Point[]::new);
    assertThat(Checked.points(some).recommends(words).findings(new RecommendationDiffers()))
        .hasSize(45);
  }

  private static Point point(String text) {
    return Point.written(List.of(Verb.APPROVE), text, List.of(), List.of());
  }
}
