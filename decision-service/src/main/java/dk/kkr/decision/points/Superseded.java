package dk.kkr.decision.points;

import java.util.List;

/**
 * An outcome that no longer counts: the point was split or joined in a later version of the agenda,
 * or conditions that had been answered went with another outcome. Nothing that was recorded is
 * lost.
 *
 * @param verdict what was decided or written down
 * @param conditions what it was made subject to, with the answers
 */
record Superseded(Verdict verdict, List<EarlierCondition> conditions) {

  Superseded {
    conditions = List.copyOf(conditions);
  }
}
