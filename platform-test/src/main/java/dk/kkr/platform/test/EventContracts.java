package dk.kkr.platform.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The events of one service as {@code contracts/events/<service>/<Event>.schema.json} (JSON Schema
 * 2020-12) and {@code <Event>.example.json}. The producer validates what it emits, a consumer reads
 * the example.
 */
public final class EventContracts {

  private static final String SCHEMA = ".schema.json";
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  /** Each schema is read once, as many events are verified. */
  private static final Map<Path, JsonSchema> READ = new ConcurrentHashMap<>();

  private final Path folder;

  private EventContracts(Path folder) {
    this.folder = folder;
  }

  /** The contracts of a service by its short name, such as {@code agenda}. */
  public static EventContracts of(String service) {
    return new EventContracts(Repository.resolve("contracts/events").resolve(service));
  }

  /** One test per event: its schema is one, and its example fits it. */
  public Stream<DynamicTest> tests() {
    return events().stream()
        .map(
            event ->
                DynamicTest.dynamicTest(
                    event + " has a valid schema and example",
                    () -> {
                      verifySchema(event);
                      verify(event, example(event));
                    }));
  }

  /** The names of all events that have a schema. */
  public List<String> events() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SCHEMA))
          .map(name -> name.substring(0, name.length() - SCHEMA.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data of the example, as text. */
  public String example(String event) {
    return read(folder.resolve(event + ".example.json"));
  }

  /** The example as the consumer reads it, into the consumer's own record. */
  public <T> T example(String event, Class<T> type) {
    try {
      return EventJson.read(Files.readAllBytes(folder.resolve(event + ".example.json")), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the event fits the schema of its name, as it would be sent. */
  public void verify(DomainEvent event) {
    verify(event.getClass().getSimpleName(), EventJson.write(event));
  }

  /** Fails unless the data fit the schema of this event, saying where they do not. */
  public void verify(String event, String data) {
    report(event, schema(event).validate(data, InputFormat.JSON));
  }

  private void verifySchema(String event) {
    JsonSchema meta = SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));
    report(event + SCHEMA, meta.validate(read(folder.resolve(event + SCHEMA)), InputFormat.JSON));
  }

  private JsonSchema schema(String event) {
    return READ.computeIfAbsent(folder.resolve(event + SCHEMA), file -> schema(file, read(file)));
  }

  private static JsonSchema schema(Path file, String content) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return SCHEMAS.getSchema(
        SchemaLocation.of(file.toUri().toString()), EventJson.tree(content), config);
  }

  private static void report(String what, Set<ValidationMessage> messages) {
    if (!messages.isEmpty()) {
      throw new AssertionError(
          what
              + " breaks its schema:\n"
              + String.join("\n", messages.stream().map(ValidationMessage::getMessage).toList()));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("There is no " + file, e);
    }
  }
}
