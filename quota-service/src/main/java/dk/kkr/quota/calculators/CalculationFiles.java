package dk.kkr.quota.calculators;

import dk.kkr.quota.pages.PageHead;
import dk.kkr.quota.pages.ResultFiles;
import dk.kkr.quota.pages.ResultPages;
import dk.kkr.quota.worksheet.Explanation;
import dk.kkr.quota.worksheet.Result;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was calculated as a page, as comma-separated values or as a spreadsheet, for callers
 * that ask for one of these. Nothing in them changes from one request to the next.
 */
@Provider
@Produces({MediaType.TEXT_HTML, ResultFiles.CSV, ResultFiles.XLSX})
public class CalculationFiles implements MessageBodyWriter<CalculationView> {

  private static final String NOTICE =
      "Beregningen er ikke gemt og ikke behandlet af noget råd. Gem den som scenarie, hvis den skal"
          + " bruges igen.";

  private final ResultPages pages;

  CalculationFiles(ResultPages pages) {
    this.pages = pages;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return CalculationView.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      CalculationView calculated,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Result result = calculated.result();
    String format = mediaType.getSubtype();
    boolean text = !mediaType.isCompatible(MediaType.valueOf(ResultFiles.XLSX));
    headers.putSingle(
        HttpHeaders.CONTENT_TYPE,
        text ? mediaType.withCharset("UTF-8") : MediaType.valueOf(ResultFiles.XLSX));
    if (!format.equals("html")) {
      headers.putSingle(
          HttpHeaders.CONTENT_DISPOSITION,
          "attachment; filename=\"%s.%s\"".formatted(result.calculator(), text ? format : "xlsx"));
    }
    out.write(
        switch (format) {
          case "html" -> page(result, calculated.explanation()).getBytes(StandardCharsets.UTF_8);
          case "csv" -> pages.csv(head(result), result).getBytes(StandardCharsets.UTF_8);
          default -> pages.xlsx(head(result), result);
        });
  }

  private String page(Result result, @Nullable Explanation explanation) {
    return pages.html(head(result), result, explanation == null ? null : explanation.key(), null);
  }

  private static PageHead head(Result result) {
    return new PageHead(result.name(), List.of(), List.of(), NOTICE);
  }
}
