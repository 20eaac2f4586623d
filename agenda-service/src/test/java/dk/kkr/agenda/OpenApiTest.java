package dk.kkr.agenda;

import dk.kkr.platform.test.OpenApiRules;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

  @Test
  void the_description_is_complete_and_is_the_committed_one() {
    OpenApiRules.verify("agenda-service");
  }
}
