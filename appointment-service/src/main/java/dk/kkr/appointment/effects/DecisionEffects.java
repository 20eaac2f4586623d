package dk.kkr.appointment.effects;

import dk.kkr.appointment.appointments.Appointing;
import dk.kkr.appointment.appointments.Order;
import dk.kkr.appointment.rules.Evaluation;
import dk.kkr.appointment.slates.SlateBook;
import dk.kkr.appointment.slates.SlateState;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what decisions on slates say, and takes it back. What does not apply is told, and no
 * failure; what was carried out already is not done again.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DecisionEffects {

  private final SlateEffects effects;
  private final Judge judge;
  private final Appointing appointing;
  private final SlateBook slates;
  private final Changes changes;

  DecisionEffects(
      SlateEffects effects, Judge judge, Appointing appointing, SlateBook slates, Changes changes) {
    this.effects = effects;
    this.judge = judge;
    this.appointing = appointing;
    this.slates = slates;
    this.changes = changes;
  }

  /** The council adopted a slate. */
  public void adopted(Decided decided) {
    SlateEffect effect = effects.findById(decided.pointId());
    if (effect != null && stands(effect, decided.subject())) {
      // Told again: only how far it is in force can be new.
      if (effect.state() == EffectState.APPLIED) {
        settle(effect, decided.force(), decided.decidedOn(), decided.revision());
      }
      return;
    }
    if (effect == null) {
      effect = new SlateEffect(decided);
      effects.persist(effect);
    } else {
      undo(effect, decided.decidedOn(), EffectWords.REOPENED);
      effect.follow(decided);
    }
    if (decided.amended()) {
      refuse(effect, EffectWords.AMENDED);
    } else {
      carryOut(effect);
    }
  }

  private static boolean stands(SlateEffect effect, Subject subject) {
    return effect.state() != EffectState.COMPENSATED && effect.subject().equals(subject);
  }

  /** The council said no to a slate. */
  public void rejected(Decided decided) {
    if (rejectedAlready(decided)) {
      return;
    }
    withdrawn(decided.pointId(), decided.decidedOn(), EffectWords.REOPENED);
    slates
        .locked(decided.subject().id())
        .filter(slate -> slate.council().equals(decided.council()))
        .filter(slate -> slate.revision() == decided.subject().revision())
        .filter(
            slate ->
                slate.state() == SlateState.DRAFT || slate.state() == SlateState.BEFORE_COUNCIL)
        .ifPresent(slate -> slates.reject(slate.id(), decided.pointId()));
  }

  private boolean rejectedAlready(Decided decided) {
    return slates
        .locked(decided.subject().id())
        .filter(slate -> slate.state() == SlateState.REJECTED)
        .filter(slate -> slate.revision() == decided.subject().revision())
        .filter(slate -> decided.pointId().equals(slate.decidedBy()))
        .isPresent();
  }

  /** The decision no longer stands, or decides nothing on a slate: what it did is undone. */
  public void withdrawn(UUID pointId, LocalDate on, String note) {
    SlateEffect effect = effects.findById(pointId);
    if (effect != null) {
      undo(effect, on, note);
    }
    slates.reopen(pointId);
  }

  /** The conditions of a decision have moved it to another force. */
  public void settled(UUID pointId, Force force, LocalDate on, long eventRevision) {
    SlateEffect effect = effects.findById(pointId);
    if (effect == null) {
      return;
    }
    if (effect.state() == EffectState.APPLIED) {
      settle(effect, force, on, eventRevision);
    } else {
      effect.move(force, on, eventRevision);
    }
  }

  private void settle(SlateEffect effect, Force force, LocalDate on, long eventRevision) {
    Force before = effect.force();
    if (force == before) {
      return;
    }
    effect.move(force, on, eventRevision);
    if (before == Force.IN_FORCE) {
      compensate(effect, on, EffectWords.LAPSED);
    }
    carryOut(effect);
  }

  private void carryOut(SlateEffect effect) {
    if (effect.force() == Force.LAPSED) {
      lapse(effect);
      return;
    }
    Judgement judgement = judge.judge(effect);
    if (judgement.order() == null) {
      appointing.lapse(effect.id(), effect.forceSince(), judgement.reason());
      slates.reopen(effect.id());
      refuse(effect, judgement.reason());
    } else {
      carryOut(effect, judgement.order(), Objects.requireNonNull(judgement.evaluation()));
    }
  }

  private void carryOut(SlateEffect effect, Order order, Evaluation evaluation) {
    boolean conditional = effect.force() == Force.CONDITIONAL;
    if (conditional) {
      appointing.prepare(order);
    } else {
      appointing.make(order);
    }
    slates.adopt(effect.subject().id(), effect.id(), conditional);
    apply(
        effect,
        order.body().id(),
        conditional ? EffectWords.waiting(order, evaluation) : EffectWords.made(order, evaluation));
  }

  /**
   * Seats of a body are free again: what was refused is looked at anew, oldest decision first. So
   * two decisions end alike, in whatever order their events arrive.
   */
  private void reconsider(UUID bodyId, SlateEffect undone) {
    for (SlateEffect effect : effects.refused(undone.scope())) {
      if (!effect.id().equals(undone.id()) && !effect.amended() && concerns(effect, bodyId)) {
        Judgement judgement = judge.judge(effect);
        if (judgement.order() != null) {
          carryOut(effect, judgement.order(), Objects.requireNonNull(judgement.evaluation()));
        }
      }
    }
  }

  private boolean concerns(SlateEffect effect, UUID bodyId) {
    return effect.force() != Force.LAPSED
        && slates
            .locked(effect.subject().id())
            .filter(slate -> slate.bodyId().equals(bodyId))
            .isPresent();
  }

  private void lapse(SlateEffect effect) {
    appointing.lapse(effect.id(), effect.forceSince(), EffectWords.LAPSED);
    UUID bodyId =
        slates
            .locked(effect.subject().id())
            .map(
                slate -> {
                  slates.reject(slate.id(), effect.id());
                  return slate.bodyId();
                })
            .orElse(null);
    apply(effect, bodyId, EffectWords.LAPSED);
  }

  private void undo(SlateEffect effect, LocalDate on, String note) {
    if (effect.state() == EffectState.COMPENSATED) {
      return;
    }
    boolean applied = effect.state() == EffectState.APPLIED;
    if (applied) {
      compensate(effect, on, note);
      slates.reopen(effect.id());
    }
    effect.compensate();
    record("effect.compensate", effect);
    UUID bodyId = effect.bodyId();
    if (applied && bodyId != null) {
      reconsider(bodyId, effect);
    }
  }

  private void compensate(SlateEffect effect, LocalDate on, String note) {
    UUID bodyId = effect.bodyId();
    if (bodyId != null) {
      appointing.compensate(effect.id(), bodyId, on, note);
    }
  }

  private void apply(SlateEffect effect, @Nullable UUID bodyId, String summary) {
    effect.apply(bodyId, summary);
    record("effect.apply", effect);
  }

  private void refuse(SlateEffect effect, String reason) {
    effect.refuse(reason);
    record("effect.refuse", effect);
  }

  private void record(String action, SlateEffect effect) {
    changes.record(action, effect, null, effect.said());
  }
}
