package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.content.Table;
import dk.kkr.platform.privacy.PersonNumbers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be a CPR number, in any text that goes out, the names of files and what stands in them.
 * The number itself is not repeated.
 */
final class PersonNumber implements Rule {

  private static final String REMOVE =
      " Fjern det, eller skriv ved frigivelsen, hvorfor det ikke er et CPR-nummer.";
  private static final String SOURCE = "Databeskyttelsesloven § 11";

  @Override
  public CheckCode code() {
    return CheckCode.CPR_NUMBER;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    agenda.beside().forEach(text -> text(CheckPlace.AGENDA, "Mødets oplysninger", text, report));
    for (CheckedItem item : agenda.items()) {
      if (report.more()) {
        return;
      }
      texts(item, report);
      attachments(item, agenda.texts(), report);
    }
  }

  private static void texts(CheckedItem item, Report report) {
    CheckPlace place = item.place();
    ItemContent content = item.content();
    each(
        place,
        report,
        Stream.of(
            item.number(),
            item.sectionTitle(),
            content.title(),
            content.publicTitle(),
            content.caseNumber(),
            content.caseWorker()));
    each(
        place,
        report,
        Stream.concat(content.presenters().stream(), content.policyAreas().stream()));
    List<Part> parts = content.parts();
    for (int i = 0; i < parts.size(); i++) {
      each(place.inPart(i + 1), report, Stream.of(parts.get(i).heading(), parts.get(i).text()));
    }
    List<Table> tables = content.tables();
    for (int i = 0; i < tables.size(); i++) {
      each(place.inTable(i + 1), report, cells(tables.get(i)));
    }
    for (CheckedItem.PathPoint point : item.points()) {
      each(place.inPoint(point.path()), report, words(point.point()));
    }
    content.positions().forEach(position -> each(place, report, words(position)));
    content.steps().forEach(step -> each(place, report, words(step)));
  }

  private static Stream<String> cells(Table table) {
    return Stream.of(List.of(table.header()), table.rows(), List.of(table.total()))
        .flatMap(List::stream)
        .flatMap(List::stream);
  }

  private static Stream<String> words(Point point) {
    return Stream.of(List.of(point.text()), point.contents(), point.addressees())
        .flatMap(List::stream);
  }

  private static Stream<@Nullable String> words(Position position) {
    return Stream.of(position.body(), position.kind(), position.text());
  }

  private static Stream<@Nullable String> words(Step step) {
    return Stream.of(step.actor(), step.act(), step.text());
  }

  private static void each(CheckPlace place, Report report, Stream<@Nullable String> texts) {
    texts.filter(Objects::nonNull).forEach(text -> text(place, "Teksten", text, report));
  }

  private static void attachments(CheckedItem item, FileTexts files, Report report) {
    List<Attachment> attachments = item.content().attachments();
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      CheckPlace place = item.place().atAttachment(i + 1);
      each(place, report, Stream.of(attachment.number(), attachment.title(), attachment.link()));
      AttachedFile file = attachment.file();
      if (file != null) {
        text(place, "Filens navn", file.name(), report);
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
    if (hits.isEmpty()) {
      return;
    }
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
