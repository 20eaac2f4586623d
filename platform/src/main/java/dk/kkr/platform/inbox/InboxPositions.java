package dk.kkr.platform.inbox;

import dk.kkr.platform.outbox.Backoff;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Lets the consumer read on where the database says, not where the broker says: a restored database
 * reads again what it has not seen. What has no position yet, or one the broker no longer has, is
 * read from the start. While the database is away this waits, and the consumer stays in its group.
 */
@ApplicationScoped
@Identifier("inbox") public class InboxPositions implements KafkaConsumerRebalanceListener {

  private static final Logger LOG = Logger.getLogger(InboxPositions.class);

  private final DataSource database;
  private final CountDownLatch stop = new CountDownLatch(1);

  /** Positions in this database. */
  public InboxPositions(DataSource database) {
    this.database = database;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    Backoff pauses = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    boolean said = false;
    while (stop.getCount() > 0) {
      try {
        seek(consumer, partitions);
        return;
      } catch (SQLException e) {
        if (!said) {
          LOG.warnf("Reading events waits for the database: %s", e.getMessage());
          said = true;
        }
        pause(pauses.next());
      }
    }
  }

  private void seek(Consumer<?, ?> consumer, Collection<TopicPartition> partitions)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      InboxTables tables = new InboxTables(connection);
      for (TopicPartition partition : partitions) {
        OptionalLong position = tables.position(partition.topic(), partition.partition());
        if (position.isPresent()) {
          consumer.seek(partition, position.getAsLong());
        } else {
          consumer.seekToBeginning(List.of(partition));
        }
      }
    }
  }

  void stop(@Observes @Priority(2) ShutdownEvent event) {
    stop.countDown();
  }

  private void pause(Duration duration) {
    try {
      if (stop.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("Stopping");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop.countDown();
    }
  }
}
