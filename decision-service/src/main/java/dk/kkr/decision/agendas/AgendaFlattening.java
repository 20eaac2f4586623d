package dk.kkr.decision.agendas;

import dk.kkr.decision.agendas.AgendaReleased.Item;
import dk.kkr.decision.agendas.AgendaReleased.Point;
import dk.kkr.decision.agendas.AgendaReleased.Section;
import dk.kkr.decision.points.Place;
import dk.kkr.decision.points.PlacedPoint;
import dk.kkr.decision.sheets.AgendaLine;
import dk.kkr.decision.sheets.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the tree of a released agenda out as lines and points in reading order. */
final class AgendaFlattening {

  private final AgendaReleased agenda;
  private final List<AgendaLine> lines = new ArrayList<>();
  private final List<PlacedPoint> points = new ArrayList<>();

  private AgendaFlattening(AgendaReleased agenda) {
    this.agenda = agenda;
  }

  static AgendaFlattening of(AgendaReleased agenda) {
    AgendaFlattening flat = new AgendaFlattening(agenda);
    agenda.sections().forEach(flat::add);
    return flat;
  }

  List<AgendaLine> lines() {
    return lines;
  }

  List<PlacedPoint> points() {
    return points;
  }

  private void add(Section section) {
    UUID id = section.sectionId();
    lines.add(
        new AgendaLine(id, LineKind.SECTION, id, section.number(), section.title(), null, false));
    for (Item item : section.items()) {
      lines.add(
          new AgendaLine(
              item.itemId(),
              LineKind.ITEM,
              id,
              item.number(),
              item.title(),
              item.publicTitle(),
              item.closed()));
      add(item, item.points(), null, null, "");
    }
  }

  private void add(
      Item item, List<Point> siblings, @Nullable UUID parent, @Nullable UUID root, String above) {
    int ordinal = 0;
    for (Point point : siblings) {
      ordinal++;
      String path = above + ordinal;
      UUID top = root == null ? point.pointId() : root;
      Place place =
          new Place(
              agenda.meetingId(),
              agenda.date(),
              agenda.council(),
              item.itemId(),
              item.number(),
              item.title(),
              parent,
              top,
              path,
              points.size() + 1,
              point.children().isEmpty(),
              item.closed());
      points.add(new PlacedPoint(point.pointId(), place, point.proposal()));
      add(item, point.children(), point.pointId(), top, path + ".");
    }
  }
}
