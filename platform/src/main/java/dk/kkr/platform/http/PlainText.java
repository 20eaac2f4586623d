package dk.kkr.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be stored and shown: no control characters but line breaks and tabs, and no half
 * of a surrogate pair. The database refuses the one, and nobody can read the other.
 */
final class PlainText extends StringDeserializer {

  /** Part of the message by which such a text is told from something that is no text at all. */
  static final String CONTROL_CHARACTERS = "has control characters";

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = super.deserialize(parser, context);
    if (text != null && text.codePoints().anyMatch(PlainText::isNoCharacter)) {
      throw context.weirdStringException("", String.class, CONTROL_CHARACTERS);
    }
    return text;
  }

  private static boolean isNoCharacter(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', '\t' -> false;
      default ->
          Character.getType(codePoint) == Character.CONTROL
              || Character.getType(codePoint) == Character.SURROGATE;
    };
  }
}
