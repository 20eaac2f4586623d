package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.privacy.PersonNumbersInJson;
import dk.kkr.platform.privacy.PersonNumbersInJson.Found;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be a CPR number, in any text that goes out, the names of files and what stands in them.
 * The number itself is not repeated. Items are looked through as JSON, so that no text of them is
 * left out, also not one that they are given later.
 */
final class PersonNumber implements Rule {

  private static final String REMOVE =
      " Fjern det, eller skriv ved frigivelsen, hvorfor det ikke er et CPR-nummer.";
  private static final String SOURCE = "Databeskyttelsesloven § 11";

  private static final Pattern LISTED = Pattern.compile("/(parts|tables|attachments)/(\\d+)(/.*)");
  private static final Pattern POINT = Pattern.compile("/points((?:/(?:children/)?\\d+)+)/.*");
  private static final Pattern STEP_DOWN = Pattern.compile("\\d+");

  @Override
  public CheckCode code() {
    return CheckCode.CPR_NUMBER;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    for (Found found : in(agenda.beside())) {
      add(CheckPlace.AGENDA, "Mødets oplysninger", found.text(), found.hits(), report);
    }
    for (CheckedItem item : agenda.items()) {
      if (report.more()) {
        return;
      }
      String number = item.number();
      text(item.place(), "Punktets nummer", number == null ? "" : number, report);
      for (Found found : in(item.content())) {
        add(
            place(item.place(), found.pointer()),
            found.pointer().endsWith("/file/name") ? "Filens navn" : "Teksten",
            found.text(),
            found.hits(),
            report);
      }
      files(item, agenda.texts(), report);
    }
  }

  private static List<Found> in(Object texts) {
    return PersonNumbersInJson.in(EventJson.tree(EventJson.write(texts)));
  }

  private static CheckPlace place(CheckPlace item, String pointer) {
    Matcher listed = LISTED.matcher(pointer);
    if (listed.matches()) {
      int position = Integer.parseInt(listed.group(2)) + 1;
      return switch (listed.group(1)) {
        case "parts" -> item.inPart(position);
        case "tables" -> item.inTable(position);
        default -> item.atAttachment(position);
      };
    }
    Matcher point = POINT.matcher(pointer);
    return point.matches() ? item.inPoint(path(point.group(1))) : item;
  }

  /** {@code /0/children/1} as people count: 1.2. */
  private static String path(String below) {
    return String.join(
        ".",
        STEP_DOWN
            .matcher(below)
            .results()
            .map(step -> String.valueOf(Integer.parseInt(step.group()) + 1))
            .toList());
  }

  private static void files(CheckedItem item, FileTexts files, Report report) {
    List<Attachment> attachments = item.content().attachments();
    for (int i = 0; i < attachments.size() && !report.more(); i++) {
      CheckPlace place = item.place().atAttachment(i + 1);
      AttachedFile file = attachments.get(i).file();
      if (file != null) {
        files.text(file).ifPresent(text -> file(place, file, text, report));
      }
    }
  }

  private static void file(CheckPlace place, AttachedFile file, String text, Report report) {
    for (FilePassage passage : FilePassage.of(file, text)) {
      text(
          place,
          "Filen »%s«%s".formatted(PersonNumbers.masked(file.name()), passage.where()),
          passage.text(),
          report);
    }
  }

  private static void text(CheckPlace place, String what, String text, Report report) {
    List<PersonNumbers.Hit> hits = PersonNumbers.in(text);
    if (!hits.isEmpty()) {
      add(place, what, text, hits, report);
    }
  }

  private static void add(
      CheckPlace place, String what, String text, List<PersonNumbers.Hit> hits, Report report) {
    String found =
        hits.size() == 1
            ? "indeholder noget, der kan være et CPR-nummer."
            : "indeholder %d steder noget, der kan være et CPR-nummer.".formatted(hits.size());
    report.add(
        place,
        what + " " + found + REMOVE,
        PersonNumbers.around(text, hits.getFirst()),
        SOURCE,
        false);
  }
}
