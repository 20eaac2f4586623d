package dk.kkr.platform.inbox;

import dk.kkr.platform.outbox.Backoff;
import dk.kkr.platform.outbox.EventNames;
import dk.kkr.platform.trace.TraceContext;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes in records one at a time: a record is done when its effect, or the dead letter it became,
 * is committed together with the position behind it. So reading on from the stored position loses
 * nothing, and what is read twice has no second effect.
 *
 * <ul>
 *   <li>Database away, or a lost lock: tried again with growing pauses, without end.
 *   <li>Not readable as an event, or not as what the handler expects: parked at once.
 *   <li>Any other failure: tried five times, then parked.
 *   <li>An event whose key has a parked one waits behind it; other keys go on.
 * </ul>
 */
public final class Inbox implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final String FAILED = "The handler failed";
  private static final String UNREADABLE = "The record is not readable";

  private final InboxTransactions transactions;
  private final EventReader reader;
  private final DeadLetters deadLetters;
  private final InboxSettings settings;
  private final Clock clock;
  private final InboxMeters meters;
  private final CountDownLatch stop = new CountDownLatch(1);

  private volatile boolean struggling;

  /** An inbox of the service with these names. */
  public Inbox(
      InboxTransactions transactions,
      Handlers handlers,
      EventNames names,
      InboxSettings settings,
      Clock clock,
      MeterRegistry meters) {
    this.transactions = transactions;
    this.reader = new EventReader(handlers);
    this.deadLetters = new DeadLetters(names, clock);
    this.settings = settings;
    this.clock = clock;
    this.meters = new InboxMeters(meters);
  }

  /**
   * Handles a record to its end, however long the database is away.
   *
   * @throws CancellationException when the inbox was closed before; nothing is stored then
   */
  @SuppressWarnings("try") // the scope only has to be closed
  public Outcome handle(InboxRecord record) {
    TraceContext trace =
        TraceContext.continuing(
            record.headers().get("traceparent"), record.headers().get("ce_requestid"));
    try (TraceContext.Scope scope = trace.open()) {
      Effects.Applied applied = untilDone(record);
      meters.handled(applied.outcome());
      meters.missing(applied.missing());
      return applied.outcome();
    }
  }

  /** True while an attempt has failed and the next one has not succeeded yet. */
  public boolean struggling() {
    return struggling;
  }

  /** Ends the waiting between attempts; a record that is not done is read again after a restart. */
  @Override
  public void close() {
    stop.countDown();
  }

  private Effects.Applied untilDone(InboxRecord record) {
    Backoff pauses = new Backoff(settings.firstPause(), settings.mostPause());
    Step step = first(record);
    while (true) {
      try {
        Effects.Applied applied = transactions.call(step.work());
        recovered();
        return applied;
      } catch (Exception e) {
        if (stopped()) {
          throw new CancellationException("The inbox is closed");
        }
        Step next = next(record, step, e);
        if (next.parking() == step.parking()) {
          pause(pauses.next());
        }
        step = next;
      }
    }
  }

  /** What is tried, and the how manieth time; passing failures do not count. */
  private record Step(
      InboxTransactions.Work<Effects.Applied> work,
      Optional<EventMeta> meta,
      int tries,
      boolean parking) {
    Step again() {
      return new Step(work, meta, tries + 1, parking);
    }
  }

  private Step first(InboxRecord record) {
    try {
      EventReader.Event event = reader.read(record);
      return new Step(
          connection -> apply(connection, record, event), Optional.of(event.meta()), 1, false);
    } catch (UnreadableEventException e) {
      meters.failed(false);
      return parking(record, Optional.empty(), UNREADABLE, e, 1);
    }
  }

  private Step next(InboxRecord record, Step step, Exception failure) {
    if (step.parking() || passes(failure)) {
      struggles(record, failure);
      return step;
    }
    meters.failed(false);
    LOG.debugf(failure, "Try %d of %s failed", step.tries(), record.place());
    return step.tries() < settings.tries()
        ? step.again()
        : parking(record, step.meta(), FAILED, failure, step.tries());
  }

  private Effects.Applied apply(Connection connection, InboxRecord record, EventReader.Event event)
      throws Exception {
    if (!take(connection, record, Optional.of(event.meta()))) {
      return new Effects.Applied(Outcome.DUPLICATE, 0);
    }
    if (new DeadLetterTable(connection).head(record.topic(), record.key()).isPresent()) {
      deadLetters.putBehind(connection, record);
      return new Effects.Applied(Outcome.WAITING, 0);
    }
    return Effects.apply(connection, event);
  }

  private Step parking(
      InboxRecord record, Optional<EventMeta> meta, String reason, Exception why, int tries) {
    return new Step(
        connection -> {
          if (!take(connection, record, meta)
              || !deadLetters.park(connection, record, reason, why, tries)) {
            return new Effects.Applied(Outcome.DUPLICATE, 0);
          }
          LOG.warnf("%s is parked: %s: %s", record.place(), reason, DeadLetters.detail(why));
          return new Effects.Applied(Outcome.PARKED, 0);
        },
        meta,
        tries,
        true);
  }

  /** Moves the position behind the record and notes its event; false when it was noted before. */
  private boolean take(Connection connection, InboxRecord record, Optional<EventMeta> meta)
      throws SQLException {
    InboxTables tables = new InboxTables(connection);
    tables.moveBehind(record, clock.instant());
    return meta.isEmpty() || tables.take(meta.get(), record, clock.instant());
  }

  /** A failure of any kind passes when the database cannot be reached at all. */
  private boolean passes(Exception failure) {
    if (Failures.pass(failure)) {
      return true;
    }
    try {
      return !transactions.call(connection -> connection.isValid(2));
    } catch (Exception e) {
      return true;
    }
  }

  private void struggles(InboxRecord record, Exception failure) {
    meters.failed(true);
    if (!struggling) {
      LOG.warnf("%s waits and is tried again: %s", record.place(), DeadLetters.detail(failure));
    }
    LOG.debugf(failure, "Attempt at %s failed", record.place());
    struggling = true;
  }

  private void recovered() {
    if (struggling) {
      struggling = false;
      LOG.info("Incoming events are handled again");
    }
  }

  private void pause(Duration duration) {
    try {
      if (stop.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new CancellationException("The inbox is closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The inbox is interrupted");
    }
  }

  private boolean stopped() {
    return stop.getCount() == 0;
  }
}
