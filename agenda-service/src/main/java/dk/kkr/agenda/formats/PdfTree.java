package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.OwnRemarks;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF that says how it is built: headings, paragraphs, lists, tables, links. */
final class PdfTree {

  /** Of a hundred words, so many have to be told of, or the file is read by its layout. */
  private static final int LEAST_TOLD = 90;

  private static final int DEEPEST = 200;
  private static final int STEP = 4;

  /** Where marked content stands: its page and its number there. */
  private record Place(int page, int mark) {}

  private final Map<Place, List<Glyph>> marked = new HashMap<>();
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Set<Place> told = new HashSet<>();
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<Glyph> open = new ArrayList<>();
  private final PdfLists lists = new PdfLists();
  private int level;

  private PdfTree(PDDocument document, List<Glyph> glyphs) {
    int number = 1;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), number++);
    }
    for (Glyph glyph : glyphs) {
      if (glyph.mark() >= 0) {
        marked
            .computeIfAbsent(new Place(glyph.page(), glyph.mark()), place -> new ArrayList<>())
            .add(glyph);
      }
    }
  }

  /** Null when the file does not say it of nearly all of its words. */
  static @Nullable List<SourceLine> read(PDDocument document, List<Glyph> glyphs) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return null;
    }
    PdfTree tree = new PdfTree(document, glyphs);
    tree.kids(root.getKids(), 0, 0);
    tree.flush(Kind.PARAGRAPH);
    long all = glyphs.stream().filter(each -> !each.artifact() && !each.isBlank()).count();
    long said =
        glyphs.stream()
            .filter(each -> tree.told.contains(new Place(each.page(), each.mark())))
            .filter(each -> !each.isBlank())
            .count();
    if (said * 100 < all * LEAST_TOLD) {
      return null;
    }
    List<SourceLine> text = withLabels(tree.lines);
    tree.lines.clear();
    tree.rest(glyphs);
    text.addAll(tree.lines);
    return text;
  }

  /** A word that says what the next paragraph is about stands on its line. */
  private static List<SourceLine> withLabels(List<SourceLine> lines) {
    List<SourceLine> text = new ArrayList<>();
    @Nullable SourceLine label = null;
    for (SourceLine line : lines) {
      boolean said = label != null && line.kind() == Kind.PARAGRAPH;
      if (label != null && said) {
        text.removeLast();
        String words = label.text() + ": " + line.text();
        text.add(new SourceLine(Kind.PARAGRAPH, line.page(), 0, 0, false, words));
      } else {
        text.add(line);
      }
      boolean opens = !said && line.kind() == Kind.PARAGRAPH && OwnRemarks.isLabel(line.text());
      label = opens ? line : null;
    }
    return text;
  }

  /** What is in no element stands around the text. */
  private void rest(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> byPage = new LinkedHashMap<>();
    for (Glyph glyph : glyphs) {
      if (!told.contains(new Place(glyph.page(), glyph.mark()))) {
        byPage.computeIfAbsent(glyph.page(), page -> new ArrayList<>()).add(glyph);
      }
    }
    for (List<Glyph> page : byPage.values()) {
      for (PdfLine line : PdfLine.of(page)) {
        lines.add(new SourceLine(Kind.ASIDE, line.page(), 0, 0, false, line.text()));
      }
    }
  }

  private void kids(@Nullable List<Object> kids, int page, int depth) {
    if (kids == null || depth > DEEPEST) {
      return;
    }
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        element(element, page, depth + 1);
      } else if (kid instanceof Integer mark) {
        take(new Place(page, mark));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage on = reference.getPage();
        take(new Place(on == null ? page : page(on.getCOSObject(), page), reference.getMCID()));
      }
    }
  }

  private int page(COSDictionary page, int otherwise) {
    return pages.getOrDefault(page, otherwise);
  }

  private void take(Place place) {
    List<Glyph> glyphs = marked.get(place);
    if (glyphs != null && told.add(place)) {
      open.addAll(glyphs);
    }
  }

  private void element(PDStructureElement element, int outer, int depth) {
    PDPage on = element.getPage();
    int page = on == null ? outer : page(on.getCOSObject(), outer);
    String type = String.valueOf(element.getStandardStructureType());
    switch (type) {
      case "H", "H1", "H2", "H3", "H4", "H5", "H6" -> {
        flush(Kind.PARAGRAPH);
        level = type.length() == 1 ? 1 : type.charAt(1) - '0';
        kids(element.getKids(), page, depth);
        flush(Kind.HEADING);
        level = 0;
      }
      case "L" -> {
        flush(Kind.PARAGRAPH);
        lists.open();
        kids(element.getKids(), page, depth);
        flush(Kind.PARAGRAPH);
        lists.close();
      }
      case "LI" -> {
        flush(Kind.PARAGRAPH);
        lists.item();
        kids(element.getKids(), page, depth);
        flush(Kind.PARAGRAPH);
        lists.endItem();
      }
      case "Lbl" -> {
        flush(Kind.PARAGRAPH);
        kids(element.getKids(), page, depth);
        label();
      }
      case "Table" -> {
        flush(Kind.PARAGRAPH);
        table(element, page, depth);
      }
      case "Span", "Link", "Quote", "Em", "Strong", "Code", "Reference", "Annot", "Sub" ->
          kids(element.getKids(), page, depth);
      default -> {
        flush(Kind.PARAGRAPH);
        kids(element.getKids(), page, depth);
        flush(Kind.PARAGRAPH);
      }
    }
  }

  private void label() {
    String text = words(open);
    open.clear();
    lists.label(text);
  }

  private void table(PDStructureElement table, int page, int depth) {
    List<PDStructureElement> rows = new ArrayList<>();
    List<PDStructureElement> captions = new ArrayList<>();
    rows(table, rows, captions, depth);
    for (PDStructureElement caption : captions) {
      kids(caption.getKids(), page, depth + 1);
      flush(Kind.PARAGRAPH);
    }
    boolean first = true;
    for (PDStructureElement row : rows) {
      List<String> cells = new ArrayList<>();
      boolean head = true;
      int at = page;
      for (Object kid : row.getKids()) {
        if (kid instanceof PDStructureElement cell) {
          open.clear();
          collect(cell, page, depth + 1);
          at = open.isEmpty() ? at : open.getFirst().page();
          cells.add(onePage(open));
          head &= "TH".equals(cell.getStandardStructureType());
        }
      }
      open.clear();
      Kind kind = first ? Kind.FIRST_ROW : Kind.ROW;
      if (cells.size() < 2) {
        kind = Kind.PARAGRAPH;
      }
      lines.add(new SourceLine(kind, at == 0 ? null : at, 0, 0, head, String.join("\t", cells)));
      first = false;
    }
  }

  private static void rows(
      PDStructureElement in,
      List<PDStructureElement> rows,
      List<PDStructureElement> captions,
      int depth) {
    for (Object kid : in.getKids()) {
      if (kid instanceof PDStructureElement element && depth < DEEPEST) {
        switch (String.valueOf(element.getStandardStructureType())) {
          case "TR" -> rows.add(element);
          case "Caption" -> captions.add(element);
          default -> rows(element, rows, captions, depth + 1);
        }
      }
    }
  }

  /** Everything in a cell, whatever it is. */
  private void collect(PDStructureElement element, int outer, int depth) {
    PDPage on = element.getPage();
    int page = on == null ? outer : page(on.getCOSObject(), outer);
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner && depth < DEEPEST) {
        collect(inner, page, depth + 1);
      } else {
        kids(List.of(kid), page, depth);
      }
    }
  }

  /** A head that stands again on every page says everything as often. */
  private static String onePage(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> byPage = new LinkedHashMap<>();
    glyphs.forEach(
        glyph -> byPage.computeIfAbsent(glyph.page(), page -> new ArrayList<>()).add(glyph));
    List<String> said = byPage.values().stream().map(PdfTree::words).distinct().toList();
    return byPage.size() > 1 && said.size() == 1 ? said.getFirst() : words(glyphs);
  }

  private static String words(List<Glyph> glyphs) {
    return String.join(" ", visualLines(glyphs).stream().map(PdfSegment::text).toList()).strip();
  }

  private static List<PdfSegment> visualLines(List<Glyph> glyphs) {
    List<PdfSegment> found = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!line.isEmpty() && !glyph.levelWith(line.getLast())) {
        addLine(found, line);
        line.clear();
      }
      line.add(glyph);
    }
    addLine(found, line);
    return found;
  }

  private static void addLine(List<PdfSegment> found, List<Glyph> line) {
    if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
      found.add(PdfSegment.joined(line));
    }
  }

  /** Ends what was begun: its first line is of this kind, the others go on with it. */
  private void flush(Kind kind) {
    List<PdfSegment> segments = visualLines(open);
    open.clear();
    if (segments.isEmpty()) {
      return;
    }
    boolean bold = segments.stream().allMatch(PdfSegment::bold);
    String whole = String.join(" ", segments.stream().map(PdfSegment::text).toList());
    boolean remark = OwnRemarks.matches(whole);
    if (!remark && level == 0 && lists.tellsResult(segments.getFirst().text())) {
      segments.forEach(
          each -> lines.add(new SourceLine(Kind.BESIDE, each.page(), 0, 0, false, each.text())));
    } else if (remark) {
      int page = segments.getFirst().page();
      lines.add(new SourceLine(Kind.PARAGRAPH, page, 0, 0, bold, whole));
    } else if (kind == Kind.HEADING || level > 0) {
      add(segments, Kind.HEADING, "", bold);
    } else if (!lists.takesAsMark(segments)) {
      Kind begins = lists.goesOn() ? Kind.CONTINUATION : Kind.PARAGRAPH;
      add(segments, begins, lists.mark(), bold);
    }
  }

  private void add(List<PdfSegment> segments, Kind kind, String mark, boolean bold) {
    int indent = Math.max(0, lists.depth() - 1) * STEP;
    for (int i = 0; i < segments.size(); i++) {
      PdfSegment segment = segments.get(i);
      lines.add(
          new SourceLine(
              i == 0 ? kind : Kind.CONTINUATION,
              segment.page(),
              indent,
              i == 0 && kind == Kind.HEADING ? Math.max(1, level) : 0,
              bold,
              i == 0 ? mark + segment.text() : segment.text()));
    }
  }
}
