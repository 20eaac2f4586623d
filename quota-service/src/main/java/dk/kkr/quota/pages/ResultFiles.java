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

  /** Such values, of a calculation that nobody saved, without the byte order mark. */
  public static final String CSV_EXAMPLE =
      """
      Kode;Navn;Tildelt (studiepladser);Procent;Bemærkninger;Antal til fordeling (studiepladser);\
      Nøglen i alt;Vægt × antal;Andel før afrunding (studiepladser);Rundet ned (studiepladser);\
      Brøkdel;Fordelt efter nedrunding (studiepladser);Tilbage at fordele (studiepladser);\
      Én mere (studiepladser)
      A;A;941;50;Beregningen er ikke gemt og ikke behandlet af noget råd. Gem den \
      som scenarie, hvis den skal bruges igen.;1881;100;94050;940,5;940;0,5;1880;1;1
      B;B;564;30;Beregningen er ikke gemt og ikke behandlet af noget råd. Gem den \
      som scenarie, hvis den skal bruges igen.;1881;100;56430;564,3;564;0,3;1880;1;0
      C;C;376;20;Beregningen er ikke gemt og ikke behandlet af noget råd. Gem den \
      som scenarie, hvis den skal bruges igen.;1881;100;37620;376,2;376;0,2;1880;1;0
      """;

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
  public Response csv(long version, String tag, PageHead head, Supplier<Result> result) {
    return answer(version, tag + "-csv", CSV_UTF8, () -> pages.csv(head, result.get()));
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
