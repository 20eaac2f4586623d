package dk.kkr.quota;

import dk.kkr.platform.test.OpenApiRules;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest {

  @Test
  void the_api_is_described_whole_and_the_committed_description_is_the_served_one() {
    OpenApiRules.verify("quota-service");
  }
}
