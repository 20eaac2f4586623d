package dk.kkr.agenda.reimport;

import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the text of a part out of edited lines. A line that says what a stretch of the stored text
 * says becomes that stretch again, with its signs and its place.
 */
final class Texts {

  private static final Pattern GAP = Pattern.compile("\\R\\h*\\R\\s*");
  private static final Pattern DASH = Pattern.compile("\\h*([-–•*])\\h+(?=\\S)");

  private Texts() {}

  /**
   * The text.
   *
   * @param stored what stood there before; empty for nothing
   */
  static String of(List<EditedLine> lines, String stored) {
    Map<String, Deque<String>> sources = sources(stored);
    String sign = sign(stored);
    StringBuilder text = new StringBuilder();
    @Nullable EditedLine before = null;
    for (EditedLine line : lines) {
      Deque<String> same = sources.get(line.words());
      boolean bullet = line.kind() == Kind.BULLET;
      String plain = (bullet ? sign + " " : "") + line.text().strip();
      String source = same == null || same.isEmpty() ? plain : same.pop();
      if (before != null) {
        text.append(bullet && before.kind() == Kind.BULLET ? "\n" : "\n\n");
      }
      text.append(source);
      before = line;
    }
    return text.toString();
  }

  /** What the lines say, without the signs of lists. */
  static String words(List<EditedLine> lines) {
    StringBuilder words = new StringBuilder();
    lines.forEach(line -> words.append(line.words()).append(' '));
    return words.toString().strip();
  }

  /** What a stored text says, without the signs of lists. */
  static String words(String stored) {
    StringBuilder words = new StringBuilder();
    chunks(stored).forEach(chunk -> words.append(EditedLine.words(withoutDash(chunk))).append(' '));
    return words.toString().strip();
  }

  private static Map<String, Deque<String>> sources(String stored) {
    Map<String, Deque<String>> sources = new HashMap<>();
    for (String chunk : chunks(stored)) {
      sources
          .computeIfAbsent(EditedLine.words(withoutDash(chunk)), words -> new ArrayDeque<>())
          .add(chunk);
    }
    return sources;
  }

  private static List<String> chunks(String stored) {
    List<String> chunks = new ArrayList<>();
    for (String paragraph : GAP.split(stored, -1)) {
      StringBuilder plain = new StringBuilder();
      for (String line : paragraph.lines().toList()) {
        if (DASH.matcher(line).lookingAt()) {
          add(chunks, plain.toString());
          plain.setLength(0);
          add(chunks, line);
        } else {
          plain.append(plain.isEmpty() ? "" : "\n").append(line);
        }
      }
      add(chunks, plain.toString());
    }
    return chunks;
  }

  private static void add(List<String> chunks, String chunk) {
    if (!chunk.isBlank()) {
      chunks.add(chunk.stripTrailing());
    }
  }

  private static String withoutDash(String chunk) {
    Matcher dash = DASH.matcher(chunk);
    return dash.lookingAt() ? chunk.substring(dash.end()) : chunk;
  }

  private static String sign(String stored) {
    for (String chunk : chunks(stored)) {
      Matcher dash = DASH.matcher(chunk);
      if (dash.lookingAt()) {
        return dash.group(1);
      }
    }
    return "–";
  }
}
