package dk.kkr.agenda.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** PDF files as tests need them, the honest and the others. */
public final class PdfFiles {

  private PdfFiles() {}

  /** A file with one line on each page; a blank one leaves the page empty. */
  public static byte[] pdf(String... pages) {
    return pdf(null, pages);
  }

  /** The same, which asks for a password. */
  public static byte[] encrypted(String... pages) {
    return pdf("hemmelig", pages);
  }

  private static byte[] pdf(@Nullable String password, String... pages) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String line : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 700);
          content.showText(line);
          content.endText();
        }
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page whose content unpacks to this many megabytes. */
  public static byte[] bomb(int megabytes) {
    byte[] blank = new byte[1 << 20];
    Arrays.fill(blank, (byte) ' ');
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, best)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(blank);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      best.end();
    }
    return oneStream("/Filter /FlateDecode", packed.toByteArray());
  }

  /** One page that draws the same form within itself, level by level, two at each. */
  static byte[] tower(int levels) {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    pdf.append("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
    pdf.append("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R");
    pdf.append("/Resources<</XObject<</A 5 0 R>>>>>>\nendobj\n");
    pdf.append(stream(4, "", "/A Do /A Do"));
    for (int i = 0; i < levels; i++) {
      int next = 6 + i;
      String header =
          "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A %d 0 R>>>>"
              .formatted(next);
      pdf.append(stream(5 + i, header, "/A Do /A Do"));
    }
    pdf.append(stream(5 + levels, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q"));
    return bytes(pdf.append("trailer\n<</Root 1 0 R>>\n%%EOF\n").toString());
  }

  /** A file that has this many pages, all of them the same. */
  public static byte[] pages(int count) {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    pdf.append("2 0 obj\n<</Type/Pages/Count ").append(count).append("/Kids[");
    for (int i = 0; i < count; i++) {
      pdf.append(i + 3).append(" 0 R ");
    }
    pdf.append("]>>\nendobj\n");
    for (int i = 0; i < count; i++) {
      pdf.append(i + 3).append(" 0 obj<</Type/Page/Parent 2 0 R>>endobj\n");
    }
    return bytes(pdf.append("trailer\n<</Root 1 0 R>>\n%%EOF\n").toString());
  }

  private static byte[] oneStream(String header, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        bytes(
            "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
                + "4 0 obj\n<<%s/Length %d>>\nstream\n".formatted(header, content.length)));
    out.writeBytes(content);
    out.writeBytes(bytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"));
    return out.toByteArray();
  }

  private static String stream(int number, String header, String content) {
    return "%d 0 obj\n<<%s/Length %d>>\nstream\n%s\nendstream\nendobj\n"
        .formatted(number, header, content.length(), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
