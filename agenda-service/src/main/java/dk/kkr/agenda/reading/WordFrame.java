package dk.kkr.agenda.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document on A4 with the styles and lists of an agenda, and nothing in it yet. */
final class WordFrame implements AutoCloseable {

  private static final BigInteger POINTS = BigInteger.ONE;
  private static final long MARGIN = 1134;

  private final XWPFDocument document = new XWPFDocument();
  private final XWPFNumbering numbering;

  WordFrame() {
    try {
      document
          .createStyles()
          .setStyles(StylesDocument.Factory.parse(resource("styles.xml")).getStyles());
      numbering = document.createNumbering();
      CTNumbering lists = NumberingDocument.Factory.parse(resource("numbering.xml")).getNumbering();
      lists.getAbstractNumList().forEach(one -> numbering.addAbstractNum(new XWPFAbstractNum(one)));
      lists.getNumList().forEach(one -> numbering.addNum(new XWPFNum(one, numbering)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("The styles of documents cannot be read", e);
    }
    page();
  }

  private static InputStream resource(String name) {
    return Optional.ofNullable(WordFrame.class.getResourceAsStream("/word/" + name))
        .orElseThrow(() -> new IllegalStateException("There is no word/" + name));
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11_906));
    size.setH(BigInteger.valueOf(16_838));
    CTPageMar margin = section.addNewPgMar();
    BigInteger width = BigInteger.valueOf(MARGIN);
    margin.setTop(width);
    margin.setBottom(width);
    margin.setLeft(width);
    margin.setRight(width);
    margin.setHeader(BigInteger.valueOf(567));
    margin.setFooter(BigInteger.valueOf(567));
    margin.setGutter(BigInteger.ZERO);
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setStyle("Footer");
    footer.createRun().setText("Side ");
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  XWPFDocument document() {
    return document;
  }

  /** A list of points that begins with 1. */
  BigInteger newPoints() {
    BigInteger list = numbering.addNum(POINTS);
    var own = numbering.getNum(list).getCTNum();
    for (int level = 0; level < 9; level++) {
      var override = own.addNewLvlOverride();
      override.setIlvl(BigInteger.valueOf(level));
      override.addNewStartOverride().setVal(BigInteger.ONE);
    }
    return list;
  }

  /** What the document says of itself. */
  void about(AgendaPage page, Instant made) {
    POIXMLProperties properties = document.getProperties();
    properties.getCoreProperties().setTitle(page.title());
    properties.getCoreProperties().setCreator(page.council());
    properties.getCoreProperties().setCreated(Optional.of(Date.from(made)));
    POIXMLProperties.CustomProperties own = properties.getCustomProperties();
    own.addProperty(Anchors.MEETING, page.source().meeting().toString());
    if (page.source().draftTag() != null) {
      own.addProperty(Anchors.DRAFT, page.source().draftTag());
    }
    if (page.source().version() != null) {
      own.addProperty("kkr_version", page.source().version());
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
