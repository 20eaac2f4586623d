package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.NoPersonNumber;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The chair's consent over HTTP. */
@Path("/meetings/{id}/consent")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class ConsentResource {

  private static final String SELF = "Afgivet i systemet";

  private final Consenting consenting;
  private final Calendar calendar;
  private final Caller caller;
  private final Clock clock;

  ConsentResource(Consenting consenting, Calendar calendar, Caller caller, Clock clock) {
    this.consenting = consenting;
    this.calendar = calendar;
    this.caller = caller;
    this.clock = clock;
  }

  /** A consent to record. */
  @Schema(
      name = "NewConsent",
      description =
          "A consent to the draft. The chair says which draft was read; the secretariat, recording it"
              + " for the chair, says who gave it, when and how.")
  record Give(
      @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "must be the draftHash of a draft") @Schema(
              description =
                  "draftHash of the agenda that was read. The chair gives it; the secretariat may"
                      + " leave it out for the draft as it is.",
              examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String draftHash,
      @Nullable @Size(min = 1, max = Limits.LINE) @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Schema(
              description = "Who consented; only the secretariat gives it.",
              examples = "Formanden for KKR Hovedstaden")
          String by,
      @Nullable @Day
          @Schema(
              description =
                  "The day on which it was given, not in the future; only the secretariat gives it."
                      + " It may lie before the draft was entered here: the chair consents to"
                      + " words, which may come from a file. What the consent holds for is told by"
                      + " its hash, and recordedAt tells when it was entered.",
              examples = "2022-03-03")
          LocalDate givenOn,
      @Nullable @Size(min = 1, max = Limits.LINE) @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Schema(
              description = "How it was given; only the secretariat gives it.",
              examples = "Telefon")
          String how) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CHAIR, Roles.SECRETARIAT})
  @Transactional
  @Operation(
      operationId = "consentToAgenda",
      summary = "Consent to the draft of an agenda",
      description =
          "The chair consents to the draft that was read, or the secretariat records that the chair"
              + " did. The consent holds for that draft to the character: any later change of the"
              + " working copy makes it void. It is kept with the version that is released on it. An"
              + " agenda amended in the meeting (AS_HELD) needs none: the chair sits there.")
  @APIResponse(
      responseCode = "200",
      description = "The consent, in place of any before.",
      content = @Content(schema = @Schema(implementation = ConsentView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`draft-changed`: the draft is no longer the one named. `meeting-not-open`: closed,"
              + " cancelled, or a stub without an agenda.")
  @APIResponse(
      responseCode = "422",
      description =
          "`invalid-input`: what is needed to record it is missing, or its day is to come.")
  public ConsentView give(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Valid Give command) {
    Meeting meeting = calendar.getAlone(id);
    caller.requireCouncil(meeting.council());
    GivenConsent given = caller.isSecretariat() ? recorded(command) : own(command);
    Consent consent = consenting.give(meeting, command.draftHash(), given);
    return ConsentView.of(consent, consent.draftHash());
  }

  @GET
  @RolesAllowed({Roles.CHAIR, Roles.SECRETARIAT})
  @Operation(
      operationId = "getConsent",
      summary = "Read the consent to the draft",
      description =
          "The latest consent, and whether the working copy still is what was consented to.")
  @APIResponse(
      responseCode = "200",
      description = "The consent.",
      content = @Content(schema = @Schema(implementation = ConsentView.class)))
  @APIResponse(responseCode = "404", description = "`not-found`: nobody has consented yet.")
  public ConsentView get(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    Meeting meeting = calendar.get(id);
    caller.requireCouncil(meeting.council());
    return consenting
        .find(meeting)
        .map(consent -> ConsentView.of(consent, consenting.hash(meeting)))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND, "Nobody has consented to an agenda of this meeting yet."));
  }

  private GivenConsent recorded(Give command) {
    String by = command.by();
    LocalDate givenOn = command.givenOn();
    String how = command.how();
    if (by == null || givenOn == null || how == null || by.isBlank() || how.isBlank()) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The secretariat records the consent of the chair: say who gave it, on which day and"
                  + " how.")
          .at("/by", "is needed with givenOn and how");
    }
    if (givenOn.isAfter(today())) {
      throw new ProblemException(Problems.INVALID_INPUT, "A consent is not given ahead of its day.")
          .at("/givenOn", "must not be in the future");
    }
    return given(by, givenOn, how);
  }

  private GivenConsent own(Give command) {
    if (command.draftHash() == null) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Say which draft you have read: draftHash of GET /meetings/{id}/agenda?draft=true.")
          .at("/draftHash", "is needed");
    }
    if (command.by() != null || command.givenOn() != null || command.how() != null) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The chair consents in the chair's own name, now. Leave by, givenOn and how out.")
          .at("/by", "is for the secretariat");
    }
    return given(caller.name(), today(), SELF);
  }

  private GivenConsent given(String by, LocalDate givenOn, String how) {
    return new GivenConsent(
        by, givenOn, how, caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
