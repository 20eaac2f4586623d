package dk.kkr.quota.agreements;

import dk.kkr.quota.council.DecidedPoint;
import dk.kkr.quota.council.DecidedPoint.Outcome;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a decision cannot take effect on an agreement. */
final class DecisionRules {

  private DecisionRules() {}

  /** Why an agreement cannot be adopted beside one that is final, for people, in Danish. */
  static String otherIsFinal(@Nullable LocalDate finalisedOn) {
    return "En anden aftale om de samme kvoter er endelig pr. %s; en region har én for et år."
        .formatted(finalisedOn == null ? "" : DanishDates.format(finalisedOn));
  }

  /** For people, in Danish; null when nothing is in the way. */
  static @Nullable String obstacle(Agreement agreement, DecidedPoint point) {
    if (!agreement.council().equals(point.council())) {
      return "Aftalen hører til et andet råd (%s) end det, der har truffet beslutningen (%s)."
          .formatted(agreement.council(), point.council());
    }
    LocalDate lapsedOn = agreement.ending().lapsedOn();
    if (lapsedOn != null) {
      return "Aftalen er bortfaldet pr. %s, da landstallet blev ændret. Styrelsen fastsætter kvoterne."
          .formatted(DanishDates.format(lapsedOn));
    }
    LocalDate finalisedOn = agreement.ending().finalisedOn();
    if (finalisedOn != null) {
      return "Aftalen er endelig pr. %s og kan ikke ændres af en ny beslutning."
          .formatted(DanishDates.format(finalisedOn));
    }
    if (point.outcome() == Outcome.ADOPTED_AMENDED) {
      return "Aftalen er vedtaget med ændringer, så revision %d gælder ikke uændret. Ret aftalen, og sæt den nye revision på et nyt punkt."
          .formatted(point.contentRevision());
    }
    if (agreement.contentRevision() != point.contentRevision()) {
      return "Der er truffet beslutning om revision %d af aftalen; den gældende er revision %d. Sæt revision %d på et nyt punkt."
          .formatted(
              point.contentRevision(), agreement.contentRevision(), agreement.contentRevision());
    }
    if (agreement.state() == AgreementState.ADOPTED) {
      return "Aftalen er allerede vedtaget ved beslutningen på et andet punkt.";
    }
    return null;
  }
}
