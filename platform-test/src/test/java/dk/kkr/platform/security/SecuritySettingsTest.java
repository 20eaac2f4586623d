package dk.kkr.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecuritySettingsTest {

  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> ISSUER = Optional.of("urn:somebody");
  private static final Optional<String> KEY = Optional.of("MIIB");
  private static final Optional<String> SERVER = Optional.of("https://sign-on.example");

  @Test
  void a_service_that_cannot_tell_whose_tokens_to_trust_does_not_start() {
    refuses(new SecuritySettings(NONE, NONE, NONE));
    refuses(new SecuritySettings(ISSUER, NONE, NONE));
    refuses(new SecuritySettings(NONE, KEY, NONE));
  }

  @Test
  void an_issuer_with_its_key_or_a_server_will_do() {
    assertThatCode(() -> new SecuritySettings(ISSUER, KEY, NONE).check(new StartupEvent()))
        .doesNotThrowAnyException();
    assertThatCode(() -> new SecuritySettings(NONE, NONE, SERVER).check(new StartupEvent()))
        .doesNotThrowAnyException();
  }

  private static void refuses(SecuritySettings settings) {
    assertThatIllegalStateException()
        .isThrownBy(() -> settings.check(new StartupEvent()))
        .withMessageContaining("kkr.security.issuer")
        .withMessageContaining("quarkus.oidc.auth-server-url");
  }
}
