package dk.kkr.agenda.extraction;

import java.io.IOException;

/** Thrown where reading ends early; what was read until then stands. */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final TextState state;

  Unreadable(TextState state) {
    super(state.name());
    this.state = state;
  }

  TextState state() {
    return state;
  }
}
