package dk.kkr.agenda.reading;

import dk.kkr.agenda.reading.AgendaPage.Block;
import dk.kkr.agenda.reading.AgendaPage.Fact;
import dk.kkr.agenda.reading.AgendaPage.Run;
import dk.kkr.agenda.reading.SheetTable.Cell;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Writes paragraphs, lists and tables into a Word document. */
final class WordText {

  /** Between the margins, in twentieths of a point. */
  private static final int WIDTH = 9_638;

  /** How far a list under a list stands in, in twentieths of a point. */
  private static final int INDENT = 360;

  private final XWPFDocument document;
  private int bookmarks;

  WordText(XWPFDocument document) {
    this.document = document;
  }

  /** A paragraph of plain words, found again by the bookmark of an id. */
  XWPFParagraph paragraph(String style, String text, @Nullable String id) {
    XWPFParagraph paragraph = paragraph(style);
    String bookmark = Anchors.bookmark(id);
    mark(paragraph, bookmark, () -> words(paragraph.createRun(), text));
    return paragraph;
  }

  XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  /** Words between the two ends of a bookmark; without a name the words only. */
  void mark(XWPFParagraph paragraph, @Nullable String name, Runnable words) {
    if (name == null) {
      words.run();
      return;
    }
    BigInteger id = BigInteger.valueOf(++bookmarks);
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(id);
    start.setName(name);
    words.run();
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  void blocks(List<Block> blocks, String style) {
    for (Block block : blocks) {
      switch (block.kind()) {
        case PARAGRAPH -> block.lines().forEach(line -> runs(paragraph(style), line));
        case HEADING -> block.lines().forEach(line -> runs(paragraph("Heading4"), line));
        case LIST -> list(block, 0);
        case NUMBERED -> numbered(paragraph(style), block.lines());
      }
    }
  }

  private void list(Block list, int level) {
    for (int i = 0; i < list.lines().size(); i++) {
      XWPFParagraph entry = paragraph("ListBullet");
      if (level > 0) {
        entry.setIndentationLeft(INDENT * (level + 1));
      }
      runs(entry, list.lines().get(i));
      list.below().get(i).forEach(below -> list(below, level + 1));
    }
  }

  // One paragraph, so that it comes back as the lines that it is made of.
  private void numbered(XWPFParagraph paragraph, List<List<Run>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.createRun().addBreak();
      }
      runs(paragraph, lines.get(i));
    }
  }

  void runs(XWPFParagraph paragraph, List<Run> runs) {
    for (Run run : runs) {
      if (run.href() == null) {
        words(paragraph.createRun(), run.text());
      } else {
        link(paragraph, run.text(), run.href());
      }
    }
  }

  void link(XWPFParagraph paragraph, String text, String address) {
    XWPFRun link = paragraph.createHyperlinkRun(address);
    link.setStyle("Hyperlink");
    words(link, text);
  }

  void facts(List<Fact> facts) {
    for (Fact fact : facts) {
      paragraph("KKRFact", fact.label() + ": " + fact.value(), null);
    }
  }

  /** Line breaks and tabs are signs of their own in Word; what XML cannot say is left out. */
  static void words(XWPFRun run, String text) {
    String[] lines = allowed(text).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      String[] cells = lines[i].split("\t", -1);
      for (int j = 0; j < cells.length; j++) {
        if (j > 0) {
          run.addTab();
        }
        if (!cells[j].isEmpty()) {
          run.setText(cells[j], run.getCTR().sizeOfTArray());
        }
      }
    }
  }

  private static String allowed(String text) {
    return text.codePoints()
        .map(c -> Printable.allowed(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A table below its caption, whose heading comes again on every page. */
  void table(SheetTable sheet) {
    paragraph("Caption", sheet.caption(), sheet.id());
    int columns = Math.max(1, sheet.columns());
    int rows =
        sheet.rows().size()
            + (sheet.header().isEmpty() ? 0 : 1)
            + (sheet.total().isEmpty() ? 0 : 1);
    if (rows == 0) {
      return;
    }
    XWPFTable table = document.createTable(rows, columns);
    table.setStyleID("TableGrid");
    table.setWidth("100%");
    // Borders are the style's; a grid is what the standard asks of every table.
    table.getCTTbl().getTblPr().unsetTblBorders();
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < columns; column++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH / columns));
    }
    int at = 0;
    if (!sheet.header().isEmpty()) {
      XWPFTableRow header = table.getRow(at++);
      header.setRepeatHeader(true);
      row(header, sheet.header(), true);
    }
    for (List<Cell> cells : sheet.rows()) {
      row(table.getRow(at++), cells, false);
    }
    if (!sheet.total().isEmpty()) {
      row(table.getRow(at), sheet.total(), true);
    }
    document.createParagraph().setSpacingAfter(0);
  }

  private static void row(XWPFTableRow row, List<Cell> cells, boolean bold) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      paragraph.setSpacingAfter(20);
      if (cells.get(i).figure()) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
      }
      XWPFRun run = paragraph.createRun();
      if (bold) {
        run.setBold(true);
      }
      words(run, cells.get(i).text());
    }
  }
}
