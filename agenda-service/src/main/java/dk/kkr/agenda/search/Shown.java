package dk.kkr.agenda.search;

import dk.kkr.agenda.concerned.Concerned;
import dk.kkr.agenda.decisions.Condition;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.PointView;
import dk.kkr.agenda.versions.AgendaView.AgendaSection;
import dk.kkr.agenda.versions.ReleasedAgendas.Newest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item as one kind of reader finds it.
 *
 * @param number as printed
 * @param title as printed; the public title of an item that is closed to the reader
 * @param closed true when it is not for the public
 * @param section title of its section
 * @param caseNumber as printed
 * @param policyAreas what it is about
 * @param concerned four-digit codes of the municipalities it names, in their order
 * @param places what it says
 */
record Shown(
    String number,
    String title,
    boolean closed,
    String section,
    @Nullable String caseNumber,
    List<String> policyAreas,
    List<String> concerned,
    List<Place> places) {

  Shown {
    policyAreas = List.copyOf(policyAreas);
    concerned = List.copyOf(concerned);
    places = List.copyOf(places);
  }

  /**
   * What a reader sees of an item. The files of attachments name municipalities as recipients and
   * the like, so they say nothing of whom it concerns.
   */
  static Shown of(
      ItemView item,
      AgendaSection section,
      Map<UUID, String> files,
      Newest agenda,
      Concerned names) {
    List<Place> places = Places.of(section.title(), item, files);
    Set<String> concerned = new TreeSet<>();
    places.stream()
        .filter(place -> !Places.file(place))
        .forEach(place -> concerned.addAll(names.in(place.text(), agenda.council(), agenda.day())));
    item.points().stream().flatMap(Shown::parties).forEach(concerned::add);
    return new Shown(
        item.number(),
        item.title(),
        item.closed(),
        section.title(),
        item.caseNumber(),
        item.policyAreas(),
        List.copyOf(concerned),
        places);
  }

  private static Stream<String> parties(PointView point) {
    List<Condition> conditions = point.result() == null ? List.of() : point.result().conditions();
    return Stream.concat(
        conditions.stream().map(each -> each.party().code()).filter(Objects::nonNull),
        point.children().stream().flatMap(Shown::parties));
  }
}
