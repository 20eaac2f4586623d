package dk.kkr.decision.effects;

import dk.kkr.decision.points.Decisions;
import dk.kkr.decision.points.Effect;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows on a decision what came of it in the services that own the subjects of decisions. */
@ApplicationScoped
class EffectListener implements Listener {

  private static final List<String> OWNERS = List.of("appointment", "quota");

  private final Decisions decisions;

  EffectListener(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void register(Handlers handlers) {
    for (String owner : OWNERS) {
      handlers
          .on("dk.kkr." + owner + ".EffectApplied", EffectApplied.class, this::applied)
          .on("dk.kkr." + owner + ".EffectRefused", EffectRefused.class, this::refused);
    }
  }

  private void applied(EffectApplied event, EventMeta meta) {
    decisions.effectTold(
        event.pointId(), event.decisionRevision(), Effect.applied(event.summary()));
  }

  private void refused(EffectRefused event, EventMeta meta) {
    decisions.effectTold(event.pointId(), event.decisionRevision(), Effect.refused(event.reason()));
  }
}
