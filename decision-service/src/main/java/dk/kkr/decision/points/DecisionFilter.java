package dk.kkr.decision.points;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.query.Criteria;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are listed. Outside their own councils callers only get confirmed decisions on
 * items that are not closed.
 *
 * @param circles councils of which the caller sees all
 * @param council only of this council
 * @param meeting only of this meeting
 * @param outcome only with this outcome
 * @param force only of this force
 * @param state only in this state
 * @param effect only with this effect; a refused one that somebody acted on does not count
 * @param modifiedSince only what changed later
 */
record DecisionFilter(
    Set<String> circles,
    @Nullable String council,
    @Nullable UUID meeting,
    @Nullable Outcome outcome,
    @Nullable Force force,
    PointState state,
    Effect.@Nullable State effect,
    @Nullable Instant modifiedSince) {

  static final String ORDER = "place.meetingDate desc, place.meetingId, place.position, id";

  Criteria from(@Nullable Cursor after) {
    Criteria criteria =
        new Criteria(
                "(place.council in (:circles) or (state = :confirmed and place.closed = false))")
            .with("circles", circles)
            .with("confirmed", PointState.CONFIRMED)
            .and("place.council = :council", "council", council)
            .and("place.meetingId = :meeting", "meeting", meeting)
            .and("verdict.outcome = :outcome", "outcome", outcome)
            .and("force = :force", "force", force)
            .and("state = :state", "state", state)
            .and(
                "(effect.state = :effect and effect.resolution is null and place.council in (:circles))",
                "effect",
                effect)
            .and("updatedAt > :since", "since", modifiedSince);
    return after == null
        ? criteria
        : criteria
            .and(
                "(place.meetingDate < :day or (place.meetingDate = :day and"
                    + " (place.meetingId, place.position, id) > (:after, :position, :id)))")
            .with("day", after.date(0))
            .with("after", after.uuid(1))
            .with("position", after.index(2))
            .with("id", after.uuid(3));
  }

  static Cursor cursor(PointDecision point) {
    Place place = point.place();
    return Cursor.of(place.meetingDate(), place.meetingId(), place.position(), point.id());
  }
}
