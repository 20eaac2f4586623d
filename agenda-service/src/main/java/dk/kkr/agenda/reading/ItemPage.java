package dk.kkr.agenda.reading;

import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.reading.AgendaPage.Fact;
import dk.kkr.agenda.reading.AgendaPage.Item;
import dk.kkr.agenda.reading.AgendaPage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item in words: everything that the reader may see of it, in the order it is read. */
final class ItemPage {

  private static final List<PartKind> BEFORE_TABLES =
      List.of(PartKind.EXPOSITION, PartKind.BACKGROUND, PartKind.RECOMMENDATION, PartKind.OTHER);

  private final ItemView item;
  private final List<Way> matters;
  private final @Nullable Integer version;
  private final String council;
  private final boolean added;
  private final String id;

  private ItemPage(ItemView item, On on, List<Way> matters) {
    this.item = item;
    this.council = on.council();
    this.added = on.added().contains(item.id());
    this.matters = matters;
    this.version = on.version();
    this.id = Anchors.item(item.id());
  }

  /**
   * The agenda that an item stands on.
   *
   * @param council its name
   * @param version number of the version that is read; null for the working copy
   * @param added items that an addendum added
   */
  record On(String council, @Nullable Integer version, Set<UUID> added) {}

  /**
   * The item in words.
   *
   * @param matters ways to the matters that it belongs to
   */
  static Item of(ItemView item, On on, List<Way> matters) {
    return new ItemPage(item, on, matters).page();
  }

  private Item page() {
    return new Item(
        id,
        item.number(),
        item.title(),
        item.closed(),
        matters,
        facts(),
        Stream.of(
                texts().stream(),
                Appendices.of(item, id, version != null),
                PastWords.passage(item.pastDecision()))
            .flatMap(passages -> passages)
            .toList());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    PointWords.add(facts, "Nyt punkt", added ? "tilføjet med tillægsdagsordenen" : null);
    PointWords.add(facts, "Offentlig titel", item.closed() ? item.publicTitle() : null);
    PointWords.add(facts, "Sag", item.caseNumber());
    PointWords.add(facts, "Sagsbehandler", item.caseWorker());
    PointWords.add(facts, "Oplæg ved", String.join(", ", item.presenters()));
    PointWords.add(facts, "Emner", String.join(", ", item.policyAreas()));
    ItemView.Progress progress = item.progress();
    if (progress.confirmed() > 0) {
      facts.add(
          new Fact(
              "Besluttet",
              "%d af %d %s"
                  .formatted(
                      progress.confirmed(),
                      progress.points(),
                      progress.points() == 1 ? "indstillingspunkt" : "indstillingspunkter")));
    }
    return facts;
  }

  /** Parts in printed order, the points under the recommendation, tables where the text ends. */
  private List<Passage> texts() {
    List<Part> parts = item.parts();
    int recommendation = first(parts, PartKind.RECOMMENDATION);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String heading = heading(part);
      passages.add(
          i == recommendation && !item.points().isEmpty()
              ? recommendation(i, heading, part.text())
              : Passage.text(Anchors.part(item.id(), i), heading, Prose.of(part.text())));
    }
    List<SheetTable> tables = printedTables();
    if (!tables.isEmpty() && !passages.isEmpty()) {
      int at = tablesAfter(parts);
      passages.set(at, passages.get(at).with(tables));
    }
    if (recommendation < 0 && !item.points().isEmpty()) {
      passages.add(
          first(parts, PartKind.BACKGROUND) + 1,
          recommendation(parts.size(), "Indstilling", LeadIn.to(item.points(), council)));
    }
    if (passages.isEmpty() && !tables.isEmpty()) {
      passages.add(Passage.tables("Tabeller", List.of(), tables));
    }
    return passages;
  }

  private static String heading(Part part) {
    String own = part.heading();
    return own == null || own.isBlank() ? DanishWords.part(part.kind()) : own;
  }

  private static int first(List<Part> parts, PartKind kind) {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).kind() == kind)
        .findFirst()
        .orElse(-1);
  }

  private static int tablesAfter(List<Part> parts) {
    return BEFORE_TABLES.stream()
        .mapToInt(kind -> first(parts, kind))
        .filter(i -> i >= 0)
        .findFirst()
        .orElse(parts.size() - 1);
  }

  private List<SheetTable> printedTables() {
    int count = item.tables().size();
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Figures.printed(
                    item.tables().get(i),
                    id + "-tabel-" + (i + 1),
                    count == 1
                        ? "Tabel til punkt " + item.number()
                        : "Tabel %d til punkt %s".formatted(i + 1, item.number())))
        .toList();
  }

  private Passage recommendation(int index, String heading, String text) {
    String before = LeadIn.of(text, item.points()).orElse(text);
    return new Passage(
        Anchors.part(item.id(), index),
        heading,
        Prose.of(before),
        PointWords.of(item.points(), version),
        List.of(),
        List.of());
  }
}
