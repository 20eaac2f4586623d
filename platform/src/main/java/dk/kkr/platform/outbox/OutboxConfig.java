package dk.kkr.platform.outbox;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay of a service works. */
@StaticInitSafe
@ConfigMapping(prefix = "kkr.outbox")
interface OutboxConfig {

  /** How long the relay waits at most when nobody wakes it. */
  @WithDefault("1s")
  Duration pollInterval();

  /** The most events sent before their acknowledgements are awaited. */
  @WithDefault("500")
  int batchSize();

  /** Partitions of a topic that the relay creates. */
  @WithDefault("6")
  int partitions();

  /** How long published events stay in the table and in the feed. */
  @WithDefault("30d")
  Duration keep();
}
