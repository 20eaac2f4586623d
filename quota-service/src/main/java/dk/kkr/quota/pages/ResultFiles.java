package dk.kkr.quota.pages;

import dk.kkr.platform.http.Preconditions;
import dk.kkr.quota.worksheet.Result;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a result as a page, as comma-separated values or as a spreadsheet. The result is
 * asked for only when the caller does not have it already.
 */
@RequestScoped
public class ResultFiles {

  /** Media type of the values. */
  public static final String CSV = "text/csv";

  /** Media type of the spreadsheet. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Path of the page, under that of the result. */
  public static final String PAGE_PATH = "page";

  /** Path of the values. */
  public static final String CSV_PATH = "table.csv";

  /** Path of the spreadsheet. */
  public static final String XLSX_PATH = "workbook.xlsx";

  /** The links of a page at {@link #PAGE_PATH}. */
  public static final List<PageHead.Link> LINKS =
      List.of(
          new PageHead.Link("Hent som regneark (XLSX)", XLSX_PATH),
          new PageHead.Link("Hent som kommasepareret fil (CSV)", CSV_PATH));

  private static final MediaType HTML_UTF8 = new MediaType("text", "html", "UTF-8");
  private static final MediaType CSV_UTF8 = new MediaType("text", "csv", "UTF-8");
  private static final String ROW = "?participant={key}";

  private final ResultPages pages;
  private final Preconditions preconditions;

  ResultFiles(ResultPages pages, Preconditions preconditions) {
    this.pages = pages;
    this.preconditions = preconditions;
  }

  /**
   * The page.
   *
   * @param participant whose numbers it explains; null for nobody
   */
  public Response page(
      long version,
      String tag,
      PageHead head,
      Supplier<Result> result,
      @Nullable String participant) {
    return answer(
        version, tag + "-page", HTML_UTF8, () -> pages.html(head, result.get(), participant, ROW));
  }

  /** The values. */
  public Response csv(long version, String tag, Supplier<Result> result) {
    return answer(version, tag + "-csv", CSV_UTF8, () -> pages.csv(result.get()));
  }

  /** The spreadsheet. */
  public Response xlsx(long version, String tag, PageHead head, Supplier<Result> result) {
    return answer(
        version, tag + "-xlsx", MediaType.valueOf(XLSX), () -> pages.xlsx(head, result.get()));
  }

  private Response answer(long version, String tag, MediaType type, Supplier<Object> content) {
    Response unchanged = preconditions.unchanged(version, tag);
    if (unchanged != null) {
      return unchanged;
    }
    return Response.fromResponse(preconditions.ok(version, tag, content.get())).type(type).build();
  }
}
