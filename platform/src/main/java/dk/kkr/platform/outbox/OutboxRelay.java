package dk.kkr.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox of one service: every committed event at least once, the events of a key in
 * order. Of several relays on one database one works, by an advisory lock on the connection it
 * works with; the others stand by. Before it publishes anything it compares the service's topic
 * with the database. It is woken after a commit and looks by itself now and then. While the broker
 * or the database is away it tries again without end, with growing pauses.
 */
public final class OutboxRelay implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration PURGE_EVERY = Duration.ofHours(1);
  private static final int PURGE_BATCH = 1_000;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

  private final DataSource database;
  private final Map<String, Object> kafka;
  private final EventNames names;
  private final RelaySettings settings;
  private final RelayBell bell;
  private final Clock clock;
  private final LongConsumer published;
  private final PublishedRevisions revisions;
  private final OwnTopic ownTopic;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Backoff backoff;

  private @Nullable Thread thread;
  private boolean failing;
  private Instant nextPurge = Instant.MIN;

  /**
   * A relay that has not started yet.
   *
   * @param kafka settings of the Kafka clients, at least {@code bootstrap.servers}
   * @param revisions is told what is known of what was published before
   * @param published is told after each batch how many events were published
   */
  public OutboxRelay(
      DataSource database,
      Map<String, Object> kafka,
      EventNames names,
      RelaySettings settings,
      RelayBell bell,
      PublishedRevisions revisions,
      Clock clock,
      LongConsumer published) {
    this.database = database;
    this.kafka = Map.copyOf(kafka);
    this.names = names;
    this.settings = settings;
    this.bell = bell;
    this.clock = clock;
    this.published = published;
    this.revisions = revisions;
    this.ownTopic = new OwnTopic(this.kafka, names, clock, revisions, this::stopped);
    this.backoff = new Backoff(Duration.ofMillis(100), settings.mostPause());
  }

  /** Starts to publish, on a thread of its own. */
  public void start() {
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  /** Finishes the batch that is being sent, unless the broker is away, and stops. */
  @Override
  public void close() {
    stop.countDown();
    bell.ring();
    Thread running = thread;
    if (running == null) {
      return;
    }
    try {
      if (!running.join(STOP_WITHIN)) {
        running.interrupt();
        running.join();
      }
    } catch (InterruptedException e) {
      running.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopped()) {
      try {
        work();
      } catch (SQLException
          | ExecutionException
          | TimeoutException
          | KafkaException
          | PublishException e) {
        failed(e);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("The relay met something unexpected and goes on", e);
        failed(e);
      }
    }
  }

  /** One go: until something fails, another relay has the lock, or the service stops. */
  private void work()
      throws SQLException, ExecutionException, TimeoutException, InterruptedException {
    try (Connection connection = database.getConnection()) {
      OutboxRows rows = new OutboxRows(connection);
      if (!rows.lock()) {
        standBy(connection);
        return;
      }
      try {
        publish(rows, connection);
      } finally {
        release(rows, connection);
      }
    }
  }

  /** Another instance publishes; this one has to know all the same what was published. */
  private void standBy(Connection connection)
      throws SQLException, ExecutionException, TimeoutException, InterruptedException {
    if (revisions.known()) {
      ownTopic.look(connection);
    } else {
      try (EventTopics topics = new EventTopics(kafka, settings.partitions())) {
        ownTopic.compare(connection, topics);
      }
    }
    pause(settings.pollInterval());
  }

  private void publish(OutboxRows rows, Connection connection)
      throws SQLException, ExecutionException, TimeoutException, InterruptedException {
    try (EventTopics topics = new EventTopics(kafka, settings.partitions())) {
      topics.ensure(List.of(names.topic(), names.deadLetterTopic()));
      ownTopic.compare(connection, topics);
    }
    try (Publisher publisher = new Publisher(kafka)) {
      while (!stopped()) {
        List<OutboxRows.Row> batch = rows.unpublished(settings.batchSize());
        if (batch.isEmpty()) {
          recovered();
          purge(rows);
          bell.await(settings.pollInterval());
        } else {
          send(rows, publisher, batch);
        }
      }
    }
  }

  private void send(OutboxRows rows, Publisher publisher, List<OutboxRows.Row> batch)
      throws SQLException, InterruptedException {
    Publisher.Result result = publisher.send(batch);
    if (!result.acknowledged().isEmpty()) {
      rows.published(
          result.acknowledged(), names.topic(), result.ends(names.topic()), clock.instant());
      published.accept(result.acknowledged().size());
    }
    if (result.failure() != null) {
      throw new PublishException(result.failure());
    }
    recovered();
  }

  private void purge(OutboxRows rows) throws SQLException {
    Instant now = clock.instant();
    if (now.isBefore(nextPurge)) {
      return;
    }
    nextPurge = now.plus(PURGE_EVERY);
    int deleted = PURGE_BATCH;
    while (deleted == PURGE_BATCH && !stopped()) {
      deleted = rows.purge(now.minus(settings.keep()), PURGE_BATCH);
    }
  }

  /** A pooled connection must not keep the lock; one that cannot let go of it is thrown away. */
  private static void release(OutboxRows rows, Connection connection) throws SQLException {
    try {
      rows.unlock();
    } catch (SQLException e) {
      connection.abort(Runnable::run);
    }
  }

  private void failed(Exception e) {
    if (!failing) {
      failing = true;
      LOG.warnf("Events wait in the outbox and are tried again: %s", reason(e));
    }
    LOG.debug("Attempt to publish failed", e);
    revisions.failed();
    try {
      pause(backoff.next());
    } catch (InterruptedException interrupted) {
      stop.countDown();
    }
  }

  private void recovered() {
    backoff.reset();
    if (failing) {
      failing = false;
      LOG.info("The outbox is being published again");
    }
  }

  private void pause(Duration duration) throws InterruptedException {
    if (stop.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.debug("Stopping");
    }
  }

  private boolean stopped() {
    return stop.getCount() == 0;
  }

  private static String reason(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? e.toString() : cause.toString();
  }

  private static final class PublishException extends RuntimeException {
    PublishException(Throwable cause) {
      super(cause);
    }
  }
}
