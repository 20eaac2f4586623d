package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an office file has beside its text: properties, alternate texts, formulas, lists of choices,
 * addresses of links, whatever part they stand in, and the files within it.
 */
final class OfficeBeside {

  private static final Pattern XML = Pattern.compile("(?i).*\\.(xml|rels|vml)");

  /** What stands in the cells is read as the workbook shows it. */
  private static final Pattern CELLS = Pattern.compile("xl/(worksheets/[^/]*|sharedStrings)\\.xml");

  private static final Set<String> CELL_VALUES = Set.of("v", "t");

  /** Pictures, typefaces and settings of printers, and what says only how something looks. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?i).*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|ico|odttf|fntdata|ttf|thmx|css)|"
              + ".*printerSettings\\d*\\.bin|mimetype|.*/|Thumbnails/.*|.*\\.thumbnail");

  /** Attributes that have words of people in them; others have numbers of programs. */
  private static final Set<String> WORDS =
      Set.of(
          "descr",
          "title",
          "name",
          "alt",
          "prompt",
          "promptTitle",
          "error",
          "errorTitle",
          "display",
          "tooltip",
          "Target",
          "v",
          "author",
          "initials",
          "lastModifiedBy",
          "href",
          "string-value");

  private final Suspects suspects;
  private final InnerFiles files;
  private final Budget budget = new Budget(OfficeText.MAX_UNPACKED);

  OfficeBeside(Suspects suspects, InnerFiles files) {
    this.suspects = suspects;
    this.files = files;
  }

  void read(ZipFile zip) throws IOException {
    List<? extends ZipEntry> parts = zip.stream().toList();
    for (ZipEntry part : parts) {
      String name = part.getName();
      suspects.take(name.substring(name.lastIndexOf('/') + 1));
      if (XML.matcher(name).matches()) {
        markup(zip, part);
      } else if (!NO_TEXT.matcher(name).matches()) {
        try (InputStream in = zip.getInputStream(part)) {
          files.read(name.substring(name.lastIndexOf('/') + 1), in);
        }
      }
    }
  }

  private void markup(ZipFile zip, ZipEntry part) throws IOException {
    boolean cells = CELLS.matcher(part.getName()).matches();
    try (InputStream in = budget.spendOn(zip.getInputStream(part))) {
      XMLStreamReader xml = OfficeText.factory().createXMLStreamReader(in);
      String element = "";
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            element = xml.getLocalName();
            attributes(xml);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!cells || !CELL_VALUES.contains(element)) {
              suspects.take(xml.getText().strip());
            }
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Unreadable(TextState.DAMAGED);
          default -> {
            // comments and instructions say nothing
          }
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof Unreadable known) {
        throw known;
      }
      // Old drawings are no good XML; whether words stand in them nobody can say.
      if (!part.getName().toLowerCase(Locale.ROOT).endsWith(".vml")) {
        throw new Unreadable(TextState.DAMAGED);
      }
      files.miss();
    }
  }

  private void attributes(XMLStreamReader xml) throws IOException {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (WORDS.contains(xml.getAttributeLocalName(i))) {
        suspects.take(xml.getAttributeValue(i));
      }
    }
  }
}
