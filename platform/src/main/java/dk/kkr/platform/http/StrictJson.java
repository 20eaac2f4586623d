package dk.kkr.platform.http;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * API JSON means what it says: no unknown or repeated field, no text where a number belongs,
 * nothing after the value, bounded in depth, length and number of values. Events are read by a
 * lenient reader of their own.
 */
@Singleton
final class StrictJson implements ObjectMapperCustomizer {

  static final int MAX_DEPTH = 100;
  static final int MAX_TEXT = 1_000_000;

  /** Values, names and brackets of a body: each takes far more memory than it has characters. */
  static final int MAX_TOKENS = 200_000;

  private static final int MAX_NAME = 200;
  private static final int MAX_NUMBER = 100;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    mapper.registerModule(
        new SimpleModule()
            .addDeserializer(String.class, new PlainText())
            .setDeserializerModifier(new DatesAsText()));
    mapper.setDefaultLeniency(false);
    noCoercion(mapper, LogicalType.Textual);
    noCoercion(mapper, LogicalType.Integer);
    noCoercion(mapper, LogicalType.Float);
    noCoercion(mapper, LogicalType.Boolean);
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxTokenCount(MAX_TOKENS)
                .maxStringLength(MAX_TEXT)
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_NUMBER)
                .build());
  }

  private static void noCoercion(ObjectMapper mapper, LogicalType target) {
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      if (!isNative(target, shape)) {
        mapper.coercionConfigFor(target).setCoercion(shape, CoercionAction.Fail);
      }
    }
  }

  private static boolean isNative(LogicalType target, CoercionInputShape shape) {
    return switch (target) {
      case Textual -> shape == CoercionInputShape.String || shape == CoercionInputShape.EmptyString;
      case Integer -> shape == CoercionInputShape.Integer;
      case Float -> shape == CoercionInputShape.Integer || shape == CoercionInputShape.Float;
      case Boolean -> shape == CoercionInputShape.Boolean;
      default -> true;
    };
  }
}
