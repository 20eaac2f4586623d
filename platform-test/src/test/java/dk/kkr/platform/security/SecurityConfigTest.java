package dk.kkr.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityConfigTest {

  private static final Map<String, String> ISSUER = Map.of("kkr.security.issuer", "urn:somebody");
  private static final Map<String, String> KEY = Map.of("quarkus.oidc.public-key", "MIIB");
  private static final Map<String, String> SERVER =
      Map.of("quarkus.oidc.auth-server-url", "https://sign-on.example");

  @Test
  void without_an_issuer_nothing_starts() {
    assertThatThrownBy(() -> read(KEY))
        .hasMessageContaining("does not start without an issuer")
        .hasMessageContaining("Set kkr.security.issuer");
  }

  @Test
  void without_a_key_or_a_server_nothing_starts() {
    assertThatThrownBy(() -> read(ISSUER))
        .hasMessageContaining("Set quarkus.oidc.auth-server-url")
        .hasMessageContaining("quarkus.oidc.public-key");
  }

  @Test
  void an_issuer_with_a_key_or_a_server_will_do() {
    assertThat(read(ISSUER, KEY).keys()).isEqualTo("MIIB");
    assertThat(read(ISSUER, SERVER).keys()).isEqualTo("https://sign-on.example");
  }

  @SafeVarargs
  private static SecurityConfig read(Map<String, String>... values) {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(SecurityConfig.class);
    for (Map<String, String> some : values) {
      builder.withDefaultValues(some);
    }
    SmallRyeConfig config = builder.build();
    return config.getConfigMapping(SecurityConfig.class);
  }
}
