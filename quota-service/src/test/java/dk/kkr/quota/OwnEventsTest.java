package dk.kkr.quota;

import dk.kkr.platform.test.EventContracts;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every event that any test makes this service tell is checked too: see {@link
 * dk.kkr.platform.test.ToldEvent#about}.
 */
class OwnEventsTest {

  @TestFactory
  Stream<DynamicTest> schemas_and_examples_agree() {
    return EventContracts.of("quota").tests();
  }
}
