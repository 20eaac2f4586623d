package dk.kkr.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Says at the start whose tokens are trusted; using the settings makes sure they are complete. */
@Singleton
final class Trust {

  private static final Logger LOG = Logger.getLogger(Trust.class);

  void announce(@Observes StartupEvent starting, SecurityConfig config) {
    LOG.infof("Tokens of the issuer %s are trusted", config.issuer());
  }
}
