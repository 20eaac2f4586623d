package dk.kkr.quota.agreements;

import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.agreements.AgreementCommands.Finalise;
import dk.kkr.quota.agreements.EndingCommands.Fix;
import dk.kkr.quota.agreements.EndingCommands.Notify;
import dk.kkr.quota.agreements.EndingCommands.Sign;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an agreement comes to its end, over HTTP. */
@Path("/agreements/{agreementId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class EndingResource {

  private final Agreeing agreeing;
  private final Ends ends;
  private final AgreementReading reading;
  private final Preconditions preconditions;

  EndingResource(
      Agreeing agreeing, Ends ends, AgreementReading reading, Preconditions preconditions) {
    this.agreeing = agreeing;
    this.ends = ends;
    this.reading = reading;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/amounts")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "fixAmount",
      summary = "Fix how many of a range are taken over",
      description =
          "Enters with proof how many persons a giver's range moves, where its answer in"
              + " decision-service says no figure that can be used (`values.amount`, or"
              + " `values.amount.<code of the receiver>` when it gives to several). A range that is"
              + " granted without a figure waits. The giver's own answer goes before what is entered"
              + " here. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement as it is now",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`agreement-not-adopted`, `agreement-final`, `agreement-lapsed`, `conflict`")
  public Response fix(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @NotNull @Valid Fix command) {
    Agreement agreement = agreeing.writable(agreementId);
    preconditions.require(agreement.version());
    ends.fix(agreement, command);
    return answer(agreement);
  }

  @PUT
  @Path("/signatories/{code}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "signAgreement",
      summary = "Enter who signs for a municipality",
      description =
          "Name and role of the person, the council's decision that gives the right to sign, and the"
              + " day of the signature, as far as they are known. They stand beside what the"
              + " agreement says and do not change its revision; a signature counts for the revision"
              + " at the time. Until the agreement is notified. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement as it is now",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(responseCode = "409", description = "`already-notified`, `agreement-lapsed`")
  public Response sign(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @Parameter(description = "Code of a municipality of the region.", example = "0400")
          @PathParam("code")
          @Pattern(regexp = "[0-9]{4}") String code,
      @NotNull @Valid Sign command) {
    Agreement agreement = agreeing.writable(agreementId);
    preconditions.require(agreement.version());
    ends.sign(agreement, code, command);
    return answer(agreement);
  }

  @DELETE
  @Path("/signatories/{code}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "unsignAgreement",
      summary = "Take back who signs for a municipality",
      description =
          "Nobody signs for it then; the audit trail keeps who did. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement as it is now",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(responseCode = "409", description = "`already-notified`, `agreement-lapsed`")
  public Response unsign(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @Parameter(description = "Code of a municipality of the region.", example = "0400")
          @PathParam("code")
          @Pattern(regexp = "[0-9]{4}") String code) {
    Agreement agreement = agreeing.writable(agreementId);
    preconditions.require(agreement.version());
    ends.unsign(agreement, code);
    return answer(agreement);
  }

  @POST
  @Path("/finalisation")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "finaliseAgreement",
      summary = "Finalise an agreement",
      description =
          "Freezes the table of an adopted agreement: what is pending counts as not transferred, and"
              + " later answers change nothing. From the deadline on (that day included) nothing more"
              + " is needed; before it `early` must be true, and while transfers wait for an answer"
              + " also a reason given. The deadline does not finalise anything by itself. Needs the"
              + " ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The final agreement",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`agreement-not-adopted`, `agreement-final`, `agreement-lapsed`, `other-agreement-final`,"
              + " `fixed-by-agency`, `before-deadline`")
  public Response finalise(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @NotNull @Valid Finalise command) {
    Agreement agreement = agreeing.writable(agreementId);
    preconditions.require(agreement.version());
    ends.finalise(agreement, command);
    return answer(agreement);
  }

  @POST
  @Path("/notification")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "notifyAgreement",
      summary = "Record that an agreement was notified",
      description =
          "Puts down when the final agreement was notified to the agency, by whom and with which"
              + " receipt; once. It has to be signed on behalf of every council"
              + " (boligplaceringsbekendtgørelsen § 6(4)): where a signature or mandate is missing it"
              + " is refused with a list, unless a reason is given. A day after the deadline is"
              + " recorded with a warning. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The notified agreement",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`agreement-not-final`, `agreement-lapsed`, `already-notified`, `agreement-not-signed`")
  public Response notified(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @NotNull @Valid Notify command) {
    Agreement agreement = agreeing.writable(agreementId);
    preconditions.require(agreement.version());
    ends.notified(agreement, command);
    return answer(agreement);
  }

  private Response answer(Agreement agreement) {
    return preconditions.ok(agreement.version(), reading.tag(agreement), reading.view(agreement));
  }
}
