package dk.kkr.appointment.bodies;

import dk.kkr.appointment.organisations.KnownOrganisation;
import dk.kkr.appointment.rules.CompositionRule;
import dk.kkr.appointment.rules.RuleSource;
import dk.kkr.platform.http.Etag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body as it is read, with who holds its seats on a day. */
@Schema(name = "Body", description = "A body of which a council fills seats.")
record BodyView(
    @Schema(description = "The body.", examples = "a4d2c6b8-1e5f-4a7c-8b33-2b1c0d9e8801")
        UUID bodyId,
    @Schema(description = "Key of the council that fills the seats.", examples = "kkr-hovedstaden")
        String council,
    @Schema(
            description = "The organisation it is, or whose board it is.",
            examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd03")
        UUID organisationId,
    @Schema(description = "Name of the organisation.", examples = "Copenhagen Capacity")
        String organisation,
    @Schema(description = "Its name.", examples = "Copenhagen Capacity") String name,
    @Schema(description = "What the running term is called.", examples = "2018-2021")
        @Nullable String termLabel,
    @Schema(description = "Demands on all who sit there together.") List<CompositionRule> rules,
    @Schema(description = "The day whose holders are shown.", examples = "2020-03-06")
        LocalDate asOf,
    @Schema(description = "Its seats, in order.") List<SeatView> seats,
    @Schema(description = "For If-Match of a change.", examples = "\"0.body\"") String etag) {

  private static final String TAG = "body";

  /** A seat, with who holds it. */
  @Schema(name = "Seat", description = "A seat, and who holds it on the day.")
  record SeatView(
      @Schema(description = "The seat.", examples = "b5e3d7c9-2f60-4b8d-9c44-3c2d1e0f9901")
          UUID seatId,
      @Schema(description = "What it is called.", examples = "Borgmester 1") String label,
      @Schema(description = "Who can hold it.", examples = "MAYOR") Eligibility eligibility,
      @Schema(
              description = "The organisation that its holder must also sit in.",
              examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd01")
          @Nullable UUID alsoSitsOn,
      @Schema(description = "Whether it is paid.") boolean paid,
      @Schema(description = "Whether a substitute is to be named too.") boolean substituteRequired,
      @Schema(description = "When it is to be filled.", examples = "2020-03-06")
          @Nullable LocalDate dueOn,
      @Schema(description = "Whether a slate that breaks what the seat demands cannot be adopted.")
          boolean binding,
      @Schema(description = "Where the demands come from.", examples = "STATUTES")
          RuleSource source,
      @Schema(description = "Who holds it on the day; null when nobody does.")
          @Nullable HolderView holder,
      @Schema(
              description =
                  "First day without a holder; null when it is held, or was never held before.",
              examples = "2020-10-01")
          @Nullable LocalDate vacantSince) {}

  /** Who holds a seat. */
  @Schema(name = "SeatHolder", description = "Who holds a seat.")
  record HolderView(
      @Schema(description = "The appointment.", examples = "e3b5f7a9-6c4d-4f8b-9a22-1a0b9c8d7701")
          UUID appointmentId,
      @Schema(description = "The person.", examples = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01")
          UUID personId,
      @Schema(description = "Their name.", examples = "Agnes Ahorn") String name,
      @Schema(description = "First day.", examples = "2020-03-06") LocalDate validFrom,
      @Schema(
              description = "Last day as far as is known; null when none is.",
              examples = "2021-12-31")
          @Nullable LocalDate validTo) {

    static HolderView of(Seating seating) {
      return new HolderView(
          seating.appointmentId(),
          seating.personId(),
          seating.personName(),
          seating.from(),
          seating.to());
    }
  }

  static BodyView of(
      Body body,
      @Nullable KnownOrganisation organisation,
      List<Seating> holders,
      Map<UUID, LocalDate> vacantSince,
      LocalDate asOf) {
    Body.Details details = body.details();
    return new BodyView(
        body.id(),
        body.council(),
        details.organisationId(),
        organisation == null ? "" : organisation.name(),
        details.name(),
        details.termLabel(),
        details.rules(),
        asOf,
        body.seats().stream().map(seat -> seat(seat, holders, vacantSince)).toList(),
        new Etag(body.version(), TAG).toString());
  }

  private static SeatView seat(Seat seat, List<Seating> holders, Map<UUID, LocalDate> vacantSince) {
    Seat.Terms terms = seat.terms();
    HolderView holder =
        holders.stream()
            .filter(seating -> seating.seatId().equals(seat.id()))
            .findFirst()
            .map(HolderView::of)
            .orElse(null);
    return new SeatView(
        seat.id(),
        terms.label(),
        terms.eligibility(),
        terms.alsoSitsOn(),
        terms.paid(),
        terms.substituteRequired(),
        terms.dueOn(),
        terms.binding(),
        terms.source(),
        holder,
        holder == null ? vacantSince.get(seat.id()) : null);
  }
}
