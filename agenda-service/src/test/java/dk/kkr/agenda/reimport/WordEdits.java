package dk.kkr.agenda.reimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Does to a Word document what people do to it. */
final class WordEdits {

  private static final String PART = "word/document.xml";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Document document;

  WordEdits(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(parts.getOrDefault(PART, new byte[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Paragraphs and tables, in order. */
  List<Element> blocks() {
    Node body = document.getElementsByTagNameNS(W, "body").item(0);
    List<Element> blocks = new ArrayList<>();
    for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && !element.getLocalName().equals("sectPr")) {
        blocks.add(element);
      }
    }
    return blocks;
  }

  /** The first paragraph with this style that begins with this text. */
  Element find(String style, String start) {
    return blocks().stream()
        .filter(block -> style.equals(style(block)) && text(block).startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /** The paragraphs of an item, its heading first. */
  List<Element> item(String start) {
    List<Element> blocks = blocks();
    int from = blocks.indexOf(find("Heading2", start));
    int to = from + 1;
    while (to < blocks.size()
        && !style(blocks.get(to)).equals("Heading1")
        && !style(blocks.get(to)).equals("Heading2")) {
      to++;
    }
    return blocks.subList(from, to);
  }

  void remove(List<Element> blocks) {
    blocks.forEach(block -> block.getParentNode().removeChild(block));
  }

  void moveBefore(Element place, List<Element> blocks) {
    blocks.forEach(block -> place.getParentNode().insertBefore(block, place));
  }

  /** A copy below a block, with its marks or without. */
  Element copy(Element block, boolean marks) {
    Element copy = (Element) block.cloneNode(true);
    if (!marks) {
      unmark(copy);
    }
    block.getParentNode().insertBefore(copy, block.getNextSibling());
    return copy;
  }

  void unmark(Element block) {
    for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
      NodeList found = block.getElementsByTagNameNS(W, name);
      while (found.getLength() > 0) {
        Node mark = found.item(0);
        mark.getParentNode().removeChild(mark);
      }
    }
  }

  void write(Element block, String text) {
    NodeList texts = block.getElementsByTagNameNS(W, "t");
    for (int i = 0; i < texts.getLength(); i++) {
      texts.item(i).setTextContent(i == 0 ? text : "");
    }
  }

  void replace(Element block, String words, String by) {
    NodeList texts = block.getElementsByTagNameNS(W, "t");
    for (int i = 0; i < texts.getLength(); i++) {
      texts.item(i).setTextContent(texts.item(i).getTextContent().replace(words, by));
    }
  }

  /** Writes runs, as a program would, behind the text of a paragraph. */
  void append(Element block, String runs) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document read =
          factory
              .newDocumentBuilder()
              .parse(
                  new ByteArrayInputStream(
                      ("<w:p xmlns:w='" + W + "'>" + runs + "</w:p>")
                          .getBytes(StandardCharsets.UTF_8)));
      NodeList children = read.getDocumentElement().getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        block.appendChild(document.importNode(children.item(i), true));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds a part to the document, with one paragraph. */
  void part(String name, String element, String words) {
    String xml =
        "<w:%1$s xmlns:w='%2$s'><w:p><w:r><w:t>%3$s</w:t></w:r></w:p></w:%1$s>"
            .formatted(element, W, words);
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  static String text(Element block) {
    return block.getTextContent();
  }

  static String style(Element block) {
    NodeList styles = block.getElementsByTagNameNS(W, "pStyle");
    return block.getLocalName().equals("p") && styles.getLength() > 0
        ? ((Element) styles.item(0)).getAttributeNS(W, "val")
        : "";
  }

  byte[] bytes() {
    try {
      StringWriter xml = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(xml));
      parts.put(PART, xml.toString().getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
