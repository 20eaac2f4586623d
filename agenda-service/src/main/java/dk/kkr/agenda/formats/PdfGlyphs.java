package dk.kkr.agenda.formats;

import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.extraction.Unreadable;
import dk.kkr.agenda.importing.SourceLine;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the characters of a PDF as they are drawn, with what the file says of each. */
final class PdfGlyphs extends PDFTextStripper {

  /** Characters that are read of one file: some 300 full pages. */
  private static final int MOST = 1_000_000;

  private static final int MAX_PAGES = 2_000;
  private static final int BOLD = 600;

  /** What is drawn between a begin and an end. */
  private record Marked(int mark, boolean artifact) {}

  /** An area of a page that leads somewhere; top and bottom from the top of the page. */
  private record Area(float left, float top, float right, float bottom, String target) {
    boolean holds(float x, float y) {
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }

  private final List<Glyph> glyphs = new ArrayList<>();
  private final PdfPictures pictures = new PdfPictures();
  private final Deque<Marked> marked = new ArrayDeque<>();
  private List<Area> areas = List.of();

  private PdfGlyphs() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** What is drawn: characters, and pictures as lines that tell of them. */
  record Drawn(List<Glyph> glyphs, List<SourceLine> pictures) {}

  static Drawn of(PDDocument document) throws IOException {
    PdfGlyphs reading = new PdfGlyphs();
    reading.setEndPage(MAX_PAGES);
    reading.writeText(document, Writer.nullWriter());
    if (document.getNumberOfPages() > MAX_PAGES) {
      throw new Unreadable(TextState.TOO_LARGE);
    }
    return new Drawn(reading.glyphs, reading.pictures.lines(document.getNumberOfPages()));
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    marked.clear();
    areas = new ArrayList<>();
    PDRectangle box = page.getCropBox();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI uri
          && uri.getURI() != null
          && link.getRectangle() != null) {
        PDRectangle at = link.getRectangle();
        areas.add(
            new Area(
                at.getLowerLeftX() - box.getLowerLeftX(),
                box.getUpperRightY() - at.getUpperRightY(),
                at.getUpperRightX() - box.getLowerLeftX(),
                box.getUpperRightY() - at.getLowerLeftY(),
                uri.getURI()));
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Marked in = marked.peek();
    if (operator.getName().equals(OperatorName.DRAW_OBJECT)
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && (in == null || !in.artifact())
        && getResources() != null
        && getResources().isImageXObject(name)) {
      COSBase image = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      pictures.add(
          getCurrentPageNo(),
          image instanceof COSDictionary all ? all.getDictionaryObject(name) : null,
          getGraphicsState().getCurrentTransformationMatrix());
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    Marked outer = marked.peek();
    boolean artifact = tag.getName().equals("Artifact") || (outer != null && outer.artifact());
    int inherited = outer == null ? -1 : outer.mark();
    int mark = properties == null ? inherited : properties.getInt(COSName.MCID, inherited);
    marked.push(new Marked(artifact ? -1 : mark, artifact));
  }

  @Override
  public void endMarkedContentSequence() {
    marked.poll();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    if (glyphs.size() >= MOST) {
      throw new java.io.UncheckedIOException(new Unreadable(TextState.TOO_LARGE));
    }
    Marked in = marked.peek();
    float x = position.getXDirAdj();
    float y = position.getYDirAdj();
    float size = size(position);
    glyphs.add(
        new Glyph(
            getCurrentPageNo(),
            in == null ? -1 : in.mark(),
            in != null && in.artifact(),
            x,
            y,
            position.getWidthDirAdj(),
            size,
            position.getWidthOfSpace(),
            isBold(position.getFont()),
            plain(text),
            target(x + position.getWidthDirAdj() / 2, y - size / 3)));
  }

  private static float size(TextPosition position) {
    float size = position.getFontSizeInPt();
    return Float.isFinite(size) && size > 0.5f && size < 500 ? size : 10;
  }

  private @Nullable String target(float x, float y) {
    for (Area area : areas) {
      if (area.holds(x, y)) {
        return area.target();
      }
    }
    return null;
  }

  private static boolean isBold(@Nullable PDFont font) {
    if (font == null || font.getName() == null) {
      return false;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return font.getName().toLowerCase(Locale.ROOT).contains("bold")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
  }

  /** Ligatures are two letters, and every space is one. */
  private static String plain(String text) {
    char first = text.charAt(0);
    if (first >= 0xFB00 && first <= 0xFB06) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    return first == 0xA0 || first == '\t' || first == '\n' || first == '\r' ? " " : text;
  }
}
