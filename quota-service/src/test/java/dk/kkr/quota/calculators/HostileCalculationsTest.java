package dk.kkr.quota.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.quota.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that nobody should be able to do harm with, alone and saved as runs. */
@QuarkusTest
class HostileCalculationsTest {

  private static final String ROWS = "[{'name':'A','weight':1}]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'calculator':'nothing'}                                             | 400 | /calculator
          {'total':1}                                                          | 400 | /calculator
          {'calculator':null}                                                  | 400 | /calculator
          {'calculator':['seats']}                                             | 400 | /calculator
          {'calculator':'seats','seats':1e400,'method':'D_HONDT','lists':[]}    | 400 | /seats
          {'calculator':'seats','seats':1000000000000000000000000000000}       | 400 | /seats
          {'calculator':'seats','seats':'5'}                                   | 400 | /seats
          {'calculator':'seats','seats':true}                                  | 400 | /seats
          {'calculator':'seats','lists':{}}                                    | 400 | /lists
          {'calculator':'seats','lists':[null],'seats':1,'method':'D_HONDT'}   | 422 | /lists/0
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A','votes':-1}]} | 422 | /lists/0/votes
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A','votes':1e400}]} | 422 | /lists/0/votes
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A','votes':1e999999999}]} | 422 | /lists/0/votes
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A','votes':1e-999999999}]} | 422 | /lists/0/votes
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A','votes':5}],'lot':{'winners':['A'],'drawnOn':'2021-01-01','drawnBy':'x','witness':'y'}} | 422 | /lot
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A','votes':5},{'name':'B','votes':5}],'lot':{'winners':['C'],'drawnOn':'2021-01-01','drawnBy':'x','witness':'y'}} | 422 | /lot/winners
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A\\u0000','votes':5}]} | 400 | /lists/0/name
          {'calculator':'dimensioning','total':1881.5,'key':{'kind':'WEIGHTS'},'rows':#} | 422 | /total
          {'calculator':'dimensioning','total':'1881','key':{'kind':'WEIGHTS'},'rows':#} | 400 | /total
          {'calculator':'dimensioning','total':-1,'key':{'kind':'WEIGHTS'},'rows':#} | 422 | /total
          {'calculator':'dimensioning','total':1e30,'key':{'kind':'WEIGHTS'},'rows':#} | 422 | /total
          {'calculator':'dimensioning','total':1,'key':{'kind':'PERCENTAGES'},'rows':#} | 422 | /rows
          {'calculator':'dimensioning','total':1,'key':{'kind':'WEIGHTS'},'rows':[{'name':'A','weight':0}]} | 422 | /rows
          {'calculator':'dimensioning','total':1,'key':{'kind':'WEIGHTS'},'rows':[{'name':'A','weight':1e400}]} | 422 | /rows/0/weight
          {'calculator':'dimensioning','total':1,'key':{'kind':'WEIGHTS'},'rows':[{'name':' ','weight':1}]} | 422 | /rows/0/name
          {'calculator':'dimensioning','total':1,'key':{'kind':'WEIGHTS'},'rows':[{'municipality':'København','weight':1},{'municipality':'0101','weight':1}]} | 422 | /rows/1
          {'calculator':'dimensioning','total':1,'key':{'kind':'WEIGHTS'},'rows':[{'municipality':'9999','weight':1}]} | 422 | /rows/0/municipality
          {'calculator':'dimensioning','total':1,'key':{'kind':'WEIGHTS'},'rows':[{'municipality':'0411','weight':1}]} | 422 | /rows/0/municipality
          {'calculator':'dimensioning','total':1,'key':{'kind':'EQUAL'},'participants':{'council':'kkr-hovedstaden','on':'1969-01-01'}} | 422 | /participants/on
          {'calculator':'dimensioning','total':1,'key':{'kind':'INHABITANTS','on':'2099-01-01'},'participants':{'council':'kkr-hovedstaden','on':'2027-01-01'}} | 422 | /key/on
          {'calculator':'dimensioning','total':9,'key':{'kind':'WEIGHTS'},'rows':[{'name':'A','weight':1,'maximum':8}]} | 422 | /rows
          {'calculator':'dimensioning','total':9,'key':{'kind':'WEIGHTS'},'rows':[{'name':'A','weight':1,'minimum':10}]} | 422 | /rows
          {'calculator':'cost-sharing','years':[{'year':2021,'amount':1},{'year':2021,'amount':1}],'key':{'kind':'WEIGHTS'},'rows':#} | 422 | /years/1/year
          {'calculator':'cost-sharing','years':[{'year':2021,'amount':1,'adjustments':[{'text':'x','amount':-2}]}],'key':{'kind':'WEIGHTS'},'rows':#} | 422 | /years/0
          {'calculator':'cost-sharing','years':[{'year':2021,'amount':1000000000000,'adjustments':[{'text':'x','amount':1}]}],'key':{'kind':'WEIGHTS'},'rows':#} | 422 | /years/0
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A','votes':5},{'name':'B','votes':5}],'lot':{'winners':['B'],'drawnOn':'2199-01-01','drawnBy':'x','witness':'y'}} | 422 | /lot/drawnOn
          {'calculator':'seats','seats':1,'method':'D_HONDT','lists':[{'name':'A B','votes':5},{'name':'A\\u200B\\u00A0B','votes':4}]} | 422 | /lists/1/name
          {'calculator':'dimensioning','total':1,'key':{'kind':'WEIGHTS'},'rows':[{'name':'\\u00C5','weight':1},{'name':'A\\u030A','weight':1}]} | 422 | /rows/1
          {'calculator':'dimensioning','total':1,'key':{'kind':'EQUAL','on':'2020-01-01'},'participants':{'council':'kkr-hovedstaden','on':'2021-01-01'}} | 422 | /key/on
          {'calculator':'dimensioning','total':1,'key':{'kind':'EQUAL','name':'x'},'participants':{'council':'kkr-hovedstaden','on':'2021-01-01'}} | 422 | /key/name
          {'calculator':'hours','hoursEach':1,'years':[2021,2021],'participants':{'council':'kkr-hovedstaden','on':'2021-01-01'}} | 422 | /years
          {'calculator':'overhead','targetPercent':6,'rows':[{'name':'A','indirectCost':1,'base':0}]} | 422 | /rows/0/base
          {'calculator':'programme-cost','priceFrom':2,'priceTo':1,'basis':'PERSON','groupSize':1,'rows':[{'name':'A','persons':1}]} | 422 | /priceFrom
          {'calculator':'tariff-cap','baseYear':2019,'rates':[{'year':2021,'percent':1}],'rows':[{'name':'A','base':1,'costs':[1]}]} | 422 | /rates/0/year
          {'calculator':'tariff-cap','baseYear':2019,'rates':[{'year':2020,'percent':1}],'rows':[{'name':'A','base':1,'costs':[1,2]}]} | 422 | /rows/0/costs
          {'calculator':'session-tariffs','kinds':[{'name':'x','tariff':1,'optIn':true}],'rows':[{'name':'A','sessions':[1]}]} | 422 | /rows/0/sessions/0
          """)
  void a_calculation_that_cannot_be_is_refused_at_its_place(
      String request, int status, String pointer) {
    String body = request.replace("#", ROWS).replace('\'', '"');
    Map<String, String> before = ServiceDatabase.everything();

    refused("/calculations", body, status, pointer);
    refused(
        "/runs",
        "{\"council\":\"kkr-hovedstaden\",\"title\":\"x\",\"request\":%s}".formatted(body),
        status,
        "/request" + pointer);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  private static void refused(String path, String body, int status, String pointer) {
    Api.secretariat()
        .body(body)
        .post(path)
        .then()
        .statusCode(status)
        .body("violations.pointer", hasItem(pointer));
  }

  @Test
  void more_rows_than_a_calculator_takes_are_refused_soon() {
    for (int rows : new int[] {501, 30_000}) {
      assertThat(
              Api.create(
                      "/calculations",
                      weights(
                          IntStream.range(0, rows)
                              .mapToObj(i -> Requests.named("A" + i, 1))
                              .toList()))
                  .statusCode(422)
                  .body("violations.pointer", hasItem("/rows"))
                  .extract()
                  .asString())
          .hasSizeLessThan(50_000);
    }
    Api.create(
            "/calculations",
            weights(IntStream.range(0, 100_000).mapToObj(i -> Requests.named("A" + i, 1)).toList()))
        .statusCode(400)
        .body("detail", containsString("in all"));
  }

  @Test
  void long_names_deep_nesting_and_repeated_fields_are_refused() {
    Api.create("/calculations", weights(List.of(Requests.named("A".repeat(201), 1))))
        .statusCode(422)
        .body("violations.pointer", hasItem("/rows/0/name"));
    for (String body :
        List.of(
            "[".repeat(5_000),
            "{\"calculator\":".repeat(5_000),
            "{\"calculator\":\"seats\",\"calculator\":\"hours\"}",
            "{\"calculator\":\"seats\",\"seats\":NaN}",
            "{\"calculator\":\"seats\",\"seats\":Infinity}")) {
      Api.secretariat().body(body).post("/calculations").then().statusCode(400);
    }
  }

  @Test
  void the_largest_of_every_calculator_is_answered() {
    Worst.requests()
        .forEach((name, request) -> Api.create("/calculations", request).statusCode(200));
  }

  private static Map<String, Object> weights(List<Map<String, Object>> rows) {
    return Map.of(
        "calculator", "dimensioning", "total", 1, "key", Map.of("kind", "WEIGHTS"), "rows", rows);
  }
}
