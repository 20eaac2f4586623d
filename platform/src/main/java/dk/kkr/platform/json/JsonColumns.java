package dk.kkr.platform.json;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * JSON columns are read as leniently as events: what an older or newer release stored must not be
 * refused as the API refuses an unknown field.
 */
@JsonFormat
@PersistenceUnitExtension
@Singleton
final class JsonColumns implements FormatMapper {

  private final FormatMapper jackson = new JacksonJsonFormatMapper(EventJson.mapper());

  JsonColumns() {}

  @Override
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    return jackson.fromString(text, type, options);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return jackson.toString(value, type, options);
  }
}
