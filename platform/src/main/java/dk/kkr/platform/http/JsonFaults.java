package dk.kkr.platform.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.problem.JsonPointers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body, in words of the API instead of words of the parser. */
final class JsonFaults {

  private JsonFaults() {}

  static ProblemException of(JsonProcessingException e) {
    ProblemException thrownByRecord = problemWithin(e);
    if (thrownByRecord != null) {
      return thrownByRecord;
    }
    return switch (e) {
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case StreamConstraintsException _ ->
          malformed(
              "The JSON is too deep or too long: at most %d levels, %,d characters in one text, and %,d values, names and brackets in all."
                  .formatted(StrictJson.MAX_DEPTH, StrictJson.MAX_TEXT, StrictJson.MAX_TOKENS),
              e);
      case InputCoercionException number -> outOfRange(number);
      case MismatchedInputException mismatch when isTrailing(mismatch) ->
          malformed("There is more after the JSON value%s. Send one value.".formatted(at(e)), e);
      case InvalidTypeIdException kind -> unknownKind(kind);
      case JsonMappingException mapping -> wrongValue(mapping);
      default -> syntax(e);
    };
  }

  private static @Nullable ProblemException problemWithin(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ProblemException problem) {
        return problem;
      }
    }
    return null;
  }

  private static ProblemException unknownField(UnrecognizedPropertyException e) {
    Collection<Object> known = e.getKnownPropertyIds();
    String fields =
        known == null
            ? ""
            : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    return new ProblemException(
            Problems.UNKNOWN_FIELD,
            "The body has a field that this operation does not know. Leave it out, or correct its name.",
            e)
        .at(pointer(e), "is not known here; known: " + fields);
  }

  // Such an exception has no path, but its parser knows where it stands.
  private static ProblemException outOfRange(InputCoercionException e) {
    ProblemException problem = malformed("A number is out of range%s.".formatted(at(e)), e);
    JsonParser parser = e.getProcessor();
    return parser == null
        ? problem
        : problem.at(
            PersonNumbers.masked(parser.getParsingContext().pathAsPointer().toString()),
            "must be a number in range");
  }

  private static ProblemException syntax(JsonProcessingException e) {
    boolean repeated = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field");
    return malformed(
        repeated
            ? "A field is given twice%s. Give each field once.".formatted(at(e))
            : "The body is not valid JSON%s. Check quotes, commas and brackets there."
                .formatted(at(e)),
        e);
  }

  // Which kind of a thing is meant stands in one of its members, which the exception does not name.
  private static ProblemException unknownKind(InvalidTypeIdException e) {
    Class<?> base = e.getBaseType().getRawClass();
    JsonTypeInfo info = base.getAnnotation(JsonTypeInfo.class);
    JsonSubTypes kinds = base.getAnnotation(JsonSubTypes.class);
    if (info == null || kinds == null) {
      return wrongValue(e);
    }
    String known =
        Arrays.stream(kinds.value())
            .map(JsonSubTypes.Type::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return malformed("A value in the body has the wrong type or form; the violation says where.", e)
        .at(
            pointer(e) + "/" + JsonPointers.escape(info.property()),
            e.getTypeId() == null ? "is required: one of " + known : "must be one of " + known);
  }

  private static ProblemException wrongValue(JsonMappingException e) {
    // A parser error inside an object arrives wrapped, with the place as its path.
    if (e.getCause() instanceof JsonProcessingException inner
        && !(inner instanceof JsonMappingException)) {
      return of(inner);
    }
    return malformed("A value in the body has the wrong type or form; the violation says where.", e)
        .at(pointer(e), expected(e));
  }

  private static String expected(JsonMappingException e) {
    if (String.valueOf(e.getOriginalMessage()).contains("`null`")) {
      return "is required";
    }
    Class<?> type =
        e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    if (type == null) {
      return "cannot be used here";
    }
    if (type.isEnum() || type == UUID.class || Temporal.class.isAssignableFrom(type)) {
      return "must be " + ParamConverters.name(type);
    }
    if (type == String.class) {
      return String.valueOf(e.getOriginalMessage()).contains(PlainText.CONTROL_CHARACTERS)
          ? "must have no control characters but line breaks and tabs"
          : "must be a text";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "must be a number in range";
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "must be an array";
    }
    return e instanceof InvalidFormatException ? "has the wrong form" : "must be an object";
  }

  private static boolean isTrailing(MismatchedInputException e) {
    return String.valueOf(e.getOriginalMessage()).startsWith("Trailing token");
  }

  private static String pointer(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      String name = step.getFieldName();
      pointer
          .append('/')
          // A name is whatever the caller sent: what can be a person's number is not repeated.
          .append(
              name == null
                  ? String.valueOf(step.getIndex())
                  : JsonPointers.escape(PersonNumbers.masked(name)));
    }
    return pointer.toString();
  }

  private static String at(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return place == null || place.getLineNr() < 1
        ? ""
        : " at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
  }

  private static ProblemException malformed(String detail, Throwable cause) {
    return new ProblemException(Problems.MALFORMED_JSON, detail, cause);
  }
}
