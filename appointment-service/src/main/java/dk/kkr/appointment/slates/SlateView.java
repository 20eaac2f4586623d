package dk.kkr.appointment.slates;

import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.rules.Evaluation;
import dk.kkr.platform.http.Etag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A slate as it is read. */
@Schema(name = "Slate", description = "Who is proposed for the seats of a body.")
record SlateView(
    @Schema(description = "The slate.", examples = "c1a7e5d2-4b3f-4e6a-8d11-0f9e8d7c6601")
        UUID slateId,
    @Schema(
            description =
                "Which content this is, counted from 1; changes exactly when the content does. A"
                    + " point is linked to a revision.",
            examples = "2")
        long revision,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "The body.", examples = "a4d2c6b8-1e5f-4a7c-8b33-2b1c0d9e8801")
        UUID bodyId,
    @Schema(description = "Name of the body.", examples = "Copenhagen Capacity") String body,
    @Schema(
            description =
                "DRAFT until it is on a released agenda; ADOPTED (SUSPENDED while conditions are"
                    + " open) or REJECTED by a decision; WITHDRAWN by the secretariat.",
            examples = "BEFORE_COUNCIL")
        SlateState state,
    @Schema(description = "Who is proposed for which seat.") List<CandidateView> candidates,
    @Schema(
            description = "First day of the appointments; null for the day of the decision.",
            examples = "2022-04-01")
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day; null when none is fixed.", examples = "2025-12-31")
        @Nullable LocalDate validTo,
    @Schema(description = "What the term is called.", examples = "2022-2025")
        @Nullable String termLabel,
    @Schema(description = "Why a rule is departed from.", examples = "Kun én kandidat er foreslået")
        @Nullable String derogationReason,
    @Schema(description = "Where it stands on released agendas.") List<Listing> beforeCouncil,
    @Schema(
            description = "The point whose decision the state follows from.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3309")
        @Nullable UUID decidedBy,
    @Schema(description = "Why it was withdrawn.", examples = "En kandidat har trukket sig")
        @Nullable String withdrawnReason,
    @Schema(
            description =
                "What the rules say, from what is recorded now; only for the council's secretariat"
                    + " and chair, null for others and in lists.")
        @Nullable Evaluation evaluation,
    @Schema(description = "For If-Match of a change.", examples = "\"0.slate\"") String etag) {

  private static final String TAG = "slate";

  /** Who is proposed for a seat, with names. */
  @Schema(name = "ShownCandidate", description = "Who is proposed for a seat, with names.")
  record CandidateView(
      @Schema(description = "The seat.", examples = "b5e3d7c9-2f60-4b8d-9c44-3c2d1e0f9901")
          UUID seatId,
      @Schema(description = "What the seat is called.", examples = "Borgmester 1") String seat,
      @Schema(description = "The person.", examples = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01")
          UUID personId,
      @Schema(description = "Their name.", examples = "Agnes Ahorn") String person,
      @Schema(description = "Whether somebody who holds the seat is to give way.")
          boolean replaces) {}

  static SlateView of(
      Slate slate,
      KnownBody body,
      Map<UUID, KnownPerson> persons,
      @Nullable Evaluation evaluation) {
    Slate.Content content = slate.content();
    return new SlateView(
        slate.id(),
        slate.revision(),
        slate.council(),
        slate.bodyId(),
        body.name(),
        slate.state(),
        content.candidates().stream().map(c -> candidate(c, body, persons)).toList(),
        content.validFrom(),
        content.validTo(),
        content.termLabel(),
        content.derogationReason(),
        slate.listings(),
        slate.decidedBy(),
        slate.withdrawnReason(),
        evaluation,
        new Etag(slate.version(), TAG).toString());
  }

  private static CandidateView candidate(
      Candidate candidate, KnownBody body, Map<UUID, KnownPerson> persons) {
    KnownPerson person = persons.get(candidate.personId());
    return new CandidateView(
        candidate.seatId(),
        body.seat(candidate.seatId()).map(seat -> seat.demand().label()).orElse(""),
        candidate.personId(),
        person == null ? "" : person.name(),
        candidate.replacesHolder());
  }
}
