package dk.kkr.decision.minutes;

import dk.kkr.decision.points.Outcome;
import dk.kkr.decision.points.Votes;
import org.jspecify.annotations.Nullable;

/** What council people read in place of our constants. */
final class DanishWords {

  private DanishWords() {}

  static String outcome(@Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> "Ikke afgjort";
      case ADOPTED -> "Vedtaget";
      case ADOPTED_AMENDED -> "Vedtaget med ændringer";
      case NOTED -> "Taget til efterretning";
      case DISCUSSED -> "Drøftet";
      case POSTPONED -> "Udsat";
      case REJECTED -> "Forkastet";
      case REFERRED -> "Oversendt";
      case WITHDRAWN -> "Taget af dagsordenen";
      case MIXED -> "Forskellige beslutninger, se punkterne nedenfor";
    };
  }

  static String change(PointChange.Kind change) {
    return switch (change) {
      case REOPENED ->
          "Beslutningen er genåbnet, efter at denne version af referatet blev offentliggjort.";
      case CHANGED ->
          "Beslutningen er ændret, efter at denne version af referatet blev offentliggjort.";
    };
  }

  static String votes(Votes votes) {
    return "%d for, %d imod, %d undlod at stemme"
        .formatted(votes.inFavour(), votes.against(), votes.abstained());
  }
}
