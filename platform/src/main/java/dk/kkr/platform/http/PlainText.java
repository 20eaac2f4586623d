package dk.kkr.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that can be stored and shown, and refuses others where they stand; see {@link
 * Characters}.
 */
final class PlainText extends StringDeserializer {

  /** Part of the message by which such a text is told from something that is no text at all. */
  static final String CONTROL_CHARACTERS = "has control characters";

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = super.deserialize(parser, context);
    if (text != null && !Characters.plain(text)) {
      throw context.weirdStringException("", String.class, CONTROL_CHARACTERS);
    }
    return text;
  }
}
