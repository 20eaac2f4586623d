package dk.kkr.agenda.extraction;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where reading ends early; what was read until then stands. */
public final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final TextState state;

  /** Ends the reading with this state. */
  public Unreadable(TextState state) {
    super(state.name());
    this.state = state;
  }

  /** What became of the file. */
  public TextState state() {
    return state;
  }

  /**
   * What became of a file whose reading ended with this: damaged, unless it says something else.
   */
  public static TextState stateOf(Throwable thrown) {
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Unreadable known) {
        return known.state();
      }
    }
    return TextState.DAMAGED;
  }
}
