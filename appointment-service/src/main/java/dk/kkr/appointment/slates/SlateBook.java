package dk.kkr.appointment.slates;

import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.rules.Evaluation;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The slates, for what agendas and decisions say of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SlateBook {

  private final Slates slates;
  private final SlateShowing showing;
  private final Evaluator evaluator;
  private final Changes changes;

  SlateBook(Slates slates, SlateShowing showing, Evaluator evaluator, Changes changes) {
    this.slates = slates;
    this.showing = showing;
    this.evaluator = evaluator;
    this.changes = changes;
  }

  /**
   * The slate, which nobody else changes before the end of the transaction. Taken before the locks
   * of persons and bodies.
   */
  public Optional<PutForward> locked(UUID slateId) {
    return slates.findByIdOptional(slateId, LockModeType.PESSIMISTIC_WRITE).map(PutForward::of);
  }

  /** What the rules say of it. */
  public Evaluation evaluate(UUID slateId, KnownBody body, LocalDate day) {
    return evaluator.evaluate(slates.findById(slateId), body, day);
  }

  /** A decision adopts it. */
  public void adopt(UUID slateId, UUID pointId, boolean conditional) {
    change("slate.adopt", slates.findById(slateId), slate -> slate.adopt(pointId, conditional));
  }

  /** A decision rejects it, or the conditions it set were not met. */
  public void reject(UUID slateId, UUID pointId) {
    change("slate.reject", slates.findById(slateId), slate -> slate.reject(pointId));
  }

  /** A decision no longer stands: what it did to slates is undone. */
  public void reopen(UUID pointId) {
    slates
        .find("decidedBy = ?1 order by id", pointId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list()
        .forEach(slate -> change("slate.reopen", slate, s -> s.reopen(pointId)));
  }

  /**
   * These slates of the council stand on the agenda of a meeting, at these places; no others do.
   *
   * @param places by the id of the slate; what is no slate of the council is passed over
   */
  public void list(UUID meetingId, String council, Map<UUID, Set<Listing>> places) {
    for (Slate slate : slates.listed(meetingId, places.keySet())) {
      if (slate.council().equals(council)) {
        Set<Listing> its = places.getOrDefault(slate.id(), Set.of());
        change("slate.list", slate, s -> s.list(meetingId, its));
      }
    }
  }

  private void change(String action, Slate slate, Consumer<Slate> verb) {
    SlateView before = showing.plain(slate);
    verb.accept(slate);
    SlateView after = showing.plain(slate);
    if (!after.equals(before)) {
      changes.record(action, slate, before, after);
    }
  }
}
