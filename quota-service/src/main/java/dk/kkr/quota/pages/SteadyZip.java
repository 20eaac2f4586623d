package dk.kkr.quota.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The same spreadsheet without the moment at which it was written, so that the same result gives
 * the same bytes, and with a title and a language.
 */
final class SteadyZip {

  /** The first moment that a zip file can tell. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private SteadyZip() {}

  /**
   * Rewrites a file.
   *
   * @param workbook a spreadsheet on disk: its entries can only be found from the end of the file
   */
  static byte[] of(Path workbook, String title) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(workbook.toFile());
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(ALWAYS);
        to.putNextEntry(steady);
        if (entry.getName().equals(PROPERTIES)) {
          properties(to, title);
        } else {
          try (InputStream content = from.getInputStream(entry)) {
            content.transferTo(to);
          }
        }
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void properties(OutputStream to, String title) throws IOException {
    try {
      write(XMLOutputFactory.newInstance().createXMLStreamWriter(to, UTF_8), title);
    } catch (XMLStreamException unwritten) {
      throw new IOException("The properties of a spreadsheet cannot be written", unwritten);
    }
  }

  private static void write(XMLStreamWriter xml, String title) throws XMLStreamException {
    xml.writeStartDocument(UTF_8, "1.0");
    xml.writeStartElement("cp", "coreProperties", CORE);
    xml.writeNamespace("cp", CORE);
    xml.writeNamespace("dc", DUBLIN);
    element(xml, "title", title);
    element(xml, "creator", "KKR");
    element(xml, "language", "da-DK");
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement("dc", name, DUBLIN);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
