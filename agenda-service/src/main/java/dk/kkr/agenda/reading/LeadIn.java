package dk.kkr.agenda.reading;

import dk.kkr.agenda.items.PointView;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a recommendation's text says before its points: usually "Det indstilles, at …". */
final class LeadIn {

  /** Longer texts are shown whole: no recommendation is that long. */
  private static final int LONGEST = 20_000;

  /** What may stand between two points that follow each other: signs, a number, an "and". */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*+(?:(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|og)?+[\\s\\p{P}\\p{S}]*+");

  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}]*+");
  private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}|[a-zæøå])[.)]");
  private static final String DASHES = "-–•*";

  private LeadIn() {}

  /**
   * What leads to points that have no text before them, so that they are read as a sentence; empty
   * when they are none that could go on.
   *
   * @param council its name
   */
  static String to(List<PointView> points, String council) {
    if (points.stream().allMatch(point -> point.text().startsWith("at "))) {
      return "Det indstilles,";
    }
    return points.stream().allMatch(LeadIn::goesOn) ? "Det indstilles, at " + council : "";
  }

  // With its verb, in small letters, and not with a sentence of its own.
  private static boolean goesOn(PointView point) {
    return !point.text().isEmpty()
        && Character.isLowerCase(point.text().codePointAt(0))
        && !point.text().startsWith("at ");
  }

  /**
   * The text before the points; empty when the text does not say all of them in their order with
   * nothing between and nothing behind, so that both have to be shown.
   */
  static Optional<String> of(String text, List<PointView> points) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> said =
        points.stream().flatMap(LeadIn::said).filter(one -> !one.isBlank()).toList();
    int first = -1;
    int end = 0;
    for (String one : said) {
      Matcher found = words(one).matcher(text);
      if (!found.find(end)) {
        return Optional.empty();
      }
      if (first >= 0 && !BETWEEN.matcher(text.substring(end, found.start())).matches()) {
        return Optional.empty();
      }
      first = first < 0 ? found.start() : first;
      end = found.end();
    }
    if (first < 0) {
      return Optional.empty();
    }
    return SIGNS.matcher(text.substring(end)).matches()
        ? Optional.of(withoutDash(text.substring(0, first)))
        : Optional.empty();
  }

  // The dash, number or letter before the first point is the list's, not the sentence's.
  private static String withoutDash(String before) {
    String text = before.stripTrailing();
    String lastLine = text.substring(text.lastIndexOf('\n') + 1).strip();
    boolean sign =
        (lastLine.length() == 1 && DASHES.contains(lastLine)) || NUMBER.matcher(lastLine).matches();
    return sign ? text.substring(0, text.length() - lastLine.length()).stripTrailing() : text;
  }

  private static Stream<String> said(PointView point) {
    return Stream.of(
            Stream.of(point.text()),
            point.contents().stream(),
            point.children().stream().flatMap(LeadIn::said))
        .flatMap(one -> one);
  }

  private static Pattern words(String text) {
    return Pattern.compile(
        Stream.of(text.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")));
  }
}
