package dk.kkr.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.privacy.PersonNumbersInJson;
import dk.kkr.platform.privacy.PersonNumbersInJson.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody has these numbers: a serial number of 0000 is not given out. */
class PersonNumbersInJsonTest {

  private static final JsonNode DOCUMENT =
      EventJson.tree(
          """
          {"title": "Intet her", "a/b": {"~": ["01.02.03-0000 og 020304-0000", "plan"]},
           "count": 102030000, "open": true, "none": null, "day": "2003-02-01",
           "id": "01020300-0000-4000-8000-010203000000",
           "hash": "abcdef0102030000abcdef0102030000abcdef0102030000abcdef0102030000"}
          """);

  @Test
  void every_text_is_looked_at_and_ids_and_hashes_are_none() {
    List<Found> found = PersonNumbersInJson.in(DOCUMENT);

    assertThat(found).extracting(Found::pointer).containsExactly("/a~1b/~0/0");
    assertThat(found.getFirst().hits()).hasSize(2);
    assertThat(DOCUMENT.at(found.getFirst().pointer()).textValue())
        .isEqualTo(found.getFirst().text());
  }

  @Test
  void a_masked_document_is_the_same_without_the_numbers() {
    JsonNode masked = PersonNumbersInJson.masked(DOCUMENT);

    assertThat(masked.at("/a~1b/~0/0").textValue()).isEqualTo("••.••.••-•••• og ••••••-••••");
    assertThat(PersonNumbersInJson.in(masked)).isEmpty();
    assertThat(EventJson.tree(masked.toString().replaceAll("••.••.••-•••• og ••••••-••••", "x")))
        .isEqualTo(
            EventJson.tree(DOCUMENT.toString().replaceAll("01.02.03-0000 og 020304-0000", "x")));
  }

  @Test
  void cells_beside_each_other_are_read_together() {
    JsonNode table =
        EventJson.tree(
            """
            {"rows": [["Navn", "Født", "Nr."], ["NN", "010203", "0000"], ["010203", 5, "0000"],
                      ["010203", "01020300-0000-4000-8000-010203000000"], ["120.345", "1.250"]]}
            """);

    List<Found> found = PersonNumbersInJson.in(table);

    assertThat(found).extracting(Found::pointer).containsExactly("/rows/1");
    assertThat(found.getFirst().text()).isEqualTo("NN\t010203\t0000");
    JsonNode masked = PersonNumbersInJson.masked(table);
    assertThat(masked.at("/rows/1").toString()).isEqualTo("[\"NN\",\"••••••\",\"••••\"]");
    assertThat(masked.at("/rows/2")).isEqualTo(table.at("/rows/2"));
  }
}
