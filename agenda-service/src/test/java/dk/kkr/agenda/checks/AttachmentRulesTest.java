package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Notatet er vedlagt.",
        "Se bilag.",
        "Planen er beskrevet i bilag 2.",
        "Udvalget har skrevet et notat (vedlagt i bilag).",
        "Den vedhæftede rapport viser tallene.",
        "Der er enighed om bilagte aftale."
      })
  void an_announced_attachment_is_missed_where_there_is_none(String text) {
    assertThat(Checked.text(text).findings(new AttachmentMissing()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(CheckSeverity.ERROR));
    assertThat(Checked.text(text).attached("Notat").messages(new AttachmentMissing())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sagen om bilagskontrol fortsætter.",
        "Der er ingen papirer.",
        "Bilag udsendes ikke."
      })
  void other_words_announce_nothing(String text) {
    assertThat(Checked.text(text).messages(new AttachmentMissing())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "se bilag 6.2, Plan|Kort, 6.2",
    "se bilag 3, Plan|Kort, 3",
    "se bilag 1 og 4, Bilag 1: Plan|Bilag 2: Kort, 4",
    "se bilag 2, 1. Plan|3. Kort, 2"
  })
  void an_attachment_number_that_does_not_exist_is_found(
      String text, String titles, String number) {
    assertThat(attached(text, titles)).singleElement().asString().contains("bilag " + number + ",");
  }

  @ParameterizedTest
  @CsvSource({
    "se bilag 2, Plan|Kort",
    "se bilag 1 og 2, Bilag 1: Plan|Bilag 2: Kort",
    "se bilag 6.2, Bilag 6.1 Plan|Bilag 6.2 Kort",
    "se bilag, Plan",
    "bilag nr. 1, 1) Plan"
  })
  void an_attachment_number_that_exists_is_none(String text, String titles) {
    assertThat(attached(text, titles)).isEmpty();
  }

  private static List<String> attached(String text, String titles) {
    return Checked.text("Planen er færdig (" + text + ").")
        .attached(
            java.util.regex.Pattern.compile("\\|").splitAsStream(titles).toArray(String[]::new))
        .messages(new AttachmentNumber());
  }

  @ParameterizedTest
  @CsvSource({
    "godkender strategi og handlekatalog for cykler., Strategi for cykler, handlekatalog",
    "godkender planen for området., Kort over området, planen",
    "godkender udkast til samarbejdsaftale med regionen., Notat, samarbejdsaftale",
    "vedtager den fælles strategi., '', strategi",
    "godkender og udsender rapporten til kommunerne., Brev, rapporten"
  })
  void a_document_that_is_approved_and_not_attached_is_found(
      String point, String titles, String document) {
    assertThat(approved(point, titles)).singleElement().asString().contains("»" + document + "«");
  }

  @ParameterizedTest
  @CsvSource({
    "godkender strategi og handlekatalog., Strategi for cykler|Katalog over ideer",
    "godkender rammen for arbejdet med aftalen., Notat",
    "'godkender, at planen sendes videre.', Notat",
    "godkender og udsender rygestopaftale til kommunerne., Aftale om rygestop",
    "drøfter strategien., Notat",
    "godkender dagsordenen., ''",
    "godkender referat af mødet., ''",
    "tager rapporten til efterretning., ''"
  })
  void what_is_attached_or_only_mentioned_is_none(String point, String titles) {
    assertThat(approved(point, titles)).isEmpty();
  }

  private static List<String> approved(String point, String titles) {
    Checked item =
        Checked.points(Point.written(List.of(Verb.APPROVE), point, List.of(), List.of()));
    if (!titles.isEmpty()) {
      item.attached(
          java.util.regex.Pattern.compile("\\|").splitAsStream(titles).toArray(String[]::new));
    }
    return item.messages(new DocumentNotAttached());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Referatet kan læses her.",
        "Materialet findes via dette link.",
        "Se [planen](#) for mere.",
        "Se [planen]() for mere."
      })
  void words_that_stood_on_a_link_are_found(String text) {
    assertThat(Checked.text(text).messages(new LinkTarget())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Referatet kan læses her: https://example.org/referat",
        "Se [planen](https://example.org/plan) for mere.",
        "Her kan læses om planen.",
        "Der findes her flere muligheder.",
        "De kan findes hertil."
      })
  void whole_links_and_other_words_are_none(String text) {
    assertThat(Checked.text(text).messages(new LinkTarget())).isEmpty();
  }

  @Test
  void attachments_that_are_links_need_an_address() {
    assertThat(Checked.text("").attached("Link til høringen").messages(new LinkTarget()))
        .hasSize(1);
    assertThat(Checked.text("").linked("Planen", null).messages(new LinkTarget())).hasSize(1);
    assertThat(
            Checked.text("").linked("Planen", "https://example.org/p").messages(new LinkTarget()))
        .isEmpty();
    assertThat(Checked.text("").attached("Linkøpings plan").messages(new LinkTarget())).isEmpty();
  }
}
