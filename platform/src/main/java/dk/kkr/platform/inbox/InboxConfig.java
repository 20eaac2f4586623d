package dk.kkr.platform.inbox;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a service reads, and how persistently. */
@StaticInitSafe
@ConfigMapping(prefix = "kkr.inbox")
interface InboxConfig {

  /** Topics without the prefix, e.g. {@code kkr.decision.v1}; none: the service reads nothing. */
  Optional<List<String>> topics();

  /** How often an event is tried that fails for a reason that does not pass by itself. */
  @WithDefault("5")
  int tries();

  /** The pause before the second try. */
  @WithDefault("100ms")
  Duration firstPause();

  /** The longest pause between tries. */
  @WithDefault("5s")
  Duration mostPause();
}
