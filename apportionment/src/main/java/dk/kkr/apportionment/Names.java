package dk.kkr.apportionment;

import java.util.Set;

/** Names tell claims and contenders apart. */
final class Names {

  /** The longest name. */
  private static final int MAX_NAME = 200;

  private Names() {}

  static void check(String name, Set<String> before) {
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException(
          "A name has %d characters; it must have 1 to %d, not all blank"
              .formatted(name.length(), MAX_NAME));
    }
    if (!before.add(name)) {
      throw new IllegalArgumentException(name + " stands twice");
    }
  }
}
