package dk.kkr.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * An event that the service under test has put into its outbox.
 *
 * @param type simple name, such as {@code CounterAdded}
 * @param revision which event of its aggregate it is
 * @param confidential not for the public
 * @param data as written
 */
public record ToldEvent(String type, long revision, boolean confidential, JsonNode data) {

  /**
   * What the service tells about an aggregate, in order. Fails when one of the events is not called
   * as those of the service are, or breaks its contract.
   */
  public static List<ToldEvent> about(UUID aggregate) {
    String service = ConfigProvider.getConfig().getValue("kkr.service", String.class);
    EventContracts contracts = EventContracts.of(service);
    return ServiceDatabase.query(
        "SELECT type, revision, confidential, data FROM outbox WHERE subject = ? ORDER BY id",
        row -> {
          String type = simpleName(row.getString(1), service);
          String data = row.getString(4);
          contracts.verify(type, data);
          return new ToldEvent(type, row.getLong(2), row.getBoolean(3), EventJson.tree(data));
        },
        aggregate);
  }

  /** A field of the data as text; empty when there is none, {@code null} when it is null. */
  public String text(String field) {
    return data.path(field).asText();
  }

  private static String simpleName(String type, String service) {
    String prefix = "dk.kkr." + service + ".";
    if (!type.startsWith(prefix)) {
      throw new AssertionError(type + " does not start with " + prefix);
    }
    return type.substring(prefix.length());
  }
}
