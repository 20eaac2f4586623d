package dk.kkr.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics of a service: kept without expiry, with room for the largest event. A topic
 * that exists already (made by hand, or by a broker that makes topics by itself) gets these
 * settings too; its partitions are left alone, because more of them would move keys.
 */
final class EventTopics implements AutoCloseable {

  private static final long TIMEOUT_SECONDS = 15;
  private static final Map<String, String> SETTINGS =
      Map.of(
          TopicConfig.RETENTION_MS_CONFIG,
          "-1",
          TopicConfig.RETENTION_BYTES_CONFIG,
          "-1",
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
          String.valueOf(1_048_588));

  private final Admin admin;
  private final int partitions;
  private final Set<String> made = new HashSet<>();

  EventTopics(Map<String, Object> kafka, int partitions) {
    Map<String, Object> settings = new TreeMap<>(kafka);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
    this.admin = Admin.create(settings);
    this.partitions = partitions;
  }

  void ensure(List<String> topics)
      throws ExecutionException, TimeoutException, InterruptedException {
    for (String topic : topics) {
      ensure(topic);
    }
  }

  /** The offset behind the last record of a topic that there is, by partition. */
  Map<Integer, Long> ends(String topic)
      throws ExecutionException, TimeoutException, InterruptedException {
    if (made.contains(topic)) {
      // The broker may not find it yet.
      return IntStream.range(0, partitions).boxed().collect(Collectors.toMap(p -> p, p -> 0L));
    }
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    admin
        .describeTopics(List.of(topic))
        .allTopicNames()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .values()
        .forEach(
            described ->
                described
                    .partitions()
                    .forEach(
                        partition ->
                            asked.put(
                                new TopicPartition(topic, partition.partition()),
                                OffsetSpec.latest())));
    Map<Integer, Long> ends = new TreeMap<>();
    admin
        .listOffsets(asked)
        .all()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
    return ends;
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }

  private void ensure(String topic)
      throws ExecutionException, TimeoutException, InterruptedException {
    NewTopic wanted =
        new NewTopic(topic, Optional.of(partitions), Optional.empty()).configs(SETTINGS);
    try {
      admin.createTopics(List.of(wanted)).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      made.add(topic);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
      configure(new ConfigResource(ConfigResource.Type.TOPIC, topic));
    }
  }

  private void configure(ConfigResource topic)
      throws ExecutionException, TimeoutException, InterruptedException {
    Map<String, String> current = new TreeMap<>();
    for (Config config :
        admin
            .describeConfigs(List.of(topic))
            .all()
            .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .values()) {
      config.entries().forEach(entry -> current.put(entry.name(), String.valueOf(entry.value())));
    }
    List<AlterConfigOp> changes =
        SETTINGS.entrySet().stream()
            .filter(setting -> !setting.getValue().equals(current.get(setting.getKey())))
            .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
            .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
            .toList();
    if (!changes.isEmpty()) {
      admin
          .incrementalAlterConfigs(Map.of(topic, changes))
          .all()
          .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
  }
}
