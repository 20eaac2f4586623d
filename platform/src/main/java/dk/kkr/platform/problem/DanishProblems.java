package dk.kkr.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * What people are told of a problem in Danish: {@code docs/problems/da.properties}, packed beside
 * the pages of the types. A type without words of its own has those of its status.
 */
final class DanishProblems {

  private static final Properties WORDS = read();

  private DanishProblems() {}

  /** What is wrong, short. */
  static String title(ProblemType type) {
    return said(type, ".title");
  }

  /** What the reader can do. */
  static String advice(ProblemType type) {
    return said(type, ".advice");
  }

  private static String said(ProblemType type, String what) {
    String general = type.status() < 500 ? "4xx" : "5xx";
    for (String key : new String[] {type.slug(), String.valueOf(type.status()), general}) {
      String words = WORDS.getProperty(key + what);
      if (words != null) {
        return words;
      }
    }
    throw new IllegalStateException("da.properties has no " + general + what);
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream file =
        DanishProblems.class.getResourceAsStream("/" + ProblemPages.FOLDER + "da.properties")) {
      words.load(
          new InputStreamReader(
              Objects.requireNonNull(file, "da.properties"), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
