package dk.kkr.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts when it is not the caller of a request: an event that takes effect, or a job.
 *
 * @param name e.g. {@code event:dk.kkr.notes.NoteWritten:<id>} or {@code job:due-dates}
 * @param role {@code event} or {@code job}
 * @param event id of the event; null when it is none
 */
public record Actor(String name, String role, @Nullable UUID event) {

  private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

  /** Whoever is not an event. */
  Actor(String name, String role) {
    this(name, role, null);
  }

  /** An incoming event. */
  public static Actor event(String type, UUID id) {
    return new Actor("event:" + type + ":" + id, "event", id);
  }

  /** Work that nobody asked for, such as a due transition. */
  public static Actor job(String name) {
    return new Actor("job:" + name, "job");
  }

  /** Does the work as this actor, on this thread. */
  public <T, E extends Exception> T call(ScopedValue.CallableOp<T, E> work) throws E {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  /** The event that takes effect on this thread; null when none does. */
  public static @Nullable UUID currentEvent() {
    Actor actor = current();
    return actor == null ? null : actor.event();
  }

  /** Who acts on this thread; null when it is the caller of the request. */
  static @Nullable Actor current() {
    return CURRENT.isBound() ? CURRENT.get() : null;
  }
}
