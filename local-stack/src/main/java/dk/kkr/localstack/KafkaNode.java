package dk.kkr.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** A single-node Kafka (broker and controller in one, KRaft) in its own JVM. */
public final class KafkaNode {

  private KafkaNode() {}

  /** Takes the path of its configuration; formats the storage first if there is none. */
  public static void main(String[] args) throws Exception {
    var configuration = Path.of(args[0]);
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(configuration)) {
      properties.load(reader);
    }
    var storage = Path.of(properties.getProperty("log.dirs"));
    if (!Files.exists(storage)) {
      format(properties, storage);
    }
    kafka.Kafka.main(new String[] {configuration.toString()});
  }

  /** In a folder of its own first: a half-formatted storage never gets the real name. */
  private static void format(Properties properties, Path storage) throws Exception {
    var fresh = storage.resolveSibling(storage.getFileName() + ".new");
    new FileTree(fresh).delete();
    Files.createDirectories(fresh);
    var copy = new Properties();
    copy.putAll(properties);
    copy.setProperty("log.dirs", fresh.toString());
    var configuration = fresh.resolveSibling("kafka.format.properties");
    try (var writer = Files.newBufferedWriter(configuration)) {
      copy.store(writer, null);
    }
    var code =
        StorageTool.execute(
            new String[] {
              "format", "-t", Uuid.randomUuid().toString(), "-c", configuration.toString()
            },
            System.out);
    if (code != 0) {
      throw new IllegalStateException("Kafka's storage could not be formatted: code " + code);
    }
    Files.delete(configuration);
    Files.move(fresh, storage, StandardCopyOption.ATOMIC_MOVE);
  }
}
