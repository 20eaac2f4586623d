package dk.kkr.quota.council;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Things of one kind that decisions act on. What cannot take effect is said, never thrown; runs in
 * the caller's transaction.
 */
public interface DecidedSubjects {

  /** The kind, as points of agendas name it in their subject. */
  String type();

  /** A point was decided: adopts or rejects its subject, or says why not. */
  Consequence decided(DecidedPoint point);

  /** Whether something of this kind stands as the decision on this point left it. */
  boolean restOn(UUID pointId);

  /** A condition of a decision was answered, or its answer corrected. */
  Consequence answered(UUID pointId, PartyAnswer answer);

  /** A decision was reopened. */
  Consequence withdrawn(UUID pointId, LocalDate on);
}
