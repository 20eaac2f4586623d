package dk.kkr.platform.inbox;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.trace.TraceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Handles a parked event after all, or gives it up, and then those that wait behind it, in order
 * and each in a transaction of its own, until one fails again or none is left.
 */
public final class Replay {

  /** The most events handled in one go; the rest stays parked for the next. */
  static final int MOST = 1_000;

  private final InboxTransactions transactions;
  private final EventReader reader;
  private final Clock clock;
  private final Closings closings;

  /** A replay with the handlers of the service. */
  public Replay(InboxTransactions transactions, Handlers handlers, Clock clock, Closings closings) {
    this.transactions = transactions;
    this.reader = new EventReader(handlers);
    this.clock = clock;
    this.closings = closings;
  }

  /** Is told of each letter that is closed, in the transaction that closes it. */
  @FunctionalInterface
  public interface Closings {
    /** The letter was replayed, or dismissed with a note. */
    void closed(UUID letter, boolean replayed, @Nullable String note);
  }

  /**
   * What came of a replay or a dismissal.
   *
   * @param handled how many events took effect or were found to have none
   * @param failed the letter that failed again and stops the others of its key; null when none did
   * @param reason why it failed
   * @param open how many letters of the key are still open
   */
  public record Result(int handled, @Nullable UUID failed, @Nullable String reason, int open) {}

  /**
   * Handles the letter and those behind it.
   *
   * @throws ProblemException 404 when there is no such letter, 409 when it is closed or not the
   *     first of its key
   */
  public Result replay(UUID id, String who) throws Exception {
    DeadLetter first = transactions.call(connection -> first(connection, id));
    return drain(first.record(), Optional.of(id), who);
  }

  /**
   * Gives the letter up and handles those behind it.
   *
   * @param note why it is given up
   * @throws ProblemException as {@link #replay}
   */
  public Result dismiss(UUID id, String who, String note) throws Exception {
    DeadLetter first =
        transactions.call(
            connection -> {
              DeadLetter letter = first(connection, id);
              new DeadLetterTable(connection)
                  .close(id, DeadLetter.State.DISMISSED, who, note, clock.instant());
              closings.closed(id, false, note);
              return letter;
            });
    return drain(first.record(), head(first.record()), who);
  }

  private Result drain(InboxRecord key, Optional<UUID> first, String who) throws Exception {
    int handled = 0;
    Optional<UUID> next = first;
    while (next.isPresent() && handled < MOST) {
      UUID id = next.get();
      try {
        transactions.call(connection -> handle(connection, id, who));
      } catch (ProblemException e) {
        throw e;
      } catch (Exception e) {
        return failedAgain(id, e, handled, key);
      }
      handled++;
      next = head(key);
    }
    return new Result(handled, null, null, open(key));
  }

  @SuppressWarnings("try") // the scope only has to be closed
  private Outcome handle(Connection connection, UUID id, String who) throws Exception {
    DeadLetter letter = first(connection, id);
    var headers = letter.record().headers();
    TraceContext trace =
        TraceContext.continuing(headers.get("traceparent"), headers.get("ce_requestid"));
    Outcome outcome;
    try (TraceContext.Scope scope = trace.open()) {
      outcome = Effects.apply(connection, reader.read(letter.record())).outcome();
    } catch (ProblemException e) {
      throw new IllegalStateException("The handler refused the event: " + e.getMessage(), e);
    }
    new DeadLetterTable(connection)
        .close(id, DeadLetter.State.REPLAYED, who, outcome.tag(), clock.instant());
    closings.closed(id, true, outcome.tag());
    return outcome;
  }

  /** The letter, locked, if it is the one its key stops at. */
  private static DeadLetter first(Connection connection, UUID id) throws SQLException {
    DeadLetterTable table = new DeadLetterTable(connection);
    DeadLetter letter =
        table
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.NOT_FOUND, "There is no dead letter with the id " + id + "."));
    Optional<DeadLetter> head =
        letter.record().key() == null
            ? table.lock(id)
            : table.head(letter.record().topic(), letter.record().key());
    if (head.isEmpty() || !head.get().state().open() || !letter.state().open()) {
      throw new ProblemException(Problems.CONFLICT, "The dead letter is closed already.");
    }
    if (!head.get().id().equals(id)) {
      throw new ProblemException(
              Problems.CONFLICT,
              "An earlier event of the same key is parked; replay or dismiss that one first.")
          .with("first", head.get().id());
    }
    return head.get();
  }

  private Optional<UUID> head(InboxRecord record) throws Exception {
    return transactions.call(
        connection ->
            new DeadLetterTable(connection).head(record.topic(), record.key()).map(DeadLetter::id));
  }

  private int open(InboxRecord record) throws Exception {
    String key = record.key();
    return key == null
        ? 0
        : transactions.call(
            connection -> new DeadLetterTable(connection).open(record.topic(), key));
  }

  private Result failedAgain(UUID id, Exception why, int handled, InboxRecord key)
      throws Exception {
    String detail = DeadLetters.detail(why);
    return transactions.call(
        connection -> {
          DeadLetterTable table = new DeadLetterTable(connection);
          table.failedAgain(id, "The replay failed", detail);
          int open = key.key() == null ? 1 : table.open(key.topic(), key.key());
          return new Result(handled, id, detail, open);
        });
  }
}
