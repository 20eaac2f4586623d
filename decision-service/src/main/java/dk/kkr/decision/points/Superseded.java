package dk.kkr.decision.points;

import java.util.List;

/**
 * An outcome that no longer counts, because the point was split or joined in a later version of the
 * agenda. Nothing that was recorded is lost.
 *
 * @param verdict what was decided or written down
 * @param terms what it was made subject to
 */
record Superseded(Verdict verdict, List<Term> terms) {

  Superseded {
    terms = List.copyOf(terms);
  }
}
