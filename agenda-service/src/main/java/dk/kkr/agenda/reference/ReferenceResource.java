package dk.kkr.agenda.reference;

import dk.kkr.agenda.reference.ReferenceViews.CouncilView;
import dk.kkr.agenda.reference.ReferenceViews.GroupView;
import dk.kkr.agenda.reference.ReferenceViews.MunicipalityView;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.Council;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.Region;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reference data over HTTP, for everybody. They come with the release and are never changed. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Reference", description = "Councils, municipalities and groups of them, by date.")
class ReferenceResource {

  private static final Locale DANISH = Locale.of("da", "DK");

  private final ReferenceData data;
  private final Clock clock;

  ReferenceResource(ReferenceData data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  @GET
  @Path("councils")
  @PermitAll
  @Operation(
      operationId = "listCouncils",
      summary = "List the councils",
      description =
          "The councils and circles that agendas are kept for, with their municipalities.")
  @APIResponse(responseCode = "200", description = "The councils.")
  public List<CouncilView> councils(
      @Parameter(
              description = "Day on which the municipalities count; today when left out.",
              example = "2022-03-11")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date) {
    return data.councils().stream().map(council -> view(council, on(date))).toList();
  }

  @GET
  @Path("councils/{key}")
  @PermitAll
  @Operation(
      operationId = "getCouncil",
      summary = "Read a council",
      description = "One council with its municipalities on a day.")
  @APIResponse(responseCode = "200", description = "The council.")
  public CouncilView council(
      @Parameter(description = "Key of the council.", example = "kkr-hovedstaden") @PathParam("key")
          String key,
      @Parameter(
              description = "Day on which the municipalities count; today when left out.",
              example = "2022-03-11")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date) {
    return view(
        data.council(key)
            .orElseThrow(() -> unknown("No council has this key. GET /councils lists them.")),
        on(date));
  }

  @GET
  @Path("municipalities")
  @PermitAll
  @Operation(
      operationId = "listMunicipalities",
      summary = "List municipalities",
      description = "Municipalities on a day, in the order of their codes; all of them at once.")
  @APIResponse(responseCode = "200", description = "The municipalities.")
  public List<MunicipalityView> municipalities(
      @Parameter(description = "The day; today when left out.", example = "2022-03-11")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date,
      @Parameter(description = "Only municipalities of this council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @Parameter(
              description = "Only municipalities whose code, name or alias contains this text.",
              example = "hør")
          @QueryParam("q")
          @Size(max = 100) @Nullable String text) {
    LocalDate day = on(date);
    return inCouncil(council, day).stream()
        .filter(municipality -> text == null || matches(municipality, text))
        .map(municipality -> view(municipality, day))
        .toList();
  }

  @GET
  @Path("municipalities/{code}")
  @PermitAll
  @Operation(
      operationId = "getMunicipality",
      summary = "Read a municipality",
      description = "One municipality with its region and council on a day.")
  @APIResponse(responseCode = "200", description = "The municipality.")
  public MunicipalityView municipality(
      @Parameter(description = "Four digits.", example = "0223") @PathParam("code") String code,
      @Parameter(description = "The day; today when left out.", example = "2022-03-11")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date) {
    return view(
        data.municipality(code)
            .orElseThrow(
                () -> unknown("No municipality has this code. GET /municipalities lists them.")),
        on(date));
  }

  @GET
  @Path("groups")
  @PermitAll
  @Operation(
      operationId = "listGroups",
      summary = "List groups of municipalities",
      description = "Named groups, as agendas refer to them, with their municipalities on a day.")
  @APIResponse(responseCode = "200", description = "The groups.")
  public List<GroupView> groups(
      @Parameter(
              description = "Day on which the municipalities count; today when left out.",
              example = "2022-03-11")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date) {
    LocalDate day = on(date);
    return data.groups().stream()
        .map(group -> GroupView.of(group, data.municipalitiesOfGroup(group.key(), day)))
        .toList();
  }

  private List<Municipality> inCouncil(@Nullable String council, LocalDate day) {
    if (council == null) {
      return data.municipalities(day);
    }
    if (data.council(council).isEmpty()) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER, "No council has this key. GET /councils lists them.")
          .atParameter("council", "must be the key of a council");
    }
    return data.municipalitiesOf(council, day);
  }

  private static boolean matches(Municipality municipality, String text) {
    String wanted = text.toLowerCase(DANISH);
    return Stream.concat(
            Stream.of(municipality.code(), municipality.name(), municipality.officialName()),
            municipality.aliases().stream())
        .anyMatch(name -> name.toLowerCase(DANISH).contains(wanted));
  }

  private CouncilView view(Council council, LocalDate day) {
    return CouncilView.of(council, data.municipalitiesOf(council.key(), day));
  }

  private MunicipalityView view(Municipality municipality, LocalDate day) {
    return new MunicipalityView(
        municipality.code(),
        municipality.name(),
        municipality.officialName(),
        data.regionOf(municipality.code(), day).map(Region::key).orElse(null),
        data.councilOf(municipality.code(), day).map(Council::key).orElse(null),
        municipality.validity().from(),
        municipality.validity().to(),
        municipality.aliases());
  }

  private LocalDate on(@Nullable LocalDate date) {
    return date == null ? LocalDate.now(clock) : date;
  }

  private static ProblemException unknown(String detail) {
    return new ProblemException(Problems.NOT_FOUND, detail);
  }
}
