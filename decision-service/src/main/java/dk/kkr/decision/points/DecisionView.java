package dk.kkr.decision.points;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.kkr.platform.http.Etag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A point and what was decided on it, as it is read. */
@Schema(name = "Decision", description = "A recommendation point and what was decided on it.")
public record DecisionView(
    @Schema(
            description = "The point; also the id of its decision.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
        UUID pointId,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Day of the meeting.", examples = "2022-03-11") LocalDate meetingDate,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Schema(description = "Printed number of the item.", examples = "3.1") String itemNumber,
    @Schema(description = "Title of the item.", examples = "Fælles plan for cykelforbindelser")
        String itemTitle,
    @Schema(description = "Place of the point within its item.", examples = "1") String path,
    @Schema(
            description = "The lead above it; null at the top.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3300")
        @Nullable UUID parentId,
    @Schema(
            description =
                "Whether it is decided itself; the outcome of a lead follows from its leaves.",
            examples = "true")
        boolean leaf,
    @Schema(description = "Whether the item is closed to the public.", examples = "false")
        boolean closed,
    @Schema(description = "What it puts before the council, as the newest version has it.")
        Proposal proposal,
    @Schema(description = "The first agenda version with this point.", examples = "1")
        int introducedInVersion,
    @Schema(description = "The last version that changed the proposal.", examples = "2")
        @Nullable Integer changedInVersion,
    @Schema(description = "The version that no longer has the point.", examples = "3")
        @Nullable Integer removedInVersion,
    @Schema(description = "How far the decision is.", examples = "CONFIRMED") PointState state,
    @Schema(description = "What was decided; null while nothing is.", examples = "ADOPTED")
        @Nullable Outcome outcome,
    @Schema(
            description = "The text adopted, where it differs from the proposal.",
            examples = "Godkender planen med tilføjelse af en strækning langs kysten")
        @Nullable String decidedText,
    @Schema(
            description = "What was said, in short.",
            examples = "Rådet lagde vægt på, at strækningerne hænger sammen på tværs.")
        @Nullable String summary,
    @Schema(description = "How it was decided; null for a lead.", examples = "CONSENSUS")
        @Nullable Mode mode,
    @Schema(description = "The result of the vote, with mode VOTE.") @Nullable Votes votes,
    @Schema(description = "Differing opinions.") List<Dissent> dissent,
    @Schema(description = "Conflicts of interest.") List<Conflict> conflicts,
    @Schema(description = "Files adopted.") List<AdoptedFile> files,
    @Schema(description = "Agenda version the decision was taken on.", examples = "1")
        @Nullable Integer agendaVersion,
    @Schema(description = "Day of the decision.", examples = "2022-03-11")
        @Nullable LocalDate decidedOn,
    @Schema(
            description =
                "Derived from the conditions: CONDITIONAL while one is open, IN_FORCE when none is"
                    + " open and one granted (or there is none), LAPSED when all were refused, NONE"
                    + " without an adoption. A lead gathers its leaves: IN_FORCE also when one of"
                    + " them lapsed and another holds; read the leaves for each.",
            examples = "CONDITIONAL")
        Force force,
    @Schema(description = "What the decision is subject to.") List<ConditionView> conditions,
    @Schema(
            description = "The version that changed the proposal after an outcome was recorded.",
            examples = "2")
        @Nullable Integer proposalChangedInVersion,
    @Schema(description = "What it proposed when decided on, where that differs from `proposal`.")
        @Nullable Proposal decidedProposal,
    @Schema(
            description =
                "Outcomes that no longer count: the point was split or joined later, or the outcome"
                    + " was recorded anew without the conditions that had been answered.")
        List<EarlierOutcome> earlier,
    @Schema(description = "What came of a decision on a subject, such as minutes.")
        @Nullable Effect effect,
    @Schema(
            description =
                "Days after the meeting that the point's text names: offered as return dates of a"
                    + " follow-up.")
        List<ReturnDate> suggestedReturnDates,
    @Schema(description = "When it last changed.", examples = "2022-03-12T08:00:00Z")
        Instant updatedAt,
    @Schema(
            description =
                "For If-Match of a change to this decision; only for the council's own circle.",
            examples = "\"3.council\"")
        @Nullable String etag,
    @JsonIgnore long version) {

  /** What those in the council's circle see. */
  static DecisionView of(PointDecision point) {
    Place place = point.place();
    Verdict verdict = point.verdict();
    Recording recording = verdict == null ? null : verdict.recording();
    return new DecisionView(
        point.id(),
        place.meetingId(),
        place.meetingDate(),
        place.council(),
        place.itemId(),
        place.itemNumber(),
        place.itemTitle(),
        place.path(),
        place.parentId(),
        place.leaf(),
        place.closed(),
        point.proposal(),
        point.lifespan().introducedIn(),
        point.lifespan().changedIn(),
        point.lifespan().removedIn(),
        point.state(),
        verdict == null ? null : verdict.outcome(),
        recording == null ? null : recording.decidedText(),
        recording == null ? null : recording.summary(),
        recording == null ? null : recording.mode(),
        recording == null ? null : recording.votes(),
        recording == null ? List.of() : recording.dissent(),
        recording == null ? List.of() : recording.conflicts(),
        recording == null ? List.of() : recording.files(),
        verdict == null ? null : verdict.decidedVersion(),
        verdict == null ? null : verdict.decidedOn(),
        point.force(),
        point.conditions().stream().map(ConditionView::of).toList(),
        point.proposalChangedIn(),
        verdict == null || verdict.decidedProposal().equals(point.proposal())
            ? null
            : verdict.decidedProposal(),
        point.superseded().stream().map(EarlierOutcome::of).toList(),
        point.effect(),
        ReturnDate.in(point),
        point.updatedAt(),
        new Etag(point.version(), "council").toString(),
        point.version());
  }

  /** What everybody sees of a confirmed decision on an item that is not closed. */
  DecisionView forThePublic() {
    return new DecisionView(
        pointId,
        meetingId,
        meetingDate,
        council,
        itemId,
        itemNumber,
        itemTitle,
        path,
        parentId,
        leaf,
        closed,
        proposal,
        introducedInVersion,
        changedInVersion,
        removedInVersion,
        state,
        outcome,
        decidedText,
        summary,
        mode,
        votes,
        dissent,
        conflicts,
        files,
        agendaVersion,
        decidedOn,
        force,
        conditions.stream().map(ConditionView::forThePublic).toList(),
        proposalChangedInVersion,
        decidedProposal,
        List.of(),
        null,
        List.of(),
        updatedAt,
        null,
        version);
  }

  /** An outcome that was recorded on the point and does not count any more. */
  @Schema(description = "An outcome recorded before that does not count any more.")
  public record EarlierOutcome(
      @Schema(description = "What was decided.", examples = "ADOPTED") Outcome outcome,
      @Schema(
              description = "The text adopted, where it differed.",
              examples = "Godkender planen uden kyststrækningen")
          @Nullable String decidedText,
      @Schema(description = "What was said.", examples = "Kort drøftet.") @Nullable String summary,
      @Schema(description = "What was proposed then.") Proposal proposal,
      @Schema(description = "Agenda version it was recorded on.", examples = "1") int agendaVersion,
      @Schema(description = "Day of the decision, if it was confirmed.", examples = "2022-03-11")
          @Nullable LocalDate decidedOn,
      @Schema(description = "What it was subject to, with the answers.")
          List<EarlierCondition> conditions) {

    public EarlierOutcome {
      conditions = List.copyOf(conditions);
    }

    static EarlierOutcome of(Superseded superseded) {
      Verdict verdict = superseded.verdict();
      Recording recording = verdict.recording();
      return new EarlierOutcome(
          verdict.outcome(),
          recording == null ? null : recording.decidedText(),
          recording == null ? null : recording.summary(),
          verdict.decidedProposal(),
          verdict.decidedVersion(),
          verdict.decidedOn(),
          superseded.conditions());
    }
  }
}
