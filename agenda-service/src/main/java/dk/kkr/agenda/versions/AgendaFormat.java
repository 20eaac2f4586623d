package dk.kkr.agenda.versions;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.function.Function;

/**
 * A way of writing an agenda.
 *
 * @param suffix ends the entity tag, so that no format is taken for another; empty for JSON
 * @param type what the answer says it is
 * @param body writes the agenda as the reader may see it
 * @param headers of the answer, beside those that every agenda has
 */
public record AgendaFormat(
    String suffix,
    MediaType type,
    Function<AgendaView, Object> body,
    Function<AgendaView, Map<String, String>> headers) {

  /** As data. */
  public static final AgendaFormat JSON =
      new AgendaFormat("", MediaType.APPLICATION_JSON_TYPE, view -> view, view -> Map.of());
}
