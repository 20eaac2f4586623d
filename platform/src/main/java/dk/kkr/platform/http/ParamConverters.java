package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters; one that cannot be read is a 400 that names it and says what it must be. */
@Provider
public final class ParamConverters implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.ofEntries(
          Map.entry(UUID.class, ParamConverters::uuid),
          Map.entry(LocalDate.class, LocalDate::parse),
          Map.entry(LocalTime.class, LocalTime::parse),
          Map.entry(Instant.class, ParamConverters::instant),
          Map.entry(OffsetDateTime.class, ParamConverters::offsetDateTime),
          Map.entry(Integer.class, Integer::valueOf),
          Map.entry(int.class, Integer::valueOf),
          Map.entry(Long.class, Long::valueOf),
          Map.entry(long.class, Long::valueOf),
          Map.entry(Boolean.class, ParamConverters::bool),
          Map.entry(boolean.class, ParamConverters::bool));

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Function<String, Object> reader =
        type.isEnum() ? text -> constant(type, text) : READERS.get(type);
    return reader == null
        ? null
        : new Converter<>(parameter(annotations), name(type), text -> (T) reader.apply(text));
  }

  /** What a value of this type is called in messages, with an example where it helps. */
  static String name(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "UUID" -> "a UUID such as 0b1d6b0e-6b43-4a5e-9f43-6a5b1c7c2f10";
      case "LocalDate" -> "a date such as 2021-10-15";
      case "LocalTime" -> "a time such as 15:30";
      case "Instant", "OffsetDateTime" -> "a time with offset such as 2021-10-15T15:30:00+02:00";
      case "Boolean", "boolean" -> "true or false";
      default -> "a whole number in range";
    };
  }

  private static String parameter(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      switch (annotation) {
        case PathParam path -> {
          return path.value();
        }
        case QueryParam query -> {
          return query.value();
        }
        case HeaderParam header -> {
          return header.value();
        }
        case CookieParam cookie -> {
          return cookie.value();
        }
        default -> {}
      }
    }
    return "parameter";
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  // UUID.fromString also takes shortened groups.
  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }

  private static OffsetDateTime offsetDateTime(String text) {
    // A plus sign that was not escaped in the query arrives as a blank.
    return OffsetDateTime.parse(text.replace(' ', '+'));
  }

  private static Instant instant(String text) {
    return offsetDateTime(text).toInstant();
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private record Converter<T>(String parameter, String expected, Function<String, T> reader)
      implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      try {
        return reader.apply(value);
      } catch (RuntimeException e) {
        throw new ProblemException(
                Problems.INVALID_PARAMETER, "The parameter '" + parameter + "' cannot be read.", e)
            .atParameter(parameter, "must be " + expected);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
