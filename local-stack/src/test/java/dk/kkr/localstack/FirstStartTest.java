package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

  @TempDir Path data = Path.of("");

  private int loaded;

  @Test
  void the_demonstration_data_are_loaded_once() {
    fill(false);
    fill(false);

    assertThat(loaded).isEqualTo(1);
    assertThat(data.resolve("first-start")).hasContent("demonstration data");
  }

  @Test
  void a_first_start_without_them_stays_without_them() {
    fill(true);
    fill(false);

    assertThat(loaded).isZero();
    assertThat(data.resolve("first-start")).hasContent("empty");
  }

  @Test
  void a_loading_that_broke_off_goes_on_with_the_next_start_or_is_given_up() {
    assertThatThrownBy(() -> fill(false, (_, _) -> failed()))
        .hasMessageContaining("agenda-service is away. The next start goes on with it")
        .hasMessageContaining("--empty");
    assertThat(first().begun()).isTrue();

    fill(false);
    assertThat(loaded).isEqualTo(1);
  }

  private static void failed() {
    throw new StackException("agenda-service is away.");
  }

  private void fill(boolean empty) {
    fill(empty, (_, _) -> loaded++);
  }

  private void fill(boolean empty, DemoLoader loader) {
    first().fill(empty, new Nowhere(), loader, Progress.silent());
  }

  private FirstStart first() {
    return new FirstStart(Mark.in(data));
  }

  private static final class Nowhere implements RunningSystem {
    @Override
    public URI address(Service service) {
      return URI.create("http://127.0.0.1:" + service.port());
    }

    @Override
    public Tokens tokens() {
      return new Tokens(Keys.temporary(), Clock.systemUTC());
    }
  }
}
