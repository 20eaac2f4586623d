package dk.kkr.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.outbox.EventNames;
import dk.kkr.platform.outbox.OutboxRelay;
import dk.kkr.platform.outbox.OutboxTable;
import dk.kkr.platform.outbox.OutgoingEvent;
import dk.kkr.platform.outbox.PublishedRevisions;
import dk.kkr.platform.outbox.RelayBell;
import dk.kkr.platform.outbox.RelaySettings;
import dk.kkr.platform.outbox.RevisionsUnknownException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the relay finds on its own topic when the database was put back to an earlier state. */
@SuppressWarnings("try") // what runs only has to be closed
class RestoreTest {

  private static final TestDatabase DATABASE = TestDatabase.named("restore");
  private static final List<String> TABLES =
      List.of("outbox", "outbox_position", "lost_change", "revision_floor");
  private static final RelaySettings SETTINGS =
      new RelaySettings(Duration.ofMillis(100), 7, 6, Duration.ofDays(30), Duration.ofMillis(500));

  private final EventNames names = new EventNames("sender", UUID.randomUUID() + "-");
  private final UUID kept = UUID.randomUUID();
  private final UUID forgotten = UUID.randomUUID();

  @BeforeEach
  void empty() throws SQLException {
    for (String table : TABLES) {
      DATABASE.asOwner("DROP TABLE IF EXISTS backup_" + table + "; TRUNCATE " + table);
    }
    DATABASE.asApp("UPDATE outbox_feed SET last_number = 0");
  }

  @Test
  void what_was_told_after_the_backup_is_found_once_and_its_revisions_are_to_be_passed()
      throws Exception {
    tell(kept, 1, 2);
    PublishedRevisions before = start();
    backUp();
    tell(kept, 3, 4);
    tell(forgotten, 1);
    writeSomethingElse();
    start();
    List<String> told = DATABASE.texts("SELECT event_id FROM outbox WHERE revision > 2");
    told.addAll(DATABASE.texts("SELECT event_id FROM outbox WHERE subject = '" + forgotten + "'"));
    restore();

    PublishedRevisions after = start();

    assertThat(before.anyFloors()).isFalse();
    assertThat(before.anyLost()).isFalse();
    assertThat(after.anyFloors()).isTrue();
    assertThat(after.anyLost()).isTrue();
    assertThat(DATABASE.texts("SELECT id FROM lost_change"))
        .containsExactlyInAnyOrderElementsOf(told);
    assertThat(DATABASE.texts("SELECT subject || ' ' || revision FROM revision_floor"))
        .containsExactlyInAnyOrder(kept + " 4", forgotten + " 1");
    assertThat(DATABASE.texts("SELECT DISTINCT type || scope || data FROM lost_change"))
        .containsExactly("dk.kkr.sender.Sent" + "kkr-hovedstaden" + data());
    assertThat(unpublished()).isZero();
  }

  @Test
  void another_start_and_reading_all_over_again_find_nothing_more() throws Exception {
    tell(kept, 1);
    start();
    backUp();
    tell(kept, 2);
    start();
    restore();
    start();
    // As a command does that has passed it.
    DATABASE.asApp("DELETE FROM revision_floor");
    List<String> found = DATABASE.texts("SELECT lost_change::text FROM lost_change");

    start();
    DATABASE.asApp("UPDATE outbox_position SET next_offset = 0");
    start();
    DATABASE.asApp("DELETE FROM outbox_position");
    start();

    assertThat(DATABASE.texts("SELECT lost_change::text FROM lost_change")).isEqualTo(found);
    assertThat(DATABASE.number("SELECT count(*) FROM revision_floor")).isZero();
  }

  @Test
  void the_effect_of_an_event_that_is_read_again_is_not_lost_and_goes_on_above() throws Exception {
    tell(kept, 1);
    start();
    backUp();
    append(event(kept, 2, UUID.randomUUID()));
    start();
    restore();

    PublishedRevisions after = start();

    assertThat(DATABASE.number("SELECT count(*) FROM lost_change")).isZero();
    assertThat(after.anyFloors()).isTrue();
    assertThat(DATABASE.texts("SELECT subject || ' ' || revision FROM revision_floor"))
        .containsExactly(kept + " 2");
  }

  @Test
  void what_was_sent_and_not_marked_before_the_process_died_is_not_lost() throws Exception {
    tell(kept, 1, 2);
    start();
    DATABASE.asApp("UPDATE outbox SET published_at = NULL, feed_number = NULL");
    DATABASE.asApp("DELETE FROM outbox_position");
    DATABASE.asApp("UPDATE outbox_feed SET last_number = 0");

    start();

    assertThat(DATABASE.number("SELECT count(*) FROM lost_change")).isZero();
    assertThat(unpublished()).isZero();
    assertThat(Topic.read(names.topic())).as("sent a second time").hasSize(4);
  }

