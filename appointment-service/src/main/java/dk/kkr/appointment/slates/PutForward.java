package dk.kkr.appointment.slates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slate as those who carry out decisions know it.
 *
 * @param id the slate
 * @param council key of the council
 * @param bodyId the body
 * @param revision which content this is
 * @param state how far it is
 * @param decidedBy the decision that the state follows from
 * @param candidates who is proposed for which seat
 * @param validFrom first day; null for the day of the decision
 * @param validTo last day; null when none is fixed
 * @param termLabel what the term is called
 */
public record PutForward(
    UUID id,
    String council,
    UUID bodyId,
    long revision,
    SlateState state,
    @Nullable UUID decidedBy,
    List<Candidate> candidates,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String termLabel) {

  public PutForward {
    candidates = List.copyOf(candidates);
  }

  static PutForward of(Slate slate) {
    Slate.Content content = slate.content();
    return new PutForward(
        slate.id(),
        slate.council(),
        slate.bodyId(),
        slate.revision(),
        slate.state(),
        slate.decidedBy(),
        content.candidates(),
        content.validFrom(),
        content.validTo(),
        content.termLabel());
  }
}
