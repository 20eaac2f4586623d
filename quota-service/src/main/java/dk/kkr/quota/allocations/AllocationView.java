package dk.kkr.quota.allocations;

import dk.kkr.platform.http.Etag;
import dk.kkr.quota.calculators.Inputs;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.Mark;
import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.runs.SavedRun;
import dk.kkr.quota.worksheet.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An allocation as it is read. */
@Schema(
    name = "Allocation",
    description = "A calculation that a council adopts: who bears which share.")
record AllocationView(
    @Schema(description = "The allocation.", examples = AllocationView.ALLOCATION)
        UUID allocationId,
    @Schema(
            description =
                "Revision of what it says, from 1. A point of an agenda names it in its subject,"
                    + " {type: ALLOCATION, id, revision}.",
            examples = "1")
        int revision,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "What it is about.", examples = "Fælles sekretariat 2021") String title,
    @Schema(description = "Where it stands.", examples = "ADOPTED") AllocationState state,
    @Schema(description = "Its item is closed to the public.") boolean closed,
    @Schema(description = "Released agendas on which it stands.") List<Mark> beforeCouncil,
    @Schema(description = "The decision that it rests on, or that rejected it; null without one.")
        @Nullable Decision decision,
    @Schema(description = "Conditions of the decision, and what became of them.")
        List<Condition> conditions,
    @Schema(
            description =
                "What it rests on; null in lists, and where the run cannot be found any more.")
        @Nullable Inputs inputs,
    @Schema(description = "What it says; in lists without its steps.") Result result,
    @Schema(description = "The runs of its revisions; null for readers but the secretariat.")
        @Nullable List<Taken> runs,
    @Schema(description = "For If-Match of a change.", examples = "\"1.secretariat\"")
        String etag) {

  static final String ALLOCATION = "5f7a9cb3-4d6e-4b82-8eaf-bf9d7b523e08";

  /**
   * A decision of the council.
   *
   * @param pointId the point
   * @param meetingId the meeting
   * @param decidedOn the day
   * @param standing what it says
   */
  @Schema(name = "AllocationDecision", description = "A decision of the council on an allocation.")
  record Decision(
      @Schema(description = "The point.", examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
          UUID pointId,
      @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          UUID meetingId,
      @Schema(description = "The day.", examples = "2020-02-07") LocalDate decidedOn,
      @Schema(description = "What it says.", examples = "ADOPTED")
          CouncilDecision.Standing standing) {

    static @Nullable Decision of(@Nullable CouncilDecision decision) {
      return decision == null
          ? null
          : new Decision(
              decision.pointId(), decision.meetingId(), decision.decidedOn(), decision.standing());
    }
  }

  /**
   * A condition of the decision.
   *
   * @param party who has to agree
   * @param state what became of it
   * @param on day of the answer; null while it is open
   */
  @Schema(name = "AllocationCondition", description = "A condition of the decision.")
  record Condition(
      @Schema(description = "Who has to agree.", examples = "Hørsholm") String party,
      @Schema(description = "What became of it.", examples = "GRANTED") PartyAnswer.State state,
      @Schema(description = "Day of the answer.", examples = "2020-03-30")
          @Nullable LocalDate on) {}

  /** As a reader sees it in a list. */
  static AllocationView listed(Allocation allocation, boolean everything, String tag) {
    return of(allocation, null, allocation.result(), everything, tag);
  }

  /** As a reader sees it. */
  static AllocationView of(Allocation allocation, SavedRun run, boolean everything, String tag) {
    return of(allocation, run.inputs(), run.result(), everything, tag);
  }

  /** Everything but the steps, for the audit trail. */
  static AllocationView full(Allocation allocation) {
    return of(allocation, null, allocation.result(), true, "secretariat");
  }

  private static AllocationView of(
      Allocation allocation,
      @Nullable Inputs inputs,
      Result result,
      boolean everything,
      String tag) {
    return new AllocationView(
        allocation.id(),
        allocation.contentRevision(),
        allocation.council(),
        allocation.title(),
        allocation.state(),
        allocation.closed(),
        allocation.marks(),
        Decision.of(allocation.decision()),
        allocation.answers().stream()
            .map(answer -> new Condition(answer.name(), answer.state(), answer.on()))
            .toList(),
        inputs,
        result,
        everything ? allocation.runs() : null,
        new Etag(allocation.version(), tag).toString());
  }
}
