package dk.kkr.quota.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.calculators.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages and files of runs, allocations and agreements. */
@QuarkusTest
class FilesOverHttpTest {

  @Test
  void a_run_is_a_page_a_file_of_values_and_a_spreadsheet() {
    String run = "/runs/" + run();

    assertFiles(run, Api::secretariat, "Scenarie", "A");
    Api.anybody().get(run + "/page").then().statusCode(401);
  }

  @Test
  void an_allocation_before_the_council_is_for_everybody() {
    String id =
        Api.create("/allocations", Map.of("title", "Pladser", "runId", run()))
            .statusCode(201)
            .extract()
            .path("allocationId");
    Agreed allocation = Agreed.allocation(UUID.fromString(id), Api.COUNCIL);
    Api.anybody().get(allocation.path() + "/page").then().statusCode(404);

    allocation.released(1);
    assertFiles(allocation.path(), Api::anybody, "Forelagt rådet og ikke vedtaget", "A");
  }

  @Test
  void an_agreement_explains_the_quota_of_each_municipality() {
    Agreed agreement = Agreed.north().released(1).adopted(List.of());

    assertFiles(agreement.path(), Api::anybody, "Ikke endelig", "0813");
    Api.anybody()
        .get(agreement.path() + "/page?participant=0813")
        .then()
        .statusCode(200)
        .body(containsString("Hvorfor er kvoten for Frederikshavn"))
        .body(containsString("Kvote efter aftalen"))
        .body(containsString("<h2 id=\"overdragelser\">Overdragelser</h2>"))
        .body(containsString("Hvis alle svarer ja</bdi>:</span> <bdi>Udmeldt kvote uden det"));
    Api.anybody()
        .get(agreement.path() + "/page?participant=Frederikshavn")
        .then()
        .body(containsString("Hvorfor er kvoten for Frederikshavn"));
  }

  @Test
  void a_calculation_that_nobody_saved_is_a_page_and_files_for_who_asks() {
    String page =
        calculated("text/html,application/xhtml+xml,*/*;q=0.8", 200)
            .contentType(equalTo("text/html;charset=UTF-8"))
            .body(startsWith("<!DOCTYPE html>"))
            .body(containsString("Beregningen er ikke gemt"))
            .body(containsString("Hvorfor får A 941 studiepladser?"))
            .extract()
            .asString();
    assertThat(calculated("text/html", 200).extract().asString()).isEqualTo(page);
    calculated("text/csv", 200)
        .contentType(equalTo("text/csv;charset=UTF-8"))
        .header("Content-Disposition", equalTo("attachment; filename=\"dimensioning.csv\""))
        .body(equalTo("\uFEFF" + ResultFiles.CSV_EXAMPLE.replace("\n", "\r\n")));
    assertThat(
            calculated(ResultFiles.XLSX, 200)
                .contentType(equalTo(ResultFiles.XLSX))
                .header(
                    "Content-Disposition", equalTo("attachment; filename=\"dimensioning.xlsx\""))
                .extract()
                .asByteArray())
        .startsWith('P', 'K');
    calculated("*/*", 200).contentType(ContentType.JSON);
    calculated("application/pdf", 406);
  }

  private static ValidatableResponse calculated(String accept, int status) {
    return Api.secretariat()
        .accept(accept)
        .body(Requests.places())
        .queryParam("explain", "A")
        .post("/calculations")
        .then()
        .statusCode(status);
  }

  private static void assertFiles(String path, Who who, String notice, String participant) {
    String page =
        who.asks()
            .get(path + "/page?participant=" + participant)
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .body(containsString("<html lang=\"da\""))
            .body(containsString(notice))
            .extract()
            .header("ETag");
    who.asks().header("If-None-Match", page).get(path + "/page").then().statusCode(304);
    who.asks()
        .get(path + "/table.csv")
        .then()
        .statusCode(200)
        .contentType(equalTo("text/csv;charset=UTF-8"))
        .body(containsString("Kode;Navn;"));
    byte[] book =
        who.asks()
            .get(path + "/workbook.xlsx")
            .then()
            .statusCode(200)
            .contentType(equalTo(ResultFiles.XLSX))
            .extract()
            .asByteArray();
    assertThat(book).startsWith('P', 'K');
  }

  private static String run() {
    return Api.create(
            "/runs",
            Map.of("council", Api.COUNCIL, "title", "Pladser", "request", Requests.places()))
        .statusCode(201)
        .extract()
        .path("runId");
  }

  private interface Who {
    RequestSpecification asks();
  }
}
