package dk.kkr.agenda.search;

import dk.kkr.agenda.comparison.Passage;
import dk.kkr.agenda.decisions.Condition;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.items.AttachmentView;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.PointView;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.reading.DanishWords;
import dk.kkr.agenda.reading.ItemPassages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of an item, in printed order. They are read from what the agenda shows to the same
 * reader, so that nobody finds what he could not read.
 */
final class Places {

  private static final String FILE = "Bilag: ";

  private Places() {}

  /**
   * What a reader sees of an item.
   *
   * @param section title of the section it stands in
   * @param files texts of the files of attachments, by attachment
   */
  static List<Place> of(String section, ItemView item, Map<UUID, String> files) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(PlaceKind.TITLE, "Titel", null, item.title()));
    places.add(new Place(PlaceKind.TEXT, "Afsnit", null, section));
    ItemPassages.of(item).stream().flatMap(Places::told).forEach(places::add);
    item.points().stream().flatMap(Places::flat).forEach(point -> result(places, point));
    told(places, item.pastDecision());
    item.attachments().forEach(file -> attachment(places, file, files.get(file.id())));
    return places;
  }

  // Who works on a case is no word to find it by.
  private static Stream<Place> told(Passage passage) {
    String key = passage.key();
    if (key.startsWith("point:")) {
      UUID point = UUID.fromString(key.substring("point:".length()));
      return Stream.of(new Place(PlaceKind.POINT, passage.label(), point, passage.text()));
    }
    return key.equals("title") || key.equals("case-worker") || key.startsWith("attachment:")
        ? Stream.empty()
        : Stream.of(new Place(PlaceKind.TEXT, passage.label(), null, passage.text()));
  }

  private static Stream<PointView> flat(PointView point) {
    return Stream.concat(Stream.of(point), point.children().stream().flatMap(Places::flat));
  }

  private static void result(List<Place> places, PointView point) {
    ResultView result = point.result();
    if (result != null && result.confirmed()) {
      places.add(
          new Place(PlaceKind.RESULT, "Beslutning", point.id(), words(result, point.words())));
    }
  }

  private static void told(List<Place> places, @Nullable PastDecision past) {
    if (past != null) {
      String outcome = past.outcome() == null ? "" : DanishWords.outcome(past.outcome().name());
      places.add(
          new Place(
              PlaceKind.RESULT,
              DanishWords.PAST_DECISION,
              null,
              (outcome + "\n" + past.text()).strip()));
    }
  }

  // What the agenda says of the point is found with the point.
  private static String words(ResultView result, String now) {
    String other = result.words("");
    return Stream.concat(
            Stream.of(
                DanishWords.outcome(result.outcome()),
                result.decidedText() != null || result.differsFrom(now) ? other : ""),
            result.conditions().stream().map(Places::words))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String words(Condition condition) {
    return "Betingelse: %s, %s".formatted(condition.subject(), condition.party().name());
  }

  private static void attachment(List<Place> places, AttachmentView file, @Nullable String text) {
    places.add(new Place(PlaceKind.ATTACHMENT, "Bilag", file.id(), file.title()));
    if (file.file() != null && text != null && !text.isBlank()) {
      places.add(new Place(PlaceKind.ATTACHMENT, FILE + file.title(), file.id(), text));
    }
  }

  /** True for the text of a file, which names whoever took part in something or was written to. */
  static boolean file(Place place) {
    return place.kind() == PlaceKind.ATTACHMENT && place.label().startsWith(FILE);
  }
}
