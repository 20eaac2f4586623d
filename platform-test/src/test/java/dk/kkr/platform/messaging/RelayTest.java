package dk.kkr.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.outbox.EventNames;
import dk.kkr.platform.outbox.EventTooLargeException;
import dk.kkr.platform.outbox.OutboxRelay;
import dk.kkr.platform.outbox.OutboxTable;
import dk.kkr.platform.outbox.OutgoingEvent;
import dk.kkr.platform.outbox.PublishedRevisions;
import dk.kkr.platform.outbox.RelayBell;
import dk.kkr.platform.outbox.RelaySettings;
import dk.kkr.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the relay puts on the topic, on a real broker. */
@SuppressWarnings("try") // what runs only has to be closed
class RelayTest {

  private static final TestDatabase DATABASE = TestDatabase.named("relay");
  private static final RelaySettings SETTINGS =
      new RelaySettings(Duration.ofMillis(100), 7, 6, Duration.ofDays(30), Duration.ofMillis(500));

  private final EventNames names = new EventNames("sender", UUID.randomUUID() + "-");

  @BeforeEach
  void empty() throws SQLException {
    DATABASE.asApp("DELETE FROM outbox");
  }

  @Test
  void events_of_a_key_stand_on_the_topic_in_the_order_in_which_they_were_appended()
      throws Exception {
    List<UUID> keys = LongStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
    for (int revision = 1; revision <= 20; revision++) {
      for (UUID key : keys) {
        append(event(key, revision, "{}"));
      }
    }

    publish();

    List<ConsumerRecord<String, byte[]>> records = Topic.read(names.topic());
    assertThat(records).hasSize(100);
    for (UUID key : keys) {
      assertThat(
              records.stream()
                  .filter(record -> record.key().equals(key.toString()))
                  .map(record -> Topic.header(record, "ce_revision")))
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList());
    }
    assertThat(Topic.read(names.topic()).stream().map(ConsumerRecord::partition).distinct().count())
        .as("keys are spread")
        .isGreaterThan(1);
  }

  @Test
  void a_record_is_a_cloud_event_in_binary_mode() throws Exception {
    UUID key = UUID.randomUUID();
    OutgoingEvent event = event(key, 3, "{\"text\":\"æøå\"}");
    append(event);

    publish();

    ConsumerRecord<String, byte[]> record = Topic.read(names.topic()).getFirst();
    assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo(event.data());
    assertThat(Topic.headers(record))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", event.id().toString()),
                Map.entry("ce_type", "dk.kkr.sender.Sent"),
                Map.entry("ce_source", "urn:kkr:sender"),
                Map.entry("ce_subject", key.toString()),
                Map.entry("ce_time", "2026-03-11T08:30:00Z"),
                Map.entry("ce_revision", "3"),
                Map.entry("ce_confidential", "true"),
                Map.entry("ce_requestid", "request-1"),
                Map.entry("ce_cause", "0b6f7f0e-5b3a-4d53-9f0a-3d0a6a2f4b12"),
                Map.entry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                Map.entry("content-type", "application/json")));
  }

  @Test
  void feed_numbers_are_given_when_published_without_gaps_and_only_to_the_services_events()
      throws Exception {
    long last = DATABASE.number("SELECT last_number FROM outbox_feed");
    try (Connection late = DATABASE.app().getConnection()) {
      late.setAutoCommit(false);
      OutboxTable.append(late, List.of(event(UUID.randomUUID(), 1, "{\"n\":\"late\"}")));
      append(event(UUID.randomUUID(), 1, "{\"n\":\"early\"}"));
      append(deadLetter());
      publish();
      late.commit();
    }
    append(event(UUID.randomUUID(), 1, "{\"n\":\"last\"}"));

    publish();

    assertThat(
            DATABASE.texts(
                "SELECT feed_number || ' ' || (data::jsonb ->> 'n') FROM outbox WHERE feed_number IS NOT NULL ORDER BY feed_number"))
        .containsExactly((last + 1) + " early", (last + 2) + " late", (last + 3) + " last");
  }

  @Test
  void topics_keep_events_for_ever_also_when_somebody_else_made_them() throws Exception {
    try (Admin admin = Admin.create(Stack.kafka())) {
      admin.createTopics(List.of(new NewTopic(names.topic(), 2, (short) 1))).all().get();

      append(event(UUID.randomUUID(), 1, "{}"));
      publish();

      for (String topic : List.of(names.topic(), names.deadLetterTopic())) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config =
            admin.describeConfigs(List.of(resource)).all().get().values().iterator().next();
        assertThat(config.get("retention.ms").value()).isEqualTo("-1");
        assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
      }
      assertThat(
              admin
                  .describeTopics(List.of(names.deadLetterTopic()))
                  .allTopicNames()
                  .get()
                  .values()
                  .iterator()
                  .next()
                  .partitions())
          .hasSize(6);
    }
  }

  @Test
  void the_largest_event_that_may_be_appended_can_be_sent() throws Exception {
    append(event(UUID.randomUUID(), 1, dataOf(OutboxTable.MAX_DATA_BYTES)));

    publish();

    assertThat(Topic.read(names.topic()).getFirst().value()).hasSize(OutboxTable.MAX_DATA_BYTES);
  }

  @Test
  void a_larger_event_is_refused_when_it_is_appended() {
    OutgoingEvent tooLarge = event(UUID.randomUUID(), 1, dataOf(OutboxTable.MAX_DATA_BYTES + 1));

    assertThatThrownBy(() -> append(tooLarge))
        .isInstanceOf(EventTooLargeException.class)
        .hasCauseInstanceOf(ProblemException.class);
  }

  @Test
  void of_two_relays_one_publishes_and_the_other_takes_over() throws Exception {
    try (OutboxRelay first = relay()) {
      first.start();
      try (OutboxRelay second = relay()) {
        second.start();
        for (int revision = 1; revision <= 50; revision++) {
          append(event(new UUID(0, revision % 3), revision, "{}"));
        }
        untilPublished();
        first.close();
        append(event(UUID.randomUUID(), 1, "{\"by\":\"second\"}"));
        untilPublished();
      }
    }

    assertThat(Topic.read(names.topic())).hasSize(51);
  }

  @Test
  void a_relay_goes_on_when_the_database_was_away() throws Exception {
    append(event(UUID.randomUUID(), 1, "{}"));
    try (OutboxRelay relay = relay()) {
      relay.start();
      untilPublished();
      Stack.infrastructure().stopPostgres();
      Stack.infrastructure().startPostgres();
      append(event(UUID.randomUUID(), 1, "{}"));
      untilPublished();
    }

    assertThat(Topic.read(names.topic()).stream().map(r -> Topic.header(r, "ce_id")).distinct())
        .hasSize(2);
  }

  @Test
  void rows_are_deleted_some_days_after_they_were_published_and_never_before() throws Exception {
    append(event(UUID.randomUUID(), 1, "{\"n\":\"old\"}"));
    append(event(UUID.randomUUID(), 1, "{\"n\":\"young\"}"));
    publish();
    DATABASE.asApp(
        "UPDATE outbox SET published_at = now() - interval '31 days' WHERE data LIKE '%old%'");
    DATABASE.asApp(
        "UPDATE outbox SET published_at = now() - interval '29 days' WHERE data LIKE '%young%'");

    try (OutboxRelay relay = relay()) {
      relay.start();
      Until.holds(
          "the old row is deleted", () -> DATABASE.number("SELECT count(*) FROM outbox") == 1);
    }

    assertThat(DATABASE.texts("SELECT data FROM outbox")).containsExactly("{\"n\":\"young\"}");
  }

  private void append(OutgoingEvent event) throws SQLException {
    try (Connection connection = DATABASE.app().getConnection()) {
      OutboxTable.append(connection, List.of(event));
    }
  }

  private void publish() throws Exception {
    try (OutboxRelay relay = relay()) {
      relay.start();
      untilPublished();
    }
  }

  private static void untilPublished() throws Exception {
    Until.holds(
        "everything is published",
        () -> DATABASE.number("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0);
  }

  private OutboxRelay relay() {
    return new OutboxRelay(
        DATABASE.app(),
        Stack.kafka(),
        names,
        SETTINGS,
        new RelayBell(),
        new PublishedRevisions(Duration.ZERO),
        Clock.systemUTC(),
        published -> {});
  }

  private OutgoingEvent event(UUID key, long revision, String data) {
    return event(names.topic(), key, revision, data);
  }

  private OutgoingEvent deadLetter() {
    return event(names.deadLetterTopic(), UUID.randomUUID(), 1, "{}");
  }

  private OutgoingEvent event(String topic, UUID key, long revision, String data) {
    return new OutgoingEvent(
        UUID.randomUUID(),
        topic,
        key.toString(),
        "dk.kkr.sender.Sent",
        names.source(),
        key,
        revision,
        true,
        Instant.parse("2026-03-11T08:30:00Z"),
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "request-1",
        UUID.fromString("0b6f7f0e-5b3a-4d53-9f0a-3d0a6a2f4b12"),
        data,
        null);
  }

  private static String dataOf(int bytes) {
    return "\"" + "x".repeat(bytes - 2) + "\"";
  }
}
