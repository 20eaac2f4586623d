package dk.kkr.reference;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a search by name. A name is never guessed: one that is unknown or fits several
 * things says so.
 */
public sealed interface Lookup<T> {

  /** The value if exactly one was found. */
  default Optional<T> found() {
    return this instanceof Found<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  /** Exactly one thing has this name on the date. */
  record Found<T>(T value) implements Lookup<T> {}

  /** Several things have this name on the date; a person has to choose. */
  record Ambiguous<T>(String name, List<T> candidates) implements Lookup<T> {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** Nothing has this name on the date. */
  record Unknown<T>(String name) implements Lookup<T> {}
}
