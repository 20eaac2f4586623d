package dk.kkr.agenda.duties;

import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The year wheel over HTTP, for everybody. */
@Path("/duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties", description = "What councils have to do again and again.")
class DutyResource {

  /** Enough for two of what comes every fourth year. */
  private static final int LONGEST_YEARS = 10;

  private final YearWheel wheel;
  private final Councils councils;
  private final Clock clock;

  DutyResource(YearWheel wheel, Councils councils, Clock clock) {
    this.wheel = wheel;
    this.councils = councils;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listDuties",
      summary = "Read the year wheel",
      description =
          "The recurring duties with rule, last day and lead time, each with the law it rests on or"
              + " marked as assumed, and every time that one is due in a period: four years from"
              + " today when nothing else is asked. When the lead time of one begins, it comes onto"
              + " the backlog of its council, once.")
  @APIResponse(responseCode = "200", description = "The year wheel.")
  public DutyViews.Wheel list(
      @Parameter(description = "Only duties of this council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @Parameter(description = "First day; today when left out.", example = "2022-01-01")
          @QueryParam("from")
          @Day
          @Nullable LocalDate from,
      @Parameter(
              description = "Last day, at most ten years later; four years later when left out.",
              example = "2022-12-31")
          @QueryParam("to")
          @Day
          @Nullable LocalDate to) {
    councils.requireKnown(council, "council");
    LocalDate first = Objects.requireNonNullElseGet(from, () -> LocalDate.now(clock));
    LocalDate last = to == null ? first.plusYears(4) : to;
    if (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST_YEARS))) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "A year wheel is read for at most %d years, from the first day to the last."
                  .formatted(LONGEST_YEARS))
          .atParameter("to", "must lie in the %d years after from".formatted(LONGEST_YEARS));
    }
    return new DutyViews.Wheel(first, last, duties(council), times(council, first, last));
  }

  private List<DutyViews.View> duties(@Nullable String council) {
    return wheel.duties().stream()
        .filter(duty -> council == null || duty.councils().contains(council))
        .map(DutyViews.View::of)
        .toList();
  }

  private List<DutyViews.Time> times(@Nullable String council, LocalDate first, LocalDate last) {
    return wheel
        .between(first, last)
        .filter(turn -> council == null || turn.council().equals(council))
        .map(DutyViews.Time::of)
        .sorted(
            Comparator.comparing(DutyViews.Time::dueOn)
                .thenComparing(DutyViews.Time::duty)
                .thenComparing(DutyViews.Time::council))
        .toList();
  }
}
