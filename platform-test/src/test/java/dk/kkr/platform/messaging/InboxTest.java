package dk.kkr.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Inbox;
import dk.kkr.platform.inbox.InboxRecord;
import dk.kkr.platform.inbox.InboxSettings;
import dk.kkr.platform.inbox.Outcome;
import dk.kkr.platform.inbox.Replay;
import dk.kkr.platform.outbox.EventNames;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of each kind of record, on a real database. */
class InboxTest {

  private static final EventNames NAMES = new EventNames("here", "");
  private static final TestDatabase DATABASE = TestDatabase.named("inbox");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Set<String> refused = new HashSet<>();
  private final Handlers handlers =
      new Handlers().on(Records.TYPE, Said.class, (said, meta) -> said(said, meta));
  private final JdbcTransactions transactions = new JdbcTransactions(DATABASE.app());
  private final Inbox inbox =
      new Inbox(
          transactions,
          handlers,
          NAMES,
          new InboxSettings(5, Duration.ofMillis(1), Duration.ofMillis(5)),
          Clock.systemUTC(),
          meters);
  private final Replay replay =
      new Replay(transactions, handlers, Clock.systemUTC(), (letter, replayed, note) -> {});
  private final Records records = new Records("topic-" + UUID.randomUUID());
  private final UUID key = UUID.randomUUID();

  /** What this test's listener needs. */
  record Said(String text, @Nullable Mood mood, @Nullable Integer number) {}

  enum Mood {
    GOOD,
    BAD
  }

  @BeforeAll
  static void tables() throws SQLException {
    DATABASE.asOwner(
        "CREATE TABLE effect (place bigint GENERATED ALWAYS AS IDENTITY, key uuid, text text)");
  }

  private void said(Said said, EventMeta meta) throws SQLException {
    JdbcTransactions.effect(meta.aggregateId(), said.text());
    if (refused.contains(said.text())) {
      throw new IllegalStateException("refused");
    }
  }

  @Test
  void a_record_that_is_read_twice_has_one_effect() throws Exception {
    InboxRecord record = records.said(key, 1, "once");

    assertThat(inbox.handle(record)).isEqualTo(Outcome.APPLIED);
    assertThat(inbox.handle(record)).isEqualTo(Outcome.DUPLICATE);

    assertThat(effects(key)).containsExactly("once");
  }

  @Test
  void only_newer_revisions_apply_and_gaps_are_counted() throws Exception {
    assertThat(inbox.handle(records.said(key, 1, "first"))).isEqualTo(Outcome.APPLIED);
    assertThat(inbox.handle(records.said(key, 4, "fourth"))).isEqualTo(Outcome.APPLIED);
    assertThat(inbox.handle(records.said(key, 3, "third"))).isEqualTo(Outcome.OLD);
    assertThat(inbox.handle(records.said(key, 4, "fourth again"))).isEqualTo(Outcome.OLD);

    assertThat(effects(key)).containsExactly("first", "fourth");
    assertThat(meters.counter("kkr.inbox.gaps").count()).isEqualTo(2);
  }

  @Test
  void a_type_without_a_handler_is_skipped_but_counts_as_a_revision() throws Exception {
    InboxRecord unknown = records.with(key, 1, "{}", Map.of("ce_type", "dk.kkr.other.New"));

    assertThat(inbox.handle(unknown)).isEqualTo(Outcome.IGNORED);
    assertThat(inbox.handle(records.said(key, 2, "second"))).isEqualTo(Outcome.APPLIED);

    assertThat(meters.counter("kkr.inbox.gaps").count()).isZero();
  }

  @Test
  void fields_that_the_listener_does_not_know_and_missing_optional_ones_are_no_fault()
      throws Exception {
    InboxRecord record =
        records.with(
            key, 1, "{\"text\":\"lenient\",\"added\":{\"later\":[1]}}", Map.of("ce_new", "x"));

    assertThat(inbox.handle(record)).isEqualTo(Outcome.APPLIED);

    assertThat(effects(key)).containsExactly("lenient");
  }