  @Test
  void a_topic_that_was_made_anew_has_lost_nothing() throws Exception {
    tell(kept, 1, 2, 3);
    start();
    try (Admin admin = Admin.create(Stack.kafka())) {
      admin.deleteTopics(List.of(names.topic())).all().get();
      Until.holds(
          "the topic is gone", () -> !admin.listTopics().names().get().contains(names.topic()));
    }

    start();
    backUp();
    tell(kept, 4);
    start();
    restore();
    start();

    assertThat(DATABASE.texts("SELECT revision FROM lost_change")).containsExactly("4");
  }

  @Test
  void an_instance_that_does_not_publish_knows_as_well_what_is_lost() throws Exception {
    tell(kept, 1);
    start();
    backUp();
    tell(kept, 2);
    start();
    restore();
    PublishedRevisions publishing = new PublishedRevisions(Duration.ofMillis(10));
    PublishedRevisions standingBy = new PublishedRevisions(Duration.ofMillis(10));
    try (OutboxRelay one = relay(Stack.kafka(), publishing);
        OutboxRelay other = relay(Stack.kafka(), standingBy)) {
      one.start();
      other.start();
      Until.holds("both know", () -> publishing.known() && standingBy.known());
    }

    assertThat(publishing.anyFloors()).isTrue();
    assertThat(standingBy.anyFloors()).isTrue();
    assertThat(DATABASE.number("SELECT count(*) FROM lost_change")).isOne();
  }

  @Test
  void while_the_broker_cannot_be_reached_nobody_knows_which_revisions_were_published() {
    PublishedRevisions revisions = new PublishedRevisions(Duration.ofMillis(10));
    try (OutboxRelay relay = relay(Map.of("bootstrap.servers", ""), revisions)) {
      relay.start();

      assertThatThrownBy(revisions::anyFloors).isInstanceOf(RevisionsUnknownException.class);
    }
  }

  /** Starts a relay, and ends it when it has compared and published everything. */
  private PublishedRevisions start() throws Exception {
    PublishedRevisions revisions = new PublishedRevisions(Duration.ofMillis(10));
    try (OutboxRelay relay = relay(Stack.kafka(), revisions)) {
      relay.start();
      Until.holds("all is published", () -> revisions.known() && unpublished() == 0);
    }
    return revisions;
  }

  private OutboxRelay relay(Map<String, Object> kafka, PublishedRevisions revisions) {
    return new OutboxRelay(
        DATABASE.app(),
        kafka,
        names,
        SETTINGS,
        new RelayBell(),
        revisions,
        Clock.systemUTC(),
        published -> {});
  }

  private static long unpublished() throws SQLException {
    return DATABASE.number("SELECT count(*) FROM outbox WHERE published_at IS NULL");
  }

  private static void backUp() throws SQLException {
    for (String table : TABLES) {
      DATABASE.asOwner("CREATE TABLE backup_" + table + " AS TABLE " + table);
    }
  }

  private static void restore() throws SQLException {
    for (String table : TABLES) {
      DATABASE.asOwner(
          "TRUNCATE %1$s; INSERT INTO %1$s OVERRIDING SYSTEM VALUE TABLE backup_%1$s"
              .formatted(table));
    }
    DATABASE.asApp(
        "UPDATE outbox_feed SET last_number = (SELECT coalesce(max(feed_number), 0) FROM outbox)");
  }

  private void tell(UUID key, long... revisions) throws SQLException {
    for (long revision : revisions) {
      append(event(key, revision, null));
    }
  }

  private static void append(OutgoingEvent event) throws SQLException {
    try (Connection connection = DATABASE.app().getConnection()) {
      OutboxTable.append(connection, List.of(event));
    }
  }

  private void writeSomethingElse() throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(Stack.kafka(), new StringSerializer(), new ByteArraySerializer())) {
      byte[] text = "{".getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>(names.topic(), kept.toString(), text)).get();
    }
  }

  private OutgoingEvent event(UUID key, long revision, @Nullable UUID cause) {
    return new OutgoingEvent(
        UUID.randomUUID(),
        names.topic(),
        key.toString(),
        "dk.kkr.sender.Sent",
        names.source(),
        key,
        revision,
        true,
        Instant.parse("2026-03-11T08:30:00Z"),
        null,
        null,
        cause,
        data(),
        "kkr-hovedstaden");
  }

  private static String data() {
    return "{\"council\":\"kkr-hovedstaden\",\"text\":\"æøå\"}";
  }
}
