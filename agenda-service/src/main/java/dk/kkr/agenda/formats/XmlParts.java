package dk.kkr.agenda.formats;

import dk.kkr.agenda.extraction.Budget;
import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.extraction.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of an office file, one event after another and without a tree. Entities and
 * document types are refused: no such file has any.
 */
public final class XmlParts {

  private static final long MAX_UNPACKED = 200L << 20;

  private final ZipFile zip;
  private final Budget budget = new Budget(MAX_UNPACKED);
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  /** Takes the events of a part. */
  public interface Handler {
    /** An element begins. */
    void start(String name, XMLStreamReader xml) throws IOException;

    /** An element ends. */
    void end(String name) throws IOException;

    /** Characters between them. */
    default void text(String text) throws IOException {}
  }

  /** Reads the parts of a file. */
  public XmlParts(ZipFile zip) {
    this.zip = zip;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** Reads a part, if the file has it. */
  public void read(String name, Handler handler) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = budget.spendOn(zip.getInputStream(entry))) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), xml);
          case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(xml.getText());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new Unreadable(TextState.DAMAGED);
          default -> {
            // comments and instructions say nothing
          }
        }
      }
    } catch (XMLStreamException e) {
      // The budget's own word comes wrapped into that of the parser.
      throw e.getNestedException() instanceof Unreadable known
          ? known
          : new Unreadable(TextState.DAMAGED);
    }
  }

  /** An attribute by its name, whatever its namespace. */
  public static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute that is a number; the default where it is none. */
  public static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether an element that switches something on does so. */
  public static boolean isOn(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
  }
}