  @Test
  void what_cannot_be_read_is_parked_at_once() throws Exception {
    List<InboxRecord> broken =
        List.of(
            records.with(UUID.randomUUID(), 1, "{\"text\":", Map.of()),
            records.with(UUID.randomUUID(), 1, "null", Map.of()),
            records.with(UUID.randomUUID(), 1, "{\"text\":\"x\",\"mood\":\"NEW\"}", Map.of()),
            records.with(UUID.randomUUID(), 1, "{\"text\":\"x\",\"number\":\"y\"}", Map.of()),
            records.with(UUID.randomUUID(), 1, "{}", Map.of("ce_id", "")),
            records.with(UUID.randomUUID(), 1, "{}", Map.of("ce_id", "17")),
            records.with(UUID.randomUUID(), 1, "{}", Map.of("ce_revision", "0")),
            records.with(UUID.randomUUID(), 1, "{}", Map.of("ce_time", "yesterday")),
            records.with(UUID.randomUUID(), 1, "{}", Map.of("ce_specversion", "")));

    for (InboxRecord record : broken) {
      assertThat(inbox.handle(record)).as(record.headers().toString()).isEqualTo(Outcome.PARKED);
    }

    String topic = broken.getFirst().topic();
    assertThat(letters(topic, "attempts || state")).hasSize(9).containsOnly("1FAILED");
    assertThat(
            DATABASE.number("SELECT next_offset FROM inbox_position WHERE topic = '" + topic + "'"))
        .isEqualTo(9);
  }

  @Test
  void a_record_that_is_no_event_is_parked_once_however_often_it_is_read() throws Exception {
    InboxRecord record = new InboxRecord("odd-" + key, 0, 0, null, Map.of(), null);

    assertThat(inbox.handle(record)).isEqualTo(Outcome.PARKED);
    assertThat(inbox.handle(record)).isEqualTo(Outcome.DUPLICATE);

    assertThat(letters("odd-" + key, "reason")).containsExactly("The record is not readable");
  }

  @Test
  void a_failing_event_is_tried_five_times_and_parked_without_its_effect() throws Exception {
    refused.add("poison");
    InboxRecord poison = records.said(key, 1, "poison");

    assertThat(inbox.handle(poison)).isEqualTo(Outcome.PARKED);

    assertThat(effects(key)).isEmpty();
    assertThat(letters(poison.topic(), "attempts || ' ' || detail"))
        .containsExactly("5 java.lang.IllegalStateException: refused");
    assertThat(inbox.handle(poison)).isEqualTo(Outcome.DUPLICATE);
  }

  @Test
  void a_lost_lock_is_tried_until_it_is_won() throws Exception {
    AtomicInteger losses = new AtomicInteger(8);
    handlers.on(
        Records.TYPE,
        Said.class,
        (said, meta) -> {
          if (losses.getAndDecrement() > 0) {
            throw new RuntimeException(new OptimisticLockException());
          }
        });

    assertThat(inbox.handle(records.said(key, 1, "patient"))).isEqualTo(Outcome.APPLIED);

    assertThat(effects(key)).containsExactly("patient");
    assertThat(meters.counter("kkr.inbox.failures", "kind", "passing").count()).isEqualTo(8);
  }

  @Test
  void a_parked_event_is_told_on_the_dead_letter_topic_with_the_same_commit() throws Exception {
    refused.add("poison");
    InboxRecord poison = records.said(key, 1, "poison");

    inbox.handle(poison);

    assertThat(
            DATABASE.texts(
                "SELECT type || ' ' || (data::jsonb ->> 'reason') FROM outbox WHERE topic = '"
                    + NAMES.deadLetterTopic()
                    + "' AND event_key = '"
                    + key
                    + "'"))
        .containsExactly("dk.kkr.here.DeadLettered The handler failed");
  }

