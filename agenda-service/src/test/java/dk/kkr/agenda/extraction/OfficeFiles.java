package dk.kkr.agenda.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Office files as tests need them, the honest and the others. */
public final class OfficeFiles {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private OfficeFiles() {}

  /** A Word file of these paragraphs. */
  public static byte[] docx(String... paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    return docxOf("", body.toString());
  }

  /** A Word file whose main part has this before its root, and this in its body. */
  static byte[] docxOf(String before, String body) {
    return zip(wordParts(document(before, body)));
  }

  static String document(String before, String body) {
    return before
        + "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(WORD, body);
  }

  /** The parts of a Word file with this main part. */
  static Map<String, byte[]> wordParts(String document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8(types("word/document.xml", "wordprocessingml.document")));
    parts.put("word/document.xml", utf8(document));
    return parts;
  }

  /** The list of types of an office file whose main part is of this type. */
  static String types(String part, String type) {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/>
        </Types>
        """
        .formatted(part, type);
  }

  /** A Word file that unpacks to this many megabytes of text. */
  public static byte[] bomb(int megabytes) {
    byte[] head = utf8(document("", "<w:p><w:r><w:t>x").replaceAll("</w:body>.*", ""));
    byte[] blank = new byte[1 << 20];
    Arrays.fill(blank, (byte) ' ');
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          utf8(types("word/document.xml", "wordprocessingml.document")));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(head);
      for (int i = 0; i < megabytes; i++) {
        // In a comment, so that it counts against what is unpacked and not against the text.
        zip.write(utf8(i == 0 ? "</w:t></w:r></w:p><!--" : ""));
        zip.write(blank);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A workbook: what stands in a cell with this format, beside what looks like it. */
  public static byte[] xlsx(String sheet, String text, double number, String format) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet cells = book.createSheet(sheet);
      var row = cells.createRow(0);
      row.createCell(0).setCellValue(text);
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      row.createCell(1).setCellValue(number);
      row.getCell(1).setCellStyle(style);
      book.createSheet("Ark 2").createRow(0).createCell(0).setCellValue("bagpå");
      book.write((OutputStream) out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An OpenDocument file of this type. */
  static byte[] openDocument(FileType type, String content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8(type.mediaType()));
    parts.put("content.xml", utf8(content));
    return zip(parts);
  }

  /** An archive of these. */
  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
