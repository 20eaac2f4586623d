package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the points of a recommendation.
 *
 * <p>A lead with a verb is one point. Dashes under it are its contents when it responds or gives
 * input, else its children. Under a lead without a verb every dash is a point of its own.
 */
final class Points {

  /** A point that is still being read. */
  private record Lead(List<Verb> verbs, String text, Line line, PointTree dashes) {}

  private final @Nullable String council;
  private final Ledger ledger;
  private final List<ImportedPoint> points = new ArrayList<>();
  private PointTree dashes = new PointTree();
  private @Nullable Lead lead;
  private boolean opened;
  private boolean hasOpening;

  private Points(@Nullable String council, Ledger ledger) {
    this.council = council;
    this.ledger = ledger;
  }

  /** The points in a part whose heading says that it is the recommendation. */
  static List<ImportedPoint> of(List<Block> blocks, @Nullable String council, Ledger ledger) {
    Points reading = new Points(council, ledger);
    reading.hasOpening =
        blocks.stream()
            .anyMatch(each -> !each.isListItem() && Opening.rest(each.text(), council) != null);
    blocks.forEach(reading::add);
    reading.end();
    if (reading.points.isEmpty() && !blocks.isEmpty()) {
      ledger.doubt(
          FindingCode.NO_POINT_RECOGNISED,
          Severity.WARNING,
          blocks.getFirst().lines().getFirst(),
          "Der er ikke fundet noget punkt at tage stilling til i indstillingen.");
    }
    return reading.points;
  }

  /** Whether a paragraph opens a recommendation wherever it stands. */
  static boolean opens(Block block) {
    return !block.isListItem()
        && block.text().startsWith("Det indstilles")
        && Opening.rest(block.text(), null) != null;
  }

  private void add(Block block) {
    if (block.isListItem()) {
      (lead == null ? dashes : lead.dashes()).add(block);
      opened = true;
      return;
    }
    String rest = Opening.rest(block.text(), council);
    if (rest != null) {
      end();
      opened = true;
      if (!isOnlyOpening(rest)) {
        lead(rest, block);
      }
    } else if (!opened && !hasOpening) {
      addWithoutOpening(block);
    } else if (opened) {
      ledger.doubt(
          FindingCode.RECOMMENDATION_REMAINDER,
          Severity.INFO,
          block.lines().getFirst(),
          "Teksten står i indstillingen, men hører ikke til noget punkt.");
    }
  }

  private void addWithoutOpening(Block block) {
    String rest = Opening.withoutSubject(withoutAt(block.text()), council);
    if (!Verbs.of(rest).isEmpty()) {
      opened = true;
      lead(rest, block);
    } else if (block.opens()) {
      opened = true;
    }
  }

  private void lead(String rest, Block block) {
    List<Verb> verbs = Verbs.within(rest);
    if (verbs.isEmpty() && rest.endsWith(":")) {
      return;
    }
    lead = new Lead(verbs, rest, block.lines().getFirst(), new PointTree());
  }

  private static boolean isOnlyOpening(String rest) {
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private void end() {
    if (lead != null) {
      points.add(point(lead));
    }
    for (PointTree.Node dash : dashes.roots()) {
      points.add(point(dash, true));
    }
    reportDepth(dashes);
    lead = null;
    dashes = new PointTree();
  }

  private ImportedPoint point(Lead of) {
    reportDepth(of.dashes());
    List<Verb> verbs = of.verbs().isEmpty() ? unknown(of.line()) : of.verbs();
    return point(verbs, of.text(), of.dashes().roots());
  }

  private ImportedPoint point(PointTree.Node dash, boolean ownPoint) {
    String text = dash.block().text();
    String rest = Opening.rest(text, council);
    String act = Opening.withoutSubject(withoutAt(rest == null ? text : rest), council);
    List<Verb> verbs = ownPoint ? Verbs.within(act) : Verbs.of(childAct(text));
    if (ownPoint && verbs.isEmpty()) {
      verbs = unknown(dash.block().lines().getFirst());
    } else if (!ownPoint && verbs.equals(List.of(Verb.OTHER))) {
      verbs = List.of();
    }
    return point(verbs, rest == null ? text : rest, dash.below());
  }

  /** "At ..." under a lead tells what the act is about; it is no act of its own. */
  private static String childAct(String text) {
    boolean content = text.regionMatches(true, 0, "at ", 0, 3);
    String first = text.split("[\\s,.:;]", 2)[0];
    return content || !first.endsWith("r") ? "" : text;
  }

  private ImportedPoint point(List<Verb> verbs, String text, List<PointTree.Node> below) {
    if (verbs.contains(Verb.RESPOND) || verbs.contains(Verb.INPUT)) {
      List<String> contents = new ArrayList<>();
      below.forEach(dash -> collect(dash, contents));
      return new ImportedPoint(verbs, text, contents, List.of());
    }
    List<ImportedPoint> children = below.stream().map(dash -> point(dash, false)).toList();
    return new ImportedPoint(verbs, text, List.of(), children);
  }

  private static void collect(PointTree.Node dash, List<String> contents) {
    contents.add(dash.block().text());
    dash.below().forEach(below -> collect(below, contents));
  }

  private List<Verb> unknown(Line line) {
    ledger.doubt(
        FindingCode.VERB_UNKNOWN,
        Severity.WARNING,
        line,
        "Det fremgår ikke af et kendt udsagnsord, hvad der skal ske med punktet.");
    return List.of(Verb.OTHER);
  }

  private void reportDepth(PointTree tree) {
    if (tree.isTooDeep()) {
      ledger.doubt(
          FindingCode.NESTED_TOO_DEEP,
          Severity.WARNING,
          tree.roots().getFirst().block().lines().getFirst(),
          "Indstillingens punktopstilling har flere niveauer, end der kan læses.");
    }
  }

  private static String withoutAt(String text) {
    return text.replaceFirst("^(?i:at)\\s+", "");
  }
}
