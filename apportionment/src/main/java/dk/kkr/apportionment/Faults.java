package dk.kkr.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a result says compared with what comes out when it is done again. */
final class Faults {

  private final List<String> found = new ArrayList<>();

  List<String> found() {
    return List.copyOf(found);
  }

  void add(String fault) {
    found.add(fault);
  }

  void compare(String what, @Nullable Object said, @Nullable Object right) {
    if (!Objects.equals(said, right)) {
      found.add("The %s is %s; by the steps it is %s".formatted(what, said, right));
    }
  }

  void compare(String what, List<?> said, List<?> right) {
    compare("number of %ss".formatted(what), said.size(), right.size());
    for (int i = 0; i < Math.min(said.size(), right.size()); i++) {
      if (!said.get(i).equals(right.get(i))) {
        compare("%s number %d".formatted(what, i + 1), said.get(i), right.get(i));
      }
    }
  }
}
