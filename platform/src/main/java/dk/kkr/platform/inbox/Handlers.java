package dk.kkr.platform.inbox;

import dk.kkr.platform.json.EventJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which event is handled by whom. */
public final class Handlers {

  private final Map<String, List<Registration<?>>> registrations = new LinkedHashMap<>();

  /**
   * Handles the events of a type. Several handlers of one type run in the order of registration, in
   * one transaction. Types without a handler are skipped.
   *
   * @param type CloudEvents type, e.g. {@code dk.kkr.notes.NoteWritten}
   * @param data the record to read; only the fields the handler needs, the others are ignored
   */
  public <T> Handlers on(String type, Class<T> data, EventHandler<T> handler) {
    registrations
        .computeIfAbsent(type, t -> new ArrayList<>())
        .add(new Registration<>(data, handler));
    return this;
  }

  /** Reads the data for every handler of the type; empty when there is none. */
  List<Effect> read(String type, byte[] data) throws IOException {
    List<Effect> effects = new ArrayList<>();
    for (Registration<?> registration : registrations.getOrDefault(type, List.of())) {
      effects.add(registration.read(data));
    }
    return effects;
  }

  /** A handler with its data. */
  @FunctionalInterface
  interface Effect {
    void apply(EventMeta meta) throws Exception;
  }

  private record Registration<T>(Class<T> type, EventHandler<T> handler) {
    Effect read(byte[] json) throws IOException {
      T data = EventJson.read(json, type);
      return meta -> handler.handle(data, meta);
    }
  }
}
