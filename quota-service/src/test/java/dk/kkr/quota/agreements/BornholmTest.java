package dk.kkr.quota.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.test.ToldEvent;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The agreement for 2022 from draft to end: six grant, one refuses, one does not answer. */
@QuarkusTest
class BornholmTest {

  private static final List<String> GRANTING =
      List.of("0155", "0167", "0185", "0219", "0161", "0173");

  @Test
  void bornholm_takes_over_from_those_who_grant_in_time() {
    Agreed agreed = Agreed.bornholm(Quotas.announced(Quotas.hovedstaden(2022)));
    assertTable(agreed, 6, 31);
    assertThat(agreed.warnings()).containsExactly("ABOVE_OWN_LIMIT");
    assertThat(agreed.read().at("/warnings/0/text").asText()).contains("Bornholm", "31", "30");
    assertThat(agreed.read().path("deadline").asText()).isEqualTo("2021-09-10");

    agreed.released(1);
    assertThat(agreed.state()).isEqualTo("BEFORE_COUNCIL");
    agreed.adopted(Agreed.GIVERS);
    assertThat(agreed.state()).isEqualTo("ADOPTED");
    assertTable(agreed, 6, 31);

    int current = 6;
    for (String code : GRANTING) {
      agreed.answered(code, "GRANTED", "2021-08-15");
      current += agreed.row(code, "calculated");
      assertTable(agreed, current, 31);
      assertThat(agreed.row(code, "current")).isZero();
    }
    agreed.answered("0230", "REFUSED", "2021-08-20");
    assertTable(agreed, 23, 26);
    assertThat(agreed.warnings()).isEmpty();

    Api.post(agreed.path(), "finalisation", Map.of("finalisedOn", "2021-09-10")).statusCode(200);
    assertTable(agreed, 23, 23);
    assertThat(agreed.row("0230", "current")).isEqualTo(5);
    assertThat(agreed.row("0223", "current")).isEqualTo(3);
    assertThat(agreed.transfer("0223")).isEqualTo("NOT_TRANSFERRED");
    assertThat(agreed.warnings()).isEmpty();

    assertThat(agreed.effects().getLast().text("summary"))
        .isEqualTo(
            "6 af 8 overdragelser er godkendt, 1 afslået, 1 ikke overdraget. Aftalen er endelig pr. 10. september 2021.");
    ToldEvent end = agreed.told().getLast();
    assertThat(end.type()).isEqualTo("QuotaAgreed");
    assertThat(end.text("finalisedOn")).isEqualTo("2021-09-10");
    assertThat(agreed.told()).extracting(ToldEvent::revision).startsWith(1L, 2L).isSorted();
    assertThat(agreed.told().getFirst().confidential()).isTrue();
    assertThat(agreed.told().get(1).confidential()).isFalse();
  }

  /** All 29 rows: the sums always, Bornholm's numbers as given, nobody below nought. */
  private static void assertTable(Agreed agreed, int current, int possible) {
    JsonNode read = agreed.read();
    for (String column : List.of("calculated", "current", "possible")) {
      assertThat(numbers(read, column)).as(column).hasSize(29).allMatch(number -> number >= 0);
      assertThat(numbers(read, column).stream().mapToInt(Integer::intValue).sum()).isEqualTo(113);
    }
    for (JsonNode row : read.path("table")) {
      assertThat(row.path("current").intValue())
          .isEqualTo(
              row.path("calculated").intValue()
                  - row.path("givenAway").intValue()
                  + row.path("takenOver").intValue());
    }
    assertThat(Agreed.row(read, Agreed.BORNHOLM, "current")).isEqualTo(current);
    assertThat(Agreed.row(read, Agreed.BORNHOLM, "possible")).isEqualTo(possible);
  }

  private static List<Integer> numbers(JsonNode read, String column) {
    return read.path("table").findValues(column).stream().map(JsonNode::intValue).toList();
  }
}
