package dk.kkr.agenda.results;

import dk.kkr.agenda.pages.ContentSecurity;
import dk.kkr.agenda.pages.DataOrPage;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.agenda.results.ResultRow.Place;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.security.Caller;
import dk.kkr.reference.Council;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a council decided in a term, over HTTP: as data, as a page or as a spreadsheet. */
@Path("/results")
@Tag(name = "Results", description = "What a council has decided over a period.")
class ResultsResource {

  private static final String CSV_TYPE = "text/csv";
  private static final MediaType CSV = MediaType.valueOf(CSV_TYPE).withCharset("UTF-8");
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, DataOrPage.PAGE, CSV).build();

  private static final Map<String, MediaType> FORMATS_BY_NAME =
      Map.of("json", MediaType.APPLICATION_JSON_TYPE, "html", DataOrPage.PAGE, "csv", CSV);

  private final ResultList results;
  private final Councils councils;
  private final Caller caller;
  private final Ways ways;
  private final Template template;

  ResultsResource(
      ResultList results,
      Councils councils,
      Caller caller,
      Ways ways,
      @Location("results.html") Template template) {
    this.results = results;
    this.councils = councils;
    this.caller = caller;
    this.ways = ways;
    this.template = template;
  }

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, CSV_TYPE})
  @Operation(
      operationId = "listResults",
      summary = "Read what a council decided in a term",
      description =
          "The confirmed decisions of the council's released agendas in a municipal term, or from one"
              + " day to another, by policy area: as data, as an accessible page in Danish, or as a"
              + " file for a spreadsheet, as Accept asks; the file has all of them, the others a page"
              + " at a time. An item without a policy area stands last, one with several under each."
              + " What published minutes from a file tell stands among them and says so. Closed"
              + " items are for the council.")
  @APIResponse(
      responseCode = "200",
      description = "A page of results.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ResultsView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page in Danish")),
        @Content(
            mediaType = CSV_TYPE,
            schema =
                @Schema(
                    implementation = String.class,
                    description = "One line per decision and area"),
            example =
                "Emne;Møde;Punkt;Titel;Udfald;Virkning;Besluttet den;Beslutning;Sagsforløb;Kilde")
      })
  public Response list(
      @Parameter(description = "Key of the council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @NotNull @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) String council,
      @Parameter(description = "A municipal term, or else from and to.", example = "2022-2025")
          @QueryParam("term")
          @Nullable String term,
      @Parameter(description = "First day, with to.", example = "2022-01-01")
          @QueryParam("from")
          @Day
          @Nullable LocalDate from,
      @Parameter(description = "Last day, at most five years later.", example = "2025-12-31")
          @QueryParam("to")
          @Day
          @Nullable LocalDate to,
      @Parameter(
              description = "The format, in place of Accept: for a link, which cannot say Accept.",
              example = "csv")
          @QueryParam("format")
          @Pattern(regexp = "json|html|csv", message = "must be json, html or csv") @Nullable String format,
      @BeanParam PageRequest page,
      @Context Request request) {
    Council known = councils.requireParameter(council, "council");
    Period period = Period.of(term, from, to);
    List<ResultRow> all = results.of(council, period, Reader.of(caller, council));
    MediaType wanted = format == null ? accepted(request) : FORMATS_BY_NAME.get(format);
    if (CSV.isCompatible(wanted)) {
      return DataOrPage.answer(ResultsCsv.of(all), CSV)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              "attachment; filename=\"resultater-%s-%s.csv\"".formatted(council, named(period)))
          .build();
    }
    ResultsView view = ResultsView.of(council, period, all, page(all, page));
    if (DataOrPage.PAGE.isCompatible(wanted)) {
      return DataOrPage.page(html(view, known, period, page.limit()), ContentSecurity.READ_ONLY)
          .build();
    }
    return DataOrPage.data(view).build();
  }

  private static String named(Period period) {
    return period.term() == null
        ? "%s-til-%s".formatted(period.first(), period.last())
        : period.term();
  }

  private static MediaType accepted(Request request) {
    Variant wanted = request.selectVariant(FORMATS);
    return wanted == null ? MediaType.APPLICATION_JSON_TYPE : wanted.getMediaType();
  }

  private String html(ResultsView view, Council council, Period period, int limit) {
    String path =
        "/results?council=%s&%s"
            .formatted(
                council.key(),
                period.term() == null
                    ? "from=%s&to=%s".formatted(period.first(), period.last())
                    : "term=" + period.term());
    List<Way> foot = ways.from(council.key(), period.first());
    return template.data("page", ResultsPage.of(view, council.name(), path, limit, foot)).render();
  }

  private static Page<ResultRow.Shown> page(List<ResultRow> all, PageRequest request) {
    Cursor after = request.after();
    Place from = after == null ? null : Place.of(after);
    List<ResultRow> rows =
        all.stream()
            .filter(row -> from == null || row.place().compareTo(from) > 0)
            .limit(request.fetch())
            .toList();
    return Page.of(rows, request, row -> row.place().cursor(), ResultRow::shown);
  }
}
