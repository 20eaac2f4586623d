package dk.kkr.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * Whose tokens a service trusts. Read before anything else starts: a service that could not tell
 * does not start, and says what to set.
 */
@ConfigMapping(prefix = "kkr.security")
interface SecurityConfig {

  /** The {@code iss} claim that a token must have. */
  @WithDefault(MISSING)
  @WithConverter(Issuer.class)
  String issuer();

  /** What signatures are checked with: the keys of an OpenID Connect server, or one public key. */
  @WithDefault("${quarkus.oidc.auth-server-url:${quarkus.oidc.public-key:" + MISSING + "}}")
  @WithConverter(Keys.class)
  String keys();

  /** How a missing value is written, so that a converter can refuse it with advice. */
  String MISSING = "missing";

  /** Of the issuer. */
  final class Issuer implements Converter<String> {
    @Override
    public String convert(String value) {
      return required(
          value,
          "The service does not start without an issuer of tokens. Set kkr.security.issuer to the issuer whose tokens it shall trust (./kkr up does so by itself).");
    }
  }

  /** Of the keys. */
  final class Keys implements Converter<String> {
    @Override
    public String convert(String value) {
      return required(
          value,
          "The service does not start without a way to check tokens. Set quarkus.oidc.auth-server-url to the OpenID Connect server of the issuer, or quarkus.oidc.public-key to its public key (./kkr up does so by itself).");
    }
  }

  private static String required(String value, String advice) {
    if (value.equals(MISSING)) {
      throw new IllegalArgumentException(advice);
    }
    return value;
  }
}
