package dk.kkr.agenda.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word file as a secretariat writes it: headings and lists get their numbers from Word, which
 * does not write them into the text.
 */
final class WordDocuments {

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger headings;
  private final BigInteger dashes;
  private BigInteger numbers;
  private int lists = 3;

  WordDocuments() {
    document.createStyles();
    heading("Overskrift1", "heading 1", 0);
    heading("Overskrift2", "heading 2", 1);
    heading("Overskrift3", "heading 3", 2);
    headings = list(1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."));
    dashes = list(2, level(0, "bullet", "\uF0B7"), level(1, "bullet", "o"));
    numbers = list(3, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"));
  }

  private record Level(int depth, String format, String text) {}

  private static Level level(int depth, String format, String text) {
    return new Level(depth, format, text);
  }

  private void heading(String id, String name, int outline) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  /** Numbers what follows in a list of its own, which begins with a number. */
  WordDocuments newList(int start, String... texts) {
    Level[] levels = new Level[texts.length];
    for (int i = 0; i < texts.length; i++) {
      levels[i] = level(i, "decimal", texts[i]);
    }
    numbers = list(++lists, levels);
    var own = document.getNumbering().getNum(numbers).getCTNum().addNewLvlOverride();
    own.setIlvl(BigInteger.ZERO);
    own.addNewStartOverride().setVal(BigInteger.valueOf(start));
    return this;
  }

  private BigInteger list(int id, Level... levels) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(id));
    for (Level level : levels) {
      CTLvl written = kind.addNewLvl();
      written.setIlvl(BigInteger.valueOf(level.depth()));
      written.addNewStart().setVal(BigInteger.ONE);
      written.addNewNumFmt().setVal(STNumberFormat.Enum.forString(level.format()));
      written.addNewLvlText().setVal(level.text());
    }
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }

  WordDocuments header(String words) {
    document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(words);
    return this;
  }

  WordDocuments text(String words) {
    document.createParagraph().createRun().setText(words);
    return this;
  }

  /** A heading that Word numbers. */
  WordDocuments numbered(int level, String words) {
    XWPFParagraph paragraph = titled(level, words);
    paragraph.setNumID(headings);
    paragraph.setNumILvl(BigInteger.valueOf(level - 1L));
    return this;
  }

  WordDocuments heading(int level, String words) {
    titled(level, words);
    return this;
  }

  private XWPFParagraph titled(int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Overskrift" + level);
    paragraph.createRun().setText(words);
    return paragraph;
  }

  WordDocuments dash(int level, String words) {
    return listed(dashes, level, words);
  }

  WordDocuments number(int level, String words) {
    return listed(numbers, level, words);
  }

  private WordDocuments listed(BigInteger list, int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(words);
    return this;
  }

  WordDocuments link(String before, String words, String address) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(before);
    XWPFRun run = paragraph.createHyperlinkRun(address);
    run.setText(words);
    return this;
  }

  /** A table whose first row is bold. */
  WordDocuments table(List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
    for (int i = 0; i < rows.size(); i++) {
      XWPFTableRow row = table.getRow(i);
      for (int k = 0; k < rows.get(i).size(); k++) {
        XWPFRun run = row.getCell(k).getParagraphs().getFirst().createRun();
        run.setText(rows.get(i).get(k));
        run.setBold(i == 0);
      }
    }
    return this;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        document) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
