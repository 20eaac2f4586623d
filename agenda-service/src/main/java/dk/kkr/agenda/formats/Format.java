package dk.kkr.agenda.formats;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Formats of agendas that are no plain text, told from their content and nothing else. */
public enum Format {
  /** Portable Document Format. */
  PDF,
  /** Word. */
  DOCX,
  /** A web page. */
  HTML;

  private static final int HEAD = 8_192;

  private static final Pattern BEFORE_MARKUP =
      Pattern.compile(
          "\\A\\uFEFF?\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,4000}?-->\\s*+)?",
          Pattern.DOTALL);
  private static final Pattern PAGE =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)[\\s>]");
  private static final Pattern FRAGMENT =
      Pattern.compile("(?i)<(?:h[1-6]|p|div|main|article|section|header|table|ul|ol)[\\s>]");
  private static final Pattern CLOSED =
      Pattern.compile("(?i)</(?:h[1-6]|p|div|main|article|section|li|tr)>");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6}\\s*\\S");
  private static final int LEAST_CLOSED = 3;

  /**
   * Null for plain text, and for what is none of these. An archive is taken for a Word file until
   * it is opened, which is not for this process to do.
   */
  public static @Nullable Format of(byte[] content) {
    int length = Math.min(HEAD, content.length);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    if (head.stripLeading().startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return DOCX;
    }
    return isPage(wide(content) ? utf16(content, length) : utf8(content, length)) ? HTML : null;
  }

  private static boolean wide(byte[] content) {
    return content.length > 1
        && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
            || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
  }

  private static String utf16(byte[] content, int length) {
    return new String(content, 0, length, StandardCharsets.UTF_16);
  }

  private static String utf8(byte[] content, int length) {
    return new String(content, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean isPage(String head) {
    Matcher before = BEFORE_MARKUP.matcher(head);
    int from = before.find() ? before.end() : 0;
    if (PAGE.matcher(head).region(from, head.length()).lookingAt()) {
      return true;
    }
    return FRAGMENT.matcher(head).region(from, head.length()).lookingAt()
        && CLOSED.matcher(head).results().limit(LEAST_CLOSED).count() == LEAST_CLOSED
        && !MARKDOWN_HEADING.matcher(head).find();
  }
}
