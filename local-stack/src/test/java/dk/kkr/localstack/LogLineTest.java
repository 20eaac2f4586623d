package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void of_what_a_service_writes_for_machines_the_causes_remain() {
    assertThat(
            new LogLine(
                    """
                    {"timestamp":"2026-11-22T13:58:50Z","level":"ERROR","message":"Failed to start",
                     "exception":{"message":"Failed to start quarkus\\n  with detail","frames":[{"line":1}],
                       "causedBy":{"exception":{"message":"FATAL: password authentication failed"}}}}
                    """)
                .readable()
                .lines()
                .map(String::strip))
        .containsExactly(
            "ERROR  Failed to start",
            "Failed to start quarkus",
            "FATAL: password authentication failed");
  }

  @Test
  void any_other_line_stays_as_it_is() {
    for (var line : new String[] {"LOG:  starting PostgreSQL", "{not json", "{\"a\":1}", ""}) {
      assertThat(new LogLine(line).readable()).isEqualTo(line);
    }
  }
}
