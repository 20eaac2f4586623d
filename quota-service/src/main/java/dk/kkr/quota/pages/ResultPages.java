package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.Result;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows results: the same result always gives the same page and the same files, to the byte. */
@ApplicationScoped
public class ResultPages {

  private final Template template;

  ResultPages(@Location("result.html") Template template) {
    this.template = template;
  }

  /**
   * A page in Danish: one file, nothing fetched from elsewhere.
   *
   * @param participant key or name of the participant whose steps are told; null for nobody. Of one
   *     who takes no part it says that nobody has this key
   * @param rowHref address, with {@code {key}} where the key of a participant goes, at which the
   *     page tells the steps of that participant; null when there is no such address
   */
  public String html(
      PageHead head, Result result, @Nullable String participant, @Nullable String rowHref) {
    return template.data("page", ResultPage.of(head, result, participant, rowHref)).render();
  }

  /**
   * The table and all steps as comma-separated values, the way Danish spreadsheets open them: UTF-8
   * with a byte order mark, semicolons, decimal commas, no thousands separators, CRLF. One line
   * with headings, which are unique, then one line for each participant; no line with sums, so that
   * a column can be summed. Columns: code, name, those of the table, remarks, then every other
   * step; what all have in common stands in every line. Numbers with more than twelve decimals are
   * rounded to these (the exact ones are in the spreadsheet). A text that a spreadsheet could take
   * for a formula has an apostrophe in front.
   *
   * @param head its notice stands among the remarks of every line
   * @return text that begins with the byte order mark; write it as UTF-8
   */
  public String csv(PageHead head, Result result) {
    return ResultCsv.of(head.notice(), result);
  }

  /** As {@link #csv(PageHead, Result)}, without a notice. */
  public String csv(Result result) {
    return ResultCsv.of(null, result);
  }

  /** As {@link #xlsx(PageHead, Result)}, with the name of the calculation for a head. */
  public byte[] xlsx(Result result) {
    return xlsx(new PageHead(result.name(), List.of(), List.of(), null), result);
  }

  /**
   * A spreadsheet with three sheets: the table with its sums, every step with its exact values, and
   * what else to know (facts of the head, method, rounding, ties, findings).
   *
   * @param head its links are left out: they are relative to a page
   */
  public byte[] xlsx(PageHead head, Result result) {
    return ResultWorkbook.of(head, result);
  }
}
