package dk.kkr.platform.problem;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who reads an answer: a person in a browser, or a program. */
enum Audience {
  PERSON,
  PROGRAM;

  private static final int WHOLE = 1000;
  private static final Pattern QUALITY =
      Pattern.compile(";\\s*q\\s*=\\s*(1(?:\\.0{0,3})?|0(?:\\.[0-9]{0,3})?)\\s*(?:;|$)");

  /**
   * A person is who names {@code text/html}, and no kind of JSON before it. Ranges such as {@code
   * *}{@code /*} name nothing: programs send them without thinking of pages.
   *
   * @param accept value of the header; null when it was not sent
   */
  static Audience of(@Nullable String accept) {
    int page = 0;
    int data = 0;
    for (String part : accept == null ? new String[0] : accept.split(",", -1)) {
      String range = part.strip().toLowerCase(Locale.ROOT);
      String type = range.split(";", 2)[0].strip();
      if (type.equals("text/html")) {
        page = Math.max(page, quality(range));
      } else if (type.endsWith("/json") || type.endsWith("+json")) {
        data = Math.max(data, quality(range));
      }
    }
    return page > data ? PERSON : PROGRAM;
  }

  // In thousandths. One that cannot be read counts as none, and so as the whole.
  private static int quality(String range) {
    Matcher found = QUALITY.matcher(range);
    if (!found.find()) {
      return WHOLE;
    }
    String[] digits = found.group(1).split("\\.", 2);
    String thousandths = digits.length == 1 ? "" : digits[1];
    return Integer.parseInt(digits[0] + (thousandths + "000").substring(0, 3));
  }
}
