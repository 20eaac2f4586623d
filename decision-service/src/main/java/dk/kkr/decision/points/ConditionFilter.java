package dk.kkr.decision.points;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.query.Criteria;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conditions are listed; visible like the decision they belong to.
 *
 * @param circles councils of which the caller sees all
 * @param decision only of the decision on this point
 * @param party only of this party: four digits of a municipality, or a name
 * @param state only in this state
 */
record ConditionFilter(
    Set<String> circles,
    @Nullable UUID decision,
    @Nullable String party,
    @Nullable ConditionState state) {

  static final String ORDER = "p.place.meetingDate desc, c.id";

  Criteria from(@Nullable Cursor after) {
    Criteria criteria =
        new Criteria(
                "(p.place.council in (:circles)"
                    + " or (p.state = :confirmed and p.place.closed = false))")
            .with("circles", circles)
            .with("confirmed", PointState.CONFIRMED)
            .and("p.id = :point", "point", decision)
            .and("(c.party.code = :party or c.party.name = :party)", "party", party)
            .and("c.state = :state", "state", state);
    return after == null
        ? criteria
        : criteria
            .and("(p.place.meetingDate < :day or (p.place.meetingDate = :day and c.id > :after))")
            .with("day", after.date(0))
            .with("after", after.uuid(1));
  }

  static Cursor cursor(Condition condition) {
    return Cursor.of(condition.decision().place().meetingDate(), condition.id());
  }
}
