package dk.kkr.platform.inbox;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Derives what the channel {@code inbox} needs from {@code kkr.inbox.topics}, {@code
 * kkr.topic-prefix} and {@code kkr.service}: without topics the channel is off.
 */
public final class InboxChannelConfig implements ConfigSourceFactory {

  private static final String CHANNEL = "mp.messaging.incoming.inbox.";
  private static final int BELOW_APPLICATION = 200;

  /** For the service loader. */
  public InboxChannelConfig() {}

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    String prefix = value(context, "kkr.topic-prefix");
    String topics =
        Arrays.stream(value(context, "kkr.inbox.topics").split(",", -1))
            .map(String::strip)
            .filter(topic -> !topic.isEmpty())
            .map(topic -> prefix + topic)
            .collect(Collectors.joining(","));
    Map<String, String> channel =
        topics.isEmpty()
            ? Map.of(CHANNEL + "enabled", "false")
            : Map.of(
                CHANNEL + "enabled",
                "true",
                CHANNEL + "topics",
                topics,
                CHANNEL + "group.id",
                prefix + "kkr." + value(context, "kkr.service"));
    return List.of(new PropertiesConfigSource(channel, "inbox channel", BELOW_APPLICATION));
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(BELOW_APPLICATION);
  }

  private static String value(ConfigSourceContext context, String name) {
    ConfigValue value = context.getValue(name);
    return value == null || value.getValue() == null ? "" : value.getValue();
  }
}
