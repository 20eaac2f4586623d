package dk.kkr.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start a service that could not tell whose tokens to trust. */
@Singleton
final class SecuritySettings {

  private final Optional<String> issuer;
  private final Optional<String> publicKey;
  private final Optional<String> server;

  SecuritySettings(
      @ConfigProperty(name = "kkr.security.issuer") Optional<String> issuer,
      @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server) {
    this.issuer = issuer;
    this.publicKey = publicKey;
    this.server = server;
  }

  void check(@Observes @Priority(1) StartupEvent starting) {
    boolean local = issuer.isPresent() && publicKey.isPresent();
    if (!local && server.isEmpty()) {
      throw new IllegalStateException(
          """
          No issuer of tokens is configured: the service does not start without one. \
          Set quarkus.oidc.auth-server-url to the OpenID Connect server, \
          or kkr.security.issuer and quarkus.oidc.public-key for keys of your own \
          (./kkr up does so by itself).""");
    }
  }
}
