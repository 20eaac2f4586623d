package dk.kkr.agenda.search;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.pages.ContentSecurity;
import dk.kkr.agenda.pages.DataOrPage;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Searching over HTTP: one address, as data or as a page. */
@Path("/search")
@Tag(name = "Search", description = "Finding items of released agendas by their words.")
class SearchResource {

  private final Search search;
  private final SearchHtml html;
  private final Councils councils;
  private final IndexRebuild rebuilds;
  private final Caller caller;

  SearchResource(
      Search search, SearchHtml html, Councils councils, IndexRebuild rebuilds, Caller caller) {
    this.search = search;
    this.html = html;
    this.councils = councils;
    this.rebuilds = rebuilds;
    this.caller = caller;
  }

  /** Form of the answer as data, for its description. */
  @Schema(name = "HitPage", description = "A page of hits.")
  record HitPage(
      @Schema(description = "In the order of the list.") List<HitView> items,
      @Schema(
              description = "Cursor for `after` that gives the next page; null on the last.",
              examples = "WzAsIjIwMjItMDMtMTEiXQ")
          @Nullable String next) {}

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "search",
      summary = "Search released agendas",
      description =
          "Items of the newest released version of every agenda, with the results of today, whose"
              + " words answer; without `q` all that the filters leave. First items whose title has"
              + " all the words, then the others; in both the latest meeting first. Items of one meeting come in an"
              + " order that no later release changes, so that pages neither repeat nor lose one: not as"
              + " printed. Words are found"
              + " in their Danish forms. `\"a phrase\"` is found as it stands, `-word` must not be"
              + " there, `word*` stands for words that begin so (the way to compounds), `eller`"
              + " stands between two of which one is enough. Nobody finds what he may not read; what"
              + " is being written is not searched. As data, or as an accessible page in Danish, as"
              + " Accept asks.")
  @APIResponse(
      responseCode = "200",
      description = "A page of hits.",
      content = {
        @org.eclipse.microprofile.openapi.annotations.media.Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = HitPage.class)),
        @org.eclipse.microprofile.openapi.annotations.media.Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page in Danish"))
      })
  @APIResponse(
      responseCode = "422",
      description =
          "`search-too-broad`: it would take too long. Ask for rarer words, or for one council or"
              + " period.")
  public Response search(
      @Parameter(
              description = "What to find: at most 200 characters and 12 words or phrases.",
              example = "praktikplads*")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Only agendas of this council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @Parameter(description = "Only meetings on or after this day.", example = "2022-01-01")
          @QueryParam("from")
          @Day
          @Nullable LocalDate from,
      @Parameter(description = "Only meetings on or before this day.", example = "2022-12-31")
          @QueryParam("to")
          @Day
          @Nullable LocalDate to,
      @Parameter(description = "Only items with this case number.", example = "SAG-2022-00123")
          @QueryParam("caseNumber")
          @Size(max = Limits.LINE) @Nullable String caseNumber,
      @Parameter(description = "Only items of this policy area.", example = "Mobilitet")
          @QueryParam("policyArea")
          @Size(max = Limits.LINE) @Nullable String policyArea,
      @Parameter(
              description =
                  "Only items that name this municipality, by name or by a group such as the 29"
                      + " municipalities.",
              example = "0223")
          @QueryParam("municipality")
          @Pattern(
              regexp = "[0-9]{4}",
              message = "must be the four digits of a municipality, such as 0223")
          @Nullable String municipality,
      @Parameter(
              description =
                  "Only items that have all the words in places of this kind; excerpts are of such"
                      + " places.",
              example = "RESULT")
          @QueryParam("kind")
          @Nullable PlaceKind kind,
      @BeanParam PageRequest page,
      @Context Request request) {
    councils.requireKnown(council, "council");
    councils.requireMunicipality(municipality, "municipality");
    Narrowing narrowing =
        new Narrowing(council, from, to, given(caseNumber), given(policyArea), municipality, kind);
    List<String> mine =
        caller.councils().stream()
            .filter(key -> Reader.of(caller, key).mayRead(Content.CLOSED))
            .sorted()
            .toList();
    Page<HitView> hits = search.page(given(q), narrowing, mine, page);
    return (DataOrPage.isPage(request)
            ? DataOrPage.page(html.of(given(q), narrowing, hits, page), ContentSecurity.WITH_FORM)
            : DataOrPage.data(hits))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** What a rebuild has to do. */
  @Schema(name = "Rebuild", description = "What is written again.")
  record Rebuild(
      @Schema(description = "Agendas that are written again.", examples = "42") int agendas) {}

  @POST
  @Path("/rebuild")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "rebuildSearchIndex",
      summary = "Write the search index again",
      description =
          "Has what can be found of all released agendas of the caller's councils written again, in"
              + " the background within minutes. The index is written together with every release and"
              + " result, so this is for a doubt only; what is found stays found meanwhile.")
  @APIResponse(
      responseCode = "202",
      description = "It is being done.",
      content =
          @org.eclipse.microprofile.openapi.annotations.media.Content(
              schema = @Schema(implementation = Rebuild.class)))
  public Response rebuild() {
    return Response.accepted(new Rebuild(rebuilds.order(caller.councils()))).build();
  }

  /** A field that a form sends empty was not filled in. */
  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
