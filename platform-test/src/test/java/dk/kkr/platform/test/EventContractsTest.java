package dk.kkr.platform.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventContractsTest {

  @TestFactory
  Stream<DynamicTest> agenda() {
    return EventContracts.of("agenda").tests();
  }

  @TestFactory
  Stream<DynamicTest> decision() {
    return EventContracts.of("decision").tests();
  }

  @TestFactory
  Stream<DynamicTest> quota() {
    return EventContracts.of("quota").tests();
  }

  @Test
  void an_event_that_breaks_its_schema_is_reported_with_the_place() {
    assertThatThrownBy(() -> EventContracts.of("agenda").verify("MeetingScheduled", "{}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("required");
  }
}
