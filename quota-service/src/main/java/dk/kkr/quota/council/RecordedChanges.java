package dk.kkr.quota.council;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.Changes;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Changes things of one kind because of what a council did, and records each change after which the
 * thing says something else than before.
 *
 * @param <S> the kind of thing
 */
public final class RecordedChanges<S extends Aggregate> {

  private final Changes changes;
  private final Function<S, ?> view;

  /**
   * Of this kind.
   *
   * @param view all that a thing says
   */
  public RecordedChanges(Changes changes, Function<S, ?> view) {
    this.changes = changes;
    this.view = view;
  }

  /** Changes one; runs in the caller's transaction. */
  public void change(String action, S subject, Consumer<S> verb) {
    Object before = view.apply(subject);
    verb.accept(subject);
    Object after = view.apply(subject);
    if (!after.equals(before)) {
      changes.record(action, subject, before, after);
    }
  }
}
