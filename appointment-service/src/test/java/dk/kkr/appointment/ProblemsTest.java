package dk.kkr.appointment;

import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every service answers alike. */
@QuarkusTest
class ProblemsTest {

  private static final String ORGANISATION = "{\"name\":\"Netværket\",\"kind\":\"OTHER\"}";

  @TestFactory
  Stream<DynamicTest> bad_requests_get_problem_documents() {
    return ProblemRules.creatingAt("/organisations", ORGANISATION)
        .refusing(TestTokens.member())
        .readingAt("/organisations/{id}")
        .listingAt("/organisations")
        .changing(
            "PUT",
            () -> "/organisations/" + TestBody.organisation("Netværket", "OTHER", false),
            ORGANISATION)
        .tests();
  }
}
