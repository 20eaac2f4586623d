package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void what_is_no_port_is_named_with_its_option() {
    assertThatThrownBy(() -> Ports.claim(70_000, "Kafka", "--kafka-port"))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("70000")
        .hasMessageContaining("--kafka-port");
  }

  @Test
  void two_parts_do_not_get_the_same_port() {
    var here = Path.of("");
    assertThatThrownBy(
            () -> new StackOptions(here, here, new Ports(5433, 0), Map.of("agenda-service", 5433)))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("same port");
  }

  @Test
  void no_port_is_given_twice() {
    assertThat(Stream.generate(Ports::free).limit(2_000).toList()).doesNotHaveDuplicates();
  }
}
