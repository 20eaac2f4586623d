package dk.kkr.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds things by any of their names on a date. */
final class NameIndex<T> {

  private final Map<String, List<T>> byKey = new LinkedHashMap<>();
  private final Function<T, Validity> validity;

  NameIndex(Collection<T> things, Function<T, List<String>> names, Function<T, Validity> validity) {
    this.validity = validity;
    for (T thing : things) {
      names.apply(thing).stream()
          .map(NameKey::of)
          .distinct()
          .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(thing));
    }
  }

  Lookup<T> find(String name, LocalDate date) {
    for (String key : NameKey.toSearch(name)) {
      List<T> valid =
          byKey.getOrDefault(key, List.of()).stream()
              .filter(thing -> validity.apply(thing).contains(date))
              .toList();
      if (valid.size() == 1) {
        return new Lookup.Found<>(valid.getFirst());
      }
      if (!valid.isEmpty()) {
        return new Lookup.Ambiguous<>(name, valid);
      }
    }
    return new Lookup.Unknown<>(name);
  }
}
