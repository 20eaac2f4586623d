package dk.kkr.quota.tables;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a request with a CSV body says about its way of writing; a {@code @BeanParam}. */
public final class CsvRequest {

  /** The media type of these bodies. */
  public static final String MEDIA_TYPE = "text/csv";

  @QueryParam("numbers")
  @Parameter(
      description =
          "How numbers of a CSV body are written: `DANISH` 1.881,5 or `INTERNATIONAL` 1,881.5; found"
              + " out from all of them when left out.",
      example = "DANISH")
  @Nullable Numbers numbers;

  @QueryParam("separator")
  @Parameter(
      description = "What separates the fields of a CSV body; found out when left out.",
      example = "SEMICOLON")
  CsvFormat.@Nullable Separator separator;

  @QueryParam("header")
  @Parameter(
      description = "Whether a CSV body begins with headings; found out when left out.",
      example = "true",
      schema = @Schema(implementation = Boolean.class))
  @Nullable Boolean header;

  @Context @Nullable HttpHeaders headers;

  /** For the framework. */
  public CsvRequest() {}

  /** What is said of the way of writing. */
  public CsvFormat format() {
    return new CsvFormat(separator, header, numbers);
  }

  /** The media type of the body; null when there is none. */
  public @Nullable MediaType type() {
    return headers == null ? null : headers.getMediaType();
  }

  /** The charset that Content-Type names; null when it names none. */
  public @Nullable String charset() {
    MediaType type = type();
    return type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
  }
}
