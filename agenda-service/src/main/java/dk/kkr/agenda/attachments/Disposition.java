package dk.kkr.agenda.attachments;

import java.nio.charset.StandardCharsets;

/** The header that says how a file is to be saved: RFC 6266, names as in RFC 8187. */
final class Disposition {

  private static final String PLAIN = "!#$&+-.^_`|~";

  private Disposition() {}

  /**
   * The value of {@code Content-Disposition}.
   *
   * @param inline true when a browser may show it instead of saving it
   */
  static String of(String name, boolean inline) {
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(inline ? "inline" : "attachment", ascii(name), encoded(name));
  }

  /**
   * For what does not know better: letters that ASCII has not are left out or written otherwise.
   */
  private static String ascii(String name) {
    StringBuilder ascii = new StringBuilder();
    for (char c :
        name.replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace("Æ", "Ae")
            .replace("Ø", "Oe")
            .replace("Å", "Aa")
            .toCharArray()) {
      // A percent sign would be taken for an encoded character by some.
      ascii.append(c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '%' ? c : '_');
    }
    return ascii.toString();
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
