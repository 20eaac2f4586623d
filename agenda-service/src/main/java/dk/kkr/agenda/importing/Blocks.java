package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers lines into paragraphs and dashes. */
final class Blocks {

  private static final Pattern ENUMERATED =
      Pattern.compile("^(\\d{1,2}|[a-zæøå]|[ivx]{2,4})([.)])\\s+(\\S.*)$");

  /** The number of a dash below another, as programs show it: 2.1. */
  private static final Pattern NESTED =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,6})\\.?\\s+(\\S.*)$");

  private static final int STEP = 4;

  private static final Pattern DATE_LIKE =
      Pattern.compile(
          "(?i)^\\d{1,2}\\.\\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober"
              + "|november|december|kvartal|halvår|behandling|udgave|plads|del)\\b.*");

  private final Sheet sheet;
  private final boolean enumerations;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private @Nullable String mark;
  private String firstText = "";
  private String lastNumber = "";

  /** Dashes above this one, where its number tells. */
  private int below;

  /** Numbers that would go on with some list of this part, also an outer one. */
  private final Set<String> expected = new HashSet<>();

  private Blocks(Sheet sheet, boolean enumerations) {
    this.sheet = sheet;
    this.enumerations = enumerations;
  }

  /**
   * @param enumerations whether {@code 1.} and {@code a)} are marks of a list; in running text they
   *     stay part of it
   */
  static List<Block> of(Sheet sheet, List<Line> lines, boolean enumerations) {
    Blocks gathering = new Blocks(sheet, enumerations);
    lines.forEach(gathering::add);
    gathering.end();
    return gathering.blocks;
  }

  private void add(Line line) {
    Line last = lines.isEmpty() ? null : lines.getLast();
    Bullet bullet = Bullet.of(line);
    if (bullet != null && (last == null || !isDashInText(last, line, bullet))) {
      begin(bullet.mark(), bullet.text(), line);
      return;
    }
    Matcher enumerated = ENUMERATED.matcher(line.words());
    if (enumerations && enumerated.matches() && isNextInList(enumerated, last, line)) {
      lastNumber = enumerated.group(1);
      expect(lastNumber);
      begin(enumerated.group(1) + enumerated.group(2), enumerated.group(3), line);
      return;
    }
    if (enumerations && line.hasKnownStart() && !line.continues() && addNested(line)) {
      return;
    }
    if (last == null || sheet.flow().breaks(last, line)) {
      begin(null, line.words(), line);
    } else {
      lines.add(line);
    }
  }

  private boolean addNested(Line line) {
    Matcher nested = NESTED.matcher(line.words());
    if (!nested.matches() || !expected.contains(nested.group(1))) {
      return false;
    }
    String path = nested.group(1);
    expect(path);
    String number = path.substring(path.lastIndexOf('.') + 1);
    begin(number + ".", nested.group(2), line);
    below = (int) path.chars().filter(c -> c == '.').count();
    return true;
  }

  private void expect(String number) {
    int outer = number.lastIndexOf('.') + 1;
    expected.add(number.substring(0, outer) + after(number.substring(outer)));
    expected.add(number + ".1");
  }

  private void begin(@Nullable String newMark, String text, Line line) {
    end();
    below = 0;
    mark = newMark;
    firstText = text;
    lines.add(line);
  }

  private void end() {
    if (lines.isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>(List.of(firstText));
    lines.stream().skip(1).map(Line::words).forEach(texts::add);
    int indent = Math.max(lines.getFirst().indent(), below * STEP);
    blocks.add(new Block(mark, sheet.words().join(texts), indent, List.copyOf(lines)));
    lines.clear();
  }

  /** A dash between words that happened to come first on its line. */
  private boolean isDashInText(Line last, Line line, Bullet bullet) {
    if (line.continues()) {
      return true;
    }
    Flow flow = sheet.flow();
    boolean runsOn =
        flow.wrapped()
            && (line.gap() <= flow.spacing() || line.interrupted())
            && Character.isLowerCase(bullet.text().codePointAt(0))
            && !last.endsSentence()
            && (bullet.mark().equals("–") || bullet.mark().equals("-"));
    return runsOn && (mark == null || Character.isUpperCase(firstText.codePointAt(0)));
  }

  private boolean isNextInList(Matcher enumerated, @Nullable Line last, Line line) {
    String number = enumerated.group(1);
    if (line.continues() || DATE_LIKE.matcher(line.words()).matches()) {
      return false;
    }
    // Word goes on counting from the list of the item before; there the mark is no word of the
    // text.
    boolean begins =
        number.equals("1")
            || number.equals("a")
            || number.equals("i")
            || number.equals("I")
            || (line.hasKnownStart() && Character.isDigit(number.charAt(0)));
    boolean follows = !lastNumber.isEmpty() && number.equals(after(lastNumber));
    boolean fresh =
        last == null
            || last.endsSentence()
            || sheet.flow().breaks(last, line)
            || follows
            || last.text().matches(".*(?:,|;|\\bat|\\bog|\\bKKR \\p{Lu}\\p{L}+)$");
    return fresh && (begins || follows || expected.contains(number));
  }

  private static String after(String number) {
    if (number.chars().allMatch(Character::isDigit) && !number.isEmpty()) {
      return Integer.toString(Integer.parseInt(number) + 1);
    }
    List<String> roman = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    int at = roman.indexOf(number.toLowerCase(Locale.ROOT));
    if (at >= 0 && at + 1 < roman.size() && !number.equals("v")) {
      return roman.get(at + 1);
    }
    return number.length() == 1 ? Character.toString(number.charAt(0) + 1) : "";
  }
}