  @Test
  void later_events_of_a_parked_key_wait_while_other_keys_go_on_and_a_replay_heals_in_order()
      throws Exception {
    UUID other = UUID.randomUUID();
    refused.add("2");
    assertThat(inbox.handle(records.said(key, 1, "1"))).isEqualTo(Outcome.APPLIED);
    InboxRecord poison = records.said(key, 2, "2");
    assertThat(inbox.handle(poison)).isEqualTo(Outcome.PARKED);
    assertThat(inbox.handle(records.said(key, 3, "3"))).isEqualTo(Outcome.WAITING);
    assertThat(inbox.handle(records.said(other, 1, "other"))).isEqualTo(Outcome.APPLIED);
    assertThat(inbox.handle(records.said(key, 4, "4"))).isEqualTo(Outcome.WAITING);
    UUID letter = UUID.fromString(letters(poison.topic(), "id").getFirst());

    Replay.Result tooEarly = replay.replay(letter, "tester");

    assertThat(tooEarly.failed()).isEqualTo(letter);
    assertThat(tooEarly.handled()).isZero();
    assertThat(tooEarly.open()).isEqualTo(3);
    assertThat(effects(key)).containsExactly("1");

    refused.clear();
    Replay.Result healed = replay.replay(letter, "tester");

    assertThat(healed).isEqualTo(new Replay.Result(3, null, null, 0));
    assertThat(effects(key)).containsExactly("1", "2", "3", "4");
    assertThat(letters(poison.topic(), "state")).containsOnly("REPLAYED");
    assertThat(inbox.handle(records.said(key, 5, "5"))).isEqualTo(Outcome.APPLIED);
    assertThat(effects(other)).containsExactly("other");
    assertThat(meters.counter("kkr.inbox.gaps").count()).isZero();
  }

  @Test
  void a_replay_stops_at_the_next_event_that_fails() throws Exception {
    refused.addAll(Set.of("1", "3"));
    InboxRecord poison = records.said(key, 1, "1");
    inbox.handle(poison);
    inbox.handle(records.said(key, 2, "2"));
    inbox.handle(records.said(key, 3, "3"));
    inbox.handle(records.said(key, 4, "4"));
    List<String> letters = letters(poison.topic(), "id");
    refused.remove("1");

    Replay.Result result = replay.replay(UUID.fromString(letters.getFirst()), "tester");

    assertThat(result.handled()).isEqualTo(2);
    assertThat(result.failed()).isEqualTo(UUID.fromString(letters.get(2)));
    assertThat(result.open()).isEqualTo(2);
    assertThat(letters(poison.topic(), "state"))
        .containsExactly("REPLAYED", "REPLAYED", "FAILED", "WAITING");
  }

  @Test
  void a_dismissed_event_lets_those_behind_it_go_on() throws Exception {
    refused.add("never");
    InboxRecord poison = records.said(key, 1, "never");
    inbox.handle(poison);
    inbox.handle(records.said(key, 2, "after"));
    UUID letter = UUID.fromString(letters(poison.topic(), "id").getFirst());

    Replay.Result result = replay.dismiss(letter, "tester", "sent by mistake");

    assertThat(result).isEqualTo(new Replay.Result(1, null, null, 0));
    assertThat(effects(key)).containsExactly("after");
    assertThat(letters(poison.topic(), "state || coalesce(closing_note, '')"))
        .containsExactly("DISMISSEDsent by mistake", "REPLAYEDapplied");
  }

  private static List<String> effects(UUID key) throws SQLException {
    return DATABASE.texts("SELECT text FROM effect WHERE key = '" + key + "' ORDER BY place");
  }

  private static List<String> letters(String topic, String what) throws SQLException {
    return DATABASE.texts(
        "SELECT " + what + " FROM dead_letter WHERE topic = '" + topic + "' ORDER BY number");
  }
}
