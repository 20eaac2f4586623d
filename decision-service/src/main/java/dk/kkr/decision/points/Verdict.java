package dk.kkr.decision.points;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a point, with what was before the council at the time.
 *
 * @param outcome what became of the point
 * @param recording what was written down; null for a lead, whose outcome is derived
 * @param decidedProposal what the point proposed when it was decided on
 * @param decidedVersion the version of the agenda that was before the council
 * @param decidedOn the day; null until it is confirmed for the first time
 */
@Embeddable
record Verdict(
    @Enumerated(EnumType.STRING) Outcome outcome,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable Recording recording,
    @JdbcTypeCode(SqlTypes.JSON) Proposal decidedProposal,
    Integer decidedVersion,
    @Nullable LocalDate decidedOn) {

  static Verdict recorded(Recording recording, Proposal proposal, int version) {
    return new Verdict(recording.outcome(), recording, proposal, version, null);
  }

  /** The day of a verdict that stands. */
  LocalDate day() {
    return Objects.requireNonNull(decidedOn);
  }

  Verdict on(LocalDate day) {
    return new Verdict(outcome, recording, decidedProposal, decidedVersion, day);
  }

  Verdict reopened() {
    return new Verdict(outcome, recording, decidedProposal, decidedVersion, null);
  }
}
