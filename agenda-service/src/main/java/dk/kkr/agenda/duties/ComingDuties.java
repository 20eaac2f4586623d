package dk.kkr.agenda.duties;

import dk.kkr.agenda.backlog.DueDuties;
import dk.kkr.agenda.duties.Duty.Occurrence;
import dk.kkr.agenda.duties.YearWheel.Turn;
import dk.kkr.platform.audit.Actor;
import dk.kkr.reference.dates.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts duties onto the backlogs when their lead time begins: every turn once. Of several replicas
 * one works, under an advisory lock; doing it again changes nothing.
 *
 * <p>A turn whose time came and went while nobody looked is brought up late, unless it was due
 * before anybody began to look, or too long ago.
 */
@ApplicationScoped
class ComingDuties {

  private final YearWheel wheel;
  private final Watches watches;
  private final DueDuties backlog;
  private final Clock clock;
  private final int lookBack;

  ComingDuties(
      YearWheel wheel,
      Watches watches,
      DueDuties backlog,
      Clock clock,
      @ConfigProperty(name = "kkr.duties.look-back-days") int lookBack) {
    this.wheel = wheel;
    this.watches = watches;
    this.backlog = backlog;
    this.clock = clock;
    this.lookBack = lookBack;
  }

  /**
   * Brings up what has come.
   *
   * @return how much; none when all is there or another replica is at it
   */
  @Transactional
  int bring() {
    return watches.lock() ? Actor.job("coming-duties").call(this::bringLocked) : 0;
  }

  private int bringLocked() {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = today.minusDays(lookBack);
    Watches.Since since = watches.since(wheel.duties(), today);
    Set<DueDuties.Time> there = backlog.broughtUp(first);
    List<Turn> turns =
        wheel
            .between(first, today.plusDays(wheel.longestLead()))
            .filter(turn -> !turn.time().from().isAfter(today))
            .filter(turn -> !turn.time().dueOn().isBefore(since.of(turn.council(), turn.duty())))
            .filter(turn -> !there.contains(time(turn)))
            .toList();
    turns.forEach(turn -> backlog.bring(time(turn), proposed(turn, today)));
    return turns.size();
  }

  private static DueDuties.Time time(Turn turn) {
    return new DueDuties.Time(turn.council(), turn.duty().id(), turn.time().name());
  }

  private static DueDuties.Proposed proposed(Turn turn, LocalDate today) {
    Duty duty = turn.duty();
    Occurrence time = turn.time();
    String due =
        (time.dueOn().isBefore(today) ? "Fristen var den %s. " : "Fristen er den %s. ")
            .formatted(DanishDates.format(time.dueOn()));
    return new DueDuties.Proposed(
        Duty.filled(duty.title(), time),
        due + Duty.filled(duty.text(), time),
        duty.verb(),
        Duty.filled(duty.point(), time),
        time.dueOn(),
        today);
  }
}
