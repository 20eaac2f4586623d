package dk.kkr.decision.points;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Points of a made-up agenda, for tests without a database. */
final class Points {

  static final LocalDate MEETING = LocalDate.of(2022, 3, 11);
  static final LocalDate DAY_AFTER = MEETING.plusDays(1);
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-03-14T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));

  private static final UUID MEETING_ID = UUID.randomUUID();
  private static final UUID ITEM_ID = UUID.randomUUID();

  private Points() {}

  static Proposal proposal(String text) {
    return new Proposal(List.of("APPROVE"), text, List.of(), List.of(), null, null, null);
  }

  static PointDecision leaf(String path) {
    return point(UUID.randomUUID(), path, null, true, "Godkender planen " + path);
  }

  static PointDecision lead(String path) {
    return point(UUID.randomUUID(), path, null, false, "Godkender følgende");
  }

  static PointDecision leafUnder(PointDecision lead, String path) {
    return point(UUID.randomUUID(), path, lead.id(), true, "Godkender del " + path);
  }

  static PointDecision leadUnder(PointDecision lead, String path) {
    return point(UUID.randomUUID(), path, lead.id(), false, "Godkender rammen");
  }

  static PointDecision point(
      UUID id, String path, @Nullable UUID parent, boolean leaf, String text) {
    return new PointDecision(id, place(id, path, parent, leaf), proposal(text), 1, CLOCK);
  }

  static Place place(UUID id, String path, @Nullable UUID parent, boolean leaf) {
    return new Place(
        MEETING_ID,
        MEETING,
        "kkr-hovedstaden",
        ITEM_ID,
        "3.1",
        "Fælles plan",
        parent,
        parent == null ? id : parent,
        path,
        1,
        leaf,
        false);
  }

  static PointDecision recorded(PointDecision point, Outcome outcome) {
    point.record(recording(outcome), List.of(), 1, CLOCK);
    return point;
  }

  static Recording recording(Outcome outcome) {
    String text = outcome == Outcome.ADOPTED_AMENDED ? "En anden tekst" : null;
    return new Recording(
        outcome, text, null, Mode.CONSENSUS, null, List.of(), List.of(), List.of());
  }

  static PointDecision confirmed(PointDecision point, Outcome outcome) {
    recorded(point, outcome).confirm(MEETING, CLOCK);
    point.takeEvents();
    return point;
  }

  static Term approvalBy(String code, String name) {
    return new Term("Politisk godkendelse", new Party(Party.Kind.MUNICIPALITY, code, name));
  }
}
