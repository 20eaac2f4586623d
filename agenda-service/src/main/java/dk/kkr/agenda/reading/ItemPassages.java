package dk.kkr.agenda.reading;

import dk.kkr.agenda.comparison.ComparedTable;
import dk.kkr.agenda.comparison.Passage;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.items.AttachmentView;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.PointView;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of an item, in passages that can be searched, or compared with those of
 * another version. Results are left out: they are those of today in every version.
 */
public final class ItemPassages {

  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final boolean whole;

  private ItemPassages(boolean whole) {
    this.whole = whole;
  }

  /** Its words in printed order. */
  public static List<Passage> of(ItemView item) {
    return new ItemPassages(false).read(item);
  }

  /**
   * The same, with all else that is printed: what is asked, how binding, which day, who may read.
   */
  static List<Passage> compared(ItemView item) {
    return new ItemPassages(true).read(item);
  }

  private List<Passage> read(ItemView item) {
    add("title", "Titel", item.title());
    if (whole && item.closed()) {
      add("closed", "Offentlighed", "Punktet er lukket");
      add("public-title", "Offentlig titel", item.publicTitle());
    }
    add("case-number", "Sagsnummer", item.caseNumber());
    add("case-worker", "Sagsbehandler", item.caseWorker());
    add("presenters", "Fremlægges af", String.join("\n", item.presenters()));
    parts(item);
    item.points().forEach(point -> point(point, "Indstilling"));
    item.tables().forEach(this::table);
    item.positions()
        .forEach(
            position -> numbered("position:" + position.body(), position.body(), text(position)));
    item.steps().forEach(step -> numbered("step", "Videre proces", text(step)));
    item.attachments().forEach(file -> add("attachment:" + file.id(), "Bilag", text(file)));
    add("policy-areas", "Emner", String.join("\n", item.policyAreas()));
    return passages;
  }

  private void parts(ItemView item) {
    boolean first = whole;
    for (Part part : item.parts()) {
      boolean leads = first && part.kind() == PartKind.RECOMMENDATION;
      part(leads ? leading(part, item.points()) : part);
      first = first && !leads;
    }
  }

  /** A recommendation as it is printed: what the points say is not said before them, too. */
  private static Part leading(Part part, List<PointView> points) {
    return LeadIn.of(part.text(), points)
        .map(lead -> new Part(part.kind(), part.heading(), lead))
        .orElse(part);
  }

  private void part(Part part) {
    String heading = part.heading();
    String label = label(part.kind());
    if (whole) {
      String other = label.equals(heading) ? null : heading;
      numbered("part:" + part.kind(), label, lines(Stream.of(other, part.text())));
    } else {
      numbered("part:" + part.kind(), heading == null ? label : heading, part.text());
    }
  }

  private void table(Table table) {
    String text = text(table);
    if (!text.isEmpty()) {
      passages.add(
          new Passage(
              "table:%d".formatted(seen.merge("table", 1, Integer::sum)),
              "Tabel",
              text,
              new ComparedTable(table.header(), table.rows(), table.total())));
    }
  }

  private void point(PointView point, String label) {
    String text =
        lines(
            Stream.of(
                point.text(),
                point.contents().stream()
                    .map(each -> "– " + each)
                    .collect(Collectors.joining("\n")),
                point.addressees().isEmpty()
                    ? null
                    : "Til: " + String.join(", ", point.addressees()),
                dated("Frist: ", point.dueOn()),
                whole ? asked(point) : null,
                whole && point.bindingKind() != null
                    ? "Forpligtelse: " + DanishWords.binding(point.bindingKind())
                    : null));
    add("point:" + point.id(), label, text);
    point.children().forEach(child -> point(child, label));
  }

  private static @Nullable String asked(PointView point) {
    return point.verbs().isEmpty()
        ? null
        : "Punktet er til "
            + point.verbs().stream()
                .map(DanishWords::verb)
                .distinct()
                .collect(Collectors.joining(", "));
  }

  private static String label(PartKind kind) {
    return switch (kind) {
      case BACKGROUND -> "Baggrund";
      case RECOMMENDATION -> "Indstilling";
      case EXPOSITION -> "Sagsfremstilling";
      case OTHER -> "Tekst";
    };
  }

  private static String text(Table table) {
    return lines(
        Stream.of(List.of(table.header()), table.rows(), List.of(table.total()))
            .flatMap(List::stream)
            .map(row -> String.join("\t", row)));
  }

  private static String text(Position position) {
    return lines(
        Stream.of(
            position.status() == Position.Status.EXPECTED ? "Forventes" : "Afgivet",
            dated("", position.date()),
            position.kind(),
            position.text(),
            position.points().stream().map(each -> "– " + each).collect(Collectors.joining("\n"))));
  }

  private String text(Step step) {
    return lines(
        Stream.of(step.actor(), step.act(), step.text(), whole ? dated("", step.date()) : null));
  }

  private String text(AttachmentView file) {
    String how =
        switch (file.availability()) {
          case ENCLOSED -> "Vedlagt";
          case LINK -> "Link";
          case TO_FOLLOW -> "Eftersendes";
          case ON_REQUEST -> "Kan rekvireres";
        };
    AttachmentView.FileView attached = file.file();
    return lines(
        Stream.of(
            file.number() == null ? null : "Bilag " + file.number(),
            file.title(),
            how,
            file.link(),
            attached == null
                ? null
                : "Fil: %s (%s)".formatted(attached.name(), attached.sha512().substring(0, 12)),
            whole && file.closed() ? "Bilaget er lukket" : null));
  }

  private static @Nullable String dated(String before, @Nullable LocalDate day) {
    return day == null ? null : before + DanishDates.format(day);
  }

  private static String lines(Stream<@Nullable String> lines) {
    return lines
        .filter(Objects::nonNull)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Of several alike, each by its number among them. */
  private void numbered(String key, String label, String text) {
    add("%s:%d".formatted(key, seen.merge(key, 1, Integer::sum)), label, text);
  }

  private void add(String key, String label, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      passages.add(new Passage(key, label, text));
    }
  }
}
