package dk.kkr.decision.points;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down about a point in the meeting.
 *
 * @param outcome what became of it
 * @param decidedText the text decided where it differs from the proposal; always for
 *     ADOPTED_AMENDED, never for ADOPTED
 * @param summary what was said
 * @param mode how it was decided
 * @param votes the result, exactly when there was a vote
 * @param dissent differing opinions
 * @param conflicts conflicts of interest
 * @param files files adopted
 */
record Recording(
    Outcome outcome,
    @Nullable String decidedText,
    @Nullable String summary,
    Mode mode,
    @Nullable Votes votes,
    List<Dissent> dissent,
    List<Conflict> conflicts,
    List<AdoptedFile> files) {

  Recording {
    dissent = List.copyOf(dissent);
    conflicts = List.copyOf(conflicts);
    files = List.copyOf(files);
  }

  /** Nothing but an outcome, by consensus. */
  static Recording of(Outcome outcome) {
    return new Recording(
        outcome, null, null, Mode.CONSENSUS, null, List.of(), List.of(), List.of());
  }
}
