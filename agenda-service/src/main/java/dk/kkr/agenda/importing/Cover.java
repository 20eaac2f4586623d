package dk.kkr.agenda.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the first section: what the meeting is, and words for every meeting. */
final class Cover {

  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)^(?:udkast\\s+(?:til\\s+)?|foreløbig[t]?\\s+)?(dagsorden|(?:beslutnings|møde)?referat"
              + "|beslutningsprotokol)(?!\\p{L})[\\s:–-]*(.*)$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(dato|mødedato|tid|tidspunkt|mødetidspunkt|start|starttidspunkt|kl|sted|mødested"
              + "|lokale|adresse)\\.?\\s*[:\\t]\\s*");
  private static final Pattern COUNCIL = Pattern.compile("KKR\\s+(\\p{Lu}[\\p{L}-]+)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MOTTO =
      Pattern.compile("(?iu)(?:mission|vision|indhold|indholdsfortegnelse)\\s*:?");
  private static final Pattern BARE_DATE =
      Pattern.compile(
          "(?iu)(?:\\p{L}+dag\\s+)?(?:den\\s+)?(?:"
              + DanishDates.ANY
              + ")(?:[\\s,]+kl\\.?\\s*[\\d.:–\\s-]+)?");
  private static final int LONGEST_TITLE = 70;

  private final Ledger ledger;
  private final List<Line> participants = new ArrayList<>();
  private @Nullable DocumentKind kind;
  private @Nullable String council;
  private @Nullable LocalDate date;
  private @Nullable String noDate;
  private @Nullable LocalTime start;
  private @Nullable LocalTime end;
  private @Nullable String place;
  private @Nullable Line dateLine;
  private String waitingFor = "";
  private boolean afterKind;
  private boolean amongParticipants;

  private Cover(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param lines those before the first heading that are not contents
   */
  static Cover read(List<Line> lines, Ledger ledger) {
    Cover cover = new Cover(ledger);
    lines.forEach(cover::add);
    return cover;
  }

  @Nullable DocumentKind kind() {
    return kind;
  }

  @Nullable String council() {
    return council;
  }

  @Nullable LocalDate date() {
    return date;
  }

  /** What stands where the date is expected and is none, such as 31-02-2022. */
  @Nullable String noDate() {
    return noDate;
  }

  @Nullable LocalTime start() {
    return start;
  }

  @Nullable LocalTime end() {
    return end;
  }

  @Nullable String place() {
    return place;
  }

  @Nullable Line dateLine() {
    return dateLine;
  }

  /** The list of participants in minutes, its heading first; empty without one. */
  List<Line> participants() {
    return participants;
  }

  private void add(Line line) {
    String text = line.words();
    if (text.isEmpty()) {
      leave(line);
      return;
    }
    boolean wasAfterKind = afterKind;
    afterKind = false;
    if (Headings.isParticipants(line)) {
      amongParticipants = true;
      participants.add(line);
    } else if (readKind(text, line) || readCouncil(text, line, wasAfterKind)) {
      amongParticipants = false;
    } else if (LABEL.matcher(text).lookingAt() || LABEL.matcher(line.text()).lookingAt()) {
      amongParticipants = false;
      readLabels(line);
    } else if (!waitingFor.isEmpty()) {
      String label = waitingFor;
      waitingFor = "";
      readValue(label, text, line);
    } else if (MOTTO.matcher(text).matches()) {
      amongParticipants = false;
    } else if (amongParticipants) {
      participants.add(line);
    } else if (date == null && BARE_DATE.matcher(text).matches() && readDate(text, line)) {
      ledger.place(line);
    }
    if (!amongParticipants) {
      leave(line);
    }
  }

  private void leave(Line line) {
    ledger.leave(
        line,
        FindingCode.FRONT_MATTER,
        Severity.INFO,
        "Linjen hører til forsiden og er ikke en del af dagsordenen.");
  }

  private boolean readKind(String text, Line line) {
    Matcher matcher = KIND.matcher(text);
    if (kind != null || text.length() > LONGEST_TITLE + 30 || !matcher.matches()) {
      return false;
    }
    String rest = matcher.group(2);
    if (Words.endsSentence(rest) || rest.split("\\s+").length > 12) {
      return false;
    }
    boolean agenda = matcher.group(1).toLowerCase(Locale.ROOT).equals("dagsorden");
    kind = agenda ? DocumentKind.AGENDA : DocumentKind.MINUTES;
    afterKind = true;
    council = council == null ? councilIn(rest) : council;
    readDate(rest, line);
    ledger.place(line);
    return true;
  }

  private boolean readCouncil(String text, Line line, boolean afterTheKind) {
    if (council != null || text.length() > LONGEST_TITLE || Words.endsSentence(text)) {
      return false;
    }
    Matcher matcher = COUNCIL.matcher(text.toUpperCase(Locale.ROOT));
    boolean isCouncil = matcher.matches();
    boolean isOtherBody =
        afterTheKind
            && !LABEL.matcher(text).find()
            && !YEAR.matcher(text).matches()
            && !BARE_DATE.matcher(text).matches()
            && !MOTTO.matcher(text).matches();
    if (!isCouncil && !isOtherBody) {
      return false;
    }
    String named = councilIn(text);
    council = named == null ? normalForm(text) : named;
    // Words beside the name stand in no field: the line is then left on the cover.
    if (Numbered.letters(council).equals(Numbered.letters(text))) {
      ledger.place(line);
    }
    return true;
  }

  private void readLabels(Line line) {
    String text = line.text();
    Matcher label = LABEL.matcher(text);
    String name = "";
    int from = 0;
    while (label.find()) {
      if (!name.isEmpty()) {
        readValue(name, text.substring(from, label.start()).strip(), line);
      }
      name = label.group(1).toLowerCase(Locale.ROOT);
      from = label.end();
    }
    readValue(name, text.substring(from).strip(), line);
  }

  private void readValue(String label, String value, Line line) {
    if (value.isBlank()) {
      waitingFor = label;
      ledger.place(line);
      return;
    }
    boolean isPlace =
        label.equals("sted")
            || label.equals("mødested")
            || label.equals("lokale")
            || label.equals("adresse");
    if (isPlace) {
      place = place == null ? value : place + (place.endsWith(",") ? " " : ", ") + value;
      waitingFor = value.endsWith(",") ? label : "";
      ledger.place(line);
      return;
    }
    boolean understood = label.contains("dato") ? readDate(value, line) : readTime(value, line);
    if (understood) {
      ledger.place(line);
    } else {
      ledger.doubt(
          FindingCode.COVER_NOT_UNDERSTOOD,
          Severity.WARNING,
          line,
          "Dato eller tid på forsiden kunne ikke læses.");
    }
  }

  private boolean readDate(String value, Line line) {
    boolean time = readTime(value, line);
    return DanishDates.dateIn(value) != null || time;
  }

  private boolean readTime(String value, Line line) {
    LocalDate found = DanishDates.dateIn(value);
    if (found != null && date == null) {
      date = found;
      dateLine = line;
    }
    String none = DanishDates.noDateIn(value);
    if (none != null && date == null && noDate == null) {
      noDate = none;
      ledger.doubt(
          FindingCode.COVER_NOT_UNDERSTOOD,
          Severity.WARNING,
          line,
          "Datoen %s findes ikke.".formatted(none));
    }
    LocalTime time = DanishDates.timeIn(value);
    if (time != null && start == null) {
      start = time;
      end = DanishDates.endIn(value, time);
      if (end == null && DanishDates.hasEnd(value)) {
        ledger.doubt(
            FindingCode.END_TIME,
            Severity.INFO,
            line,
            "Kun mødets starttidspunkt er læst; det fremgår ikke klart, hvornår det slutter.");
      }
    }
    return time != null;
  }

  /** The first council that a text names, in normal form. */
  static @Nullable String councilIn(String text) {
    Matcher matcher = COUNCIL.matcher(text);
    return matcher.find() ? normalForm(matcher.group()) : null;
  }

  /** A name in capitals as it is written in running text. */
  static String normalForm(String name) {
    String plain = name.strip().replaceAll("\\s+", " ");
    if (plain.chars().anyMatch(Character::isLowerCase)) {
      return plain;
    }
    if (plain.startsWith("KKR ")) {
      return "KKR " + capitalised(plain.substring(4));
    }
    String lowered =
        Arrays.stream(plain.split(" "))
            .map(word -> word.chars().anyMatch(Character::isDigit) ? word : lower(word))
            .collect(Collectors.joining(" "));
    return capitalised(lowered, lowered);
  }

  private static String capitalised(String name) {
    return capitalised(name, lower(name));
  }

  private static String capitalised(String name, String rest) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
