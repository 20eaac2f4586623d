package dk.kkr.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day as the contract has it, a text such as 2021-10-15, and nothing else. */
final class DateText extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;

  DateText() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    String text = parser.getText();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw context.weirdStringException(text, LocalDate.class, "is no day");
    }
  }
}
