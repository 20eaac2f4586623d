package dk.kkr.quota.calculators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.platform.http.JsonParts;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.MunicipalityNames;
import dk.kkr.quota.tables.CsvFinding;
import dk.kkr.quota.tables.CsvReader;
import dk.kkr.quota.tables.CsvRequest;
import dk.kkr.quota.tables.CsvRows;
import dk.kkr.quota.tables.TableForm;
import dk.kkr.quota.tables.TableView;
import dk.kkr.quota.worksheet.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calculations whose rows come as the file of a spreadsheet beside the request. */
@ApplicationScoped
public class CalculationForms {

  private static final String ROWS = "/rows";
  private static final int MOST_TOLD = 100;

  private final JsonParts json;
  private final Sources sources;

  CalculationForms(JsonParts json, Sources sources) {
    this.json = json;
    this.sources = sources;
  }

  /**
   * A request with the rows of a file.
   *
   * @param request as if the rows had been sent with it
   * @param table what became of the file
   */
  public record Filled<T>(T request, TableView table) {

    /** What a reader of the result should know of how the file was read. */
    public List<Finding> findings() {
      return table.findings().stream()
          .map(found -> Finding.of(found.code().name(), said(found)))
          .toList();
    }

    /** Results are published: a line that was not meant for it is not quoted there. */
    private static String said(CsvFinding found) {
      return found.code() == CsvFinding.Code.LINE_NOT_READ
          ? "Linje %d i filen er ikke læst.".formatted(found.row())
          : found.message();
    }
  }

  /**
   * Reads a form and does something with its request; whatever is wrong with a row, then or later,
   * is told with its line and heading.
   *
   * @param body a form of two parts
   * @param how the file is written, as far as that is told
   * @param type of the request
   * @param at pointer of the calculation within the request; empty when it is all of it
   * @param work what to do
   * @throws ProblemException 400, 413, 415 or 422 with everything that is wrong: first with the
   *     request, then with the file, then with both together
   */
  public <T, R> R with(
      byte[] body, CsvRequest how, Class<T> type, String at, Function<Filled<T>, R> work) {
    TableForm form = TableForm.of(body, how.type());
    JsonNode request = json.tree(form.request());
    Calculation calculation = calculation(request, type, at);
    RowColumns columns =
        RowColumns.of(calculation)
            .orElseThrow(() -> SentRows.none(at + "/" + Calculation.CALCULATOR));
    String base = at + "/" + columns.member();
    MunicipalityNames names = sources.names(columns.on());
    SentRows sent = read(form, how, columns, names, base);
    ((ObjectNode) request.at(at)).set(columns.member(), within(base, sent::json));
    try {
      T filled = json.value(request, type);
      check(json.violations(filled));
      return work.apply(new Filled<>(filled, sent.view()));
    } catch (ProblemException e) {
      throw e.placing(violation -> sent.placed(violation, base));
    }
  }

  /** The calculation as it is without its rows, without a fault. */
  private <T> Calculation calculation(JsonNode request, Class<T> type, String at) {
    T bare = json.value(request, type);
    List<Violation> wrong = json.violations(bare);
    if (!request.at(at).isObject()) {
      check(wrong);
    }
    Calculation calculation = json.value(request.at(at), Calculation.class);
    String base = at + "/" + RowColumns.member(calculation);
    if (request.at(at).has(RowColumns.member(calculation))) {
      throw new ProblemException(
              Problems.INVALID_INPUT, "The rows stand in the part 'rows', so not in the request.")
          .at(base, "does not go with a part 'rows'");
    }
    check(wrong.stream().filter(one -> !base.equals(one.pointer())).toList());
    return calculation;
  }

  private SentRows read(
      TableForm form, CsvRequest how, RowColumns columns, MunicipalityNames names, String base) {
    CsvRows rows =
        within(
            base,
            () ->
                CsvReader.read(
                    form.rows(),
                    form.charset(),
                    how.format(),
                    columns.fields(),
                    sources.everybody(columns.on()),
                    columns.most()));
    return new SentRows(columns, rows, names);
  }

  /** Tables call their rows /rows, whatever they are called in the request. */
  private static <R> R within(String base, Supplier<R> reading) {
    try {
      return reading.get();
    } catch (ProblemException e) {
      throw e.placing(violation -> moved(violation, base));
    }
  }

  private static Violation moved(Violation violation, String base) {
    String pointer = violation.pointer();
    return pointer == null || !pointer.startsWith(ROWS)
        ? violation
        : Violation.inTable(
            base + pointer.substring(ROWS.length()),
            violation.row(),
            violation.column(),
            violation.message());
  }

  private static void check(List<Violation> wrong) {
    if (!wrong.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "%d rule(s) broken; the violations say where. Nothing was stored."
                  .formatted(wrong.size()));
      wrong.stream().limit(MOST_TOLD).forEach(problem::add);
      throw problem;
    }
  }
}
