package dk.kkr.agenda.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown and simple HTML off a line and leaves its words. */
final class Marks {

  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s*(?=\\S)");
  private static final Pattern EMPTY_HEADING = Pattern.compile("^#{1,6}$");
  private static final Pattern HEADING_END = Pattern.compile("\\s#{1,6}$");
  private static final Pattern QUOTE = Pattern.compile("^>+\\s+(?=\\S)");
  private static final Pattern BREAK_TAG = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:b|i|u|em|strong|sup|sub|span|p|div|small|font|a|center)(?:\\s[^<>]*)?>");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\p{L}\\p{N}*\\\\])\\*(?=[^\\s*])([^*]*[^\\s*])\\*(?![\\p{L}\\p{N}*])");
  private static final Pattern UNDERLINED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_\\\\/])_{1,2}(?=[^\\s_])([^_]*[^\\s_])_{1,2}(?![\\p{L}\\p{N}_])");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>])");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\(([^()\\s]*)[^()]*\\)");

  /** From the end of a link to the beginning of the next one with the same target. */
  private static final Pattern BROKEN_LINK =
      Pattern.compile("]\\(([^()\\s]{1,2000})\\)\\s?\\[(?=[^\\[\\]]{1,400}]\\(\\1\\))");

  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF]");

  private Marks() {}

  /** The line without marks; tabs between the cells of a row stay. */
  static String remove(String raw) {
    String text = normalise(raw).strip();
    text = EMPTY_HEADING.matcher(text).replaceFirst("");
    text = HEADING.matcher(text).replaceFirst("");
    text = QUOTE.matcher(text).replaceFirst("");
    if (isHeading(raw)) {
      text = HEADING_END.matcher(text).replaceFirst("");
    }
    if (text.indexOf('<') >= 0) {
      text = BREAK_TAG.matcher(text).replaceAll(" ");
      text = TAG.matcher(text).replaceAll("");
    }
    if (text.indexOf('*') >= 0) {
      text = ITALIC.matcher(text.replace("**", "")).replaceAll("$1");
    }
    if (text.indexOf('_') >= 0) {
      text = UNDERLINED.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('&') >= 0) {
      text = entities(text);
    }
    if (text.indexOf('\\') >= 0) {
      text = ESCAPED.matcher(text).replaceAll("$1");
    }
    return text.strip();
  }

  static boolean isHeading(String raw) {
    String text = raw.strip();
    return text.startsWith("#") && HEADING.matcher(text).find();
  }

  static boolean isBold(String raw) {
    return raw.contains("<b>") || raw.contains("<strong>") || raw.contains("**");
  }

  /** The links {@code [title](target)} of a line without marks. */
  static Matcher links(String text) {
    return LINK.matcher(text);
  }

  /** A link that was broken over two lines is one again. */
  static String joinedLinks(String text) {
    return BROKEN_LINK.matcher(text).replaceAll(" ");
  }

  static String normalise(String raw) {
    String text = raw.replace('\u00A0', ' ').replace('\u2007', ' ').replace('\u202F', ' ');
    return INVISIBLE.matcher(text).replaceAll("");
  }

  private static String entities(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
