package dk.kkr.agenda.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller gave, before it is checked. */
public final class Given {

  private Given() {}

  /**
   * The list as an immutable copy; a missing list is an empty one. Elements may still be null here:
   * the constraints on the element say what is wrong, with its place.
   */
  public static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
