package dk.kkr.quota.agreements;

import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.agreements.AgreementCommands.Draft;
import dk.kkr.quota.agreements.AgreementCommands.Write;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements over HTTP. */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Agreements",
    description =
        "Agreements in which municipalities take over quotas from each other. Agendas put them before"
            + " the council, decisions adopt them, and every transfer stands or falls with its"
            + " municipalities.")
class AgreementResource {

  static final String AGREEMENT = "6e8b1f0a-3c5d-4e7f-8a9b-0c1d2e3f4a05";

  private final Agreements agreements;
  private final Agreeing agreeing;
  private final AgreementReading reading;
  private final Visibility visibility;
  private final Preconditions preconditions;

  AgreementResource(
      Agreements agreements,
      Agreeing agreeing,
      AgreementReading reading,
      Visibility visibility,
      Preconditions preconditions) {
    this.agreements = agreements;
    this.agreeing = agreeing;
    this.reading = reading;
    this.visibility = visibility;
    this.preconditions = preconditions;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listAgreements",
      summary = "List agreements",
      description =
          "Newest quota year first. Drafts are listed for the secretariat of their council only, those"
              + " on closed items for its circle only.")
  public Page<AgreementView> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(
              description = "Id of the announcement whose quotas are shared.",
              example = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b05")
          @QueryParam("announcement")
          @Nullable UUID announcement,
      @Parameter(description = "Only in this state.", example = "ADOPTED") @QueryParam("state")
          @Nullable AgreementState state,
      @BeanParam PageRequest page) {
    Agreements.Seen seen =
        new Agreements.Seen(
            visibility.councils(Material.AGREEMENT_DRAFT),
            visibility.councils(Material.CLOSED_AGREEMENT));
    return Page.of(
        agreements.page(seen, council, announcement, state, page),
        page,
        Agreements::cursor,
        reading::view);
  }

  @GET
  @Path("/{agreementId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getAgreement",
      summary = "Read an agreement",
      description =
          "Transfers with state and history, the table of all municipalities, and what to look at.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  public Response get(
      @Parameter(description = "Id of the agreement.", example = AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId) {
    Agreement agreement = agreeing.known(agreementId);
    return preconditions.ok(agreement.version(), reading.tag(agreement), reading.view(agreement));
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "draftAgreement",
      summary = "Draft an agreement",
      description =
          "Makes a draft on a confirmed announcement. A transfer moves the whole quota, a number, or"
              + " a range of which the giver's answer says how many; it stays within the region and"
              + " within its giver's quota, all transfers of a giver together too, and who takes over"
              + " does not give away. Own limits of municipalities only warn. Send an Idempotency-Key to"
              + " repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`not-announced`, `announcement-revised`, `fixed-by-agency`")
  public Response draft(@NotNull @Valid Draft command) {
    Agreement agreement = agreeing.draft(command);
    return preconditions.created(
        URI.create("/agreements/" + agreement.id()),
        agreement.version(),
        reading.tag(agreement),
        reading.view(agreement));
  }

  @PUT
  @Path("/{agreementId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "writeAgreement",
      summary = "Change an agreement",
      description =
          "Replaces transfers and limits; the revision goes up when they say something else. Not while"
              + " it is adopted, nor when it is final. A decision on an earlier revision no longer"
              + " takes effect. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The agreement as it is now",
      content = @Content(schema = @Schema(implementation = AgreementView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`agreement-adopted`, `agreement-final`, `agreement-lapsed`")
  public Response write(
      @Parameter(description = "Id of the agreement.", example = AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @NotNull @Valid Write command) {
    Agreement agreement = agreeing.writable(agreementId);
    preconditions.require(agreement.version());
    agreeing.write(agreement, command);
    return preconditions.ok(agreement.version(), reading.tag(agreement), reading.view(agreement));
  }
}
