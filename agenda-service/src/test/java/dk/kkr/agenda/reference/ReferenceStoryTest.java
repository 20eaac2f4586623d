package dk.kkr.agenda.reference;

import static dk.kkr.agenda.Api.anybody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceStoryTest {

  @Test
  void anybody_finds_councils_municipalities_and_groups() {
    anybody()
        .get("/councils")
        .then()
        .statusCode(200)
        .body("key", hasItems("kkr-hovedstaden", "kkr-nordjylland", "k29"));
    anybody()
        .get("/councils/kkr-hovedstaden?date=2021-06-16")
        .then()
        .body("municipalities", hasSize(29));
    anybody().get("/municipalities?date=2021-06-16").then().body("", hasSize(98));
    anybody()
        .queryParam("q", "hør")
        .queryParam("council", "kkr-hovedstaden")
        .queryParam("date", "2021-06-16")
        .get("/municipalities")
        .then()
        .body("name", hasItem("Hørsholm"));
    anybody()
        .get("/municipalities/0223?date=2021-06-16")
        .then()
        .body("council", equalTo("kkr-hovedstaden"))
        .body("region", equalTo("region-hovedstaden"));
    anybody().get("/municipalities/9999").then().statusCode(404);
    anybody().get("/groups").then().statusCode(200);
  }
}
