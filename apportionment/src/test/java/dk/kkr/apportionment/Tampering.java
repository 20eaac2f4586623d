package dk.kkr.apportionment;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes all the results that differ from a right one in a single place, however deep: another
 * number, name or choice, a part missing, named twice or in another order.
 */
final class Tampering {

  /** What was given, not found: with other input the same result may be right. */
  private final Set<Class<?>> given;

  Tampering(Class<?>... given) {
    this.given = Set.of(given);
  }

  List<Record> variants(Record right) {
    List<Record> variants = new ArrayList<>();
    RecordComponent[] components = right.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      for (Object other : others(value(right, components[i]))) {
        Object[] values = Arrays.stream(components).map(c -> value(right, c)).toArray();
        values[i] = other;
        Record variant = create(right, components, values);
        if (variant != null && !variant.equals(right)) {
          variants.add(variant);
        }
      }
    }
    return variants;
  }

  private List<?> others(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case Long number -> List.of(number + 1, number - 1);
      case Integer number -> List.of(number + 1, number - 1);
      case String text -> List.of(text + "x");
      case Fraction number ->
          List.of(number.plus(Fraction.ONE), number.plus(Fraction.of(-1, 1_000_000)));
      case Enum<?> choice ->
          Arrays.stream(choice.getDeclaringClass().getEnumConstants())
              .filter(other -> other != choice)
              .toList();
      case List<?> list -> lists(list);
      case Record part when given.contains(part.getClass()) -> List.of();
      case Record part -> variants(part);
      default -> List.of();
    };
  }

  private List<List<Object>> lists(List<?> list) {
    List<List<Object>> others = new ArrayList<>();
    if (!list.isEmpty() && given.contains(list.getFirst().getClass())) {
      return others;
    }
    for (int i = 0; i < list.size(); i++) {
      int at = i;
      others.add(changed(list, copy -> copy.remove(at)));
      others.add(changed(list, copy -> copy.add(at, list.get(at))));
      if (i > 0) {
        others.add(changed(list, copy -> copy.add(at - 1, copy.remove(at))));
      }
      for (Object other : others(list.get(i))) {
        others.add(changed(list, copy -> copy.set(at, other)));
      }
    }
    return others;
  }

  private static List<Object> changed(List<?> list, Consumer<List<Object>> change) {
    List<Object> copy = new ArrayList<>(list);
    change.accept(copy);
    return copy;
  }

  private static @Nullable Object value(Record of, RecordComponent component) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Record create(
      Record like, RecordComponent[] components, Object[] values) {
    try {
      Constructor<?> constructor =
          like.getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return (Record) constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
