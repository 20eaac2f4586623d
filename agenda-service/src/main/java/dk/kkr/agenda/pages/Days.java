package dk.kkr.agenda.pages;

import java.util.regex.Pattern;

/** Days and hours that stay on one line. */
public final class Days {

  private static final Pattern GAP =
      Pattern.compile(
          "(?<=\\b\\d{1,2}\\.) (?=(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober"
              + "|november|december)\\b)|(?<=\\bkl\\.) (?=\\d)|(?<=\\d{1,2}\\.[ \u00a0](?:januar|februar|marts|april|maj|juni|juli|august"
              + "|september|oktober|november|december)) (?=\\d{4}\\b)");

  private Days() {}

  /** The same words, with a space that does not break within a day or an hour. */
  public static String kept(String words) {
    return GAP.matcher(words).replaceAll("\u00a0");
  }
}
