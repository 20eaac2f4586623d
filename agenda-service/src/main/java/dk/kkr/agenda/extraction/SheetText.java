package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The cells of a workbook as it shows them, sheet by sheet: lines of cells with tabs between. */
final class SheetText implements XSSFSheetXMLHandler.SheetContentsHandler {

  private static final Pattern PRINTING = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-F]{6}|[A-Z])");

  private final TextSink sink;
  private LostZeros zeros = new LostZeros();

  private SheetText(TextSink sink) {
    this.sink = sink;
  }

  static void read(Path file, TextSink sink) throws IOException {
    ZipSecureFile.setMaxEntrySize(OfficeText.MAX_UNPACKED);
    // Long tables of equal rows pack better than the library's limit allows; size and time are
    // bounded all the same.
    ZipSecureFile.setMinInflateRatio(0);
    try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      new SheetText(sink).sheets(pack);
    } catch (OpenXML4JException | SAXException e) {
      throw of(e);
    }
  }

  private void sheets(OPCPackage pack) throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(pack);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack);
    XMLReader xml = parser();
    xml.setContentHandler(
        new XSSFSheetXMLHandler(reader.getStylesTable(), strings, this, new CellFormats(), false));
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    Budget budget = new Budget(OfficeText.MAX_UNPACKED);
    boolean first = true;
    while (sheets.hasNext()) {
      try (InputStream sheet = budget.spendOn(sheets.next())) {
        if (!first) {
          sink.nextPassage();
        }
        first = false;
        zeros = new LostZeros();
        sink.write(sheets.getSheetName() + "\n");
        xml.parse(new InputSource(sheet));
        sink.flush();
      }
    }
  }

  private static XMLReader parser() throws SAXException {
    try {
      return XMLHelper.newXMLReader();
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException("Every JDK has such a parser", e);
    }
  }

  private static Unreadable of(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Unreadable known) {
        return known;
      }
      if (String.valueOf(t.getMessage()).contains("Zip bomb")) {
        return new Unreadable(TextState.TOO_LARGE);
      }
    }
    return new Unreadable(TextState.DAMAGED);
  }

  @Override
  public void startRow(int row) {
    // nothing stands before the first cell
  }

  @Override
  public void endRow(int row) {
    write("\n");
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
    write((shown == null ? "" : zeros.whole(reference, shown.strip())) + "\t");
  }

  @Override
  public void headerFooter(@Nullable String text, boolean isHeader, @Nullable String tagName) {
    if (text != null) {
      // Without the signs that say where and how it is printed.
      write(PRINTING.matcher(text).replaceAll(" ") + "\n");
    }
  }

  private void write(String text) {
    try {
      sink.write(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
