package dk.kkr.agenda.importing;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The standing headings inside an item, the case line, and the marks before attachments. */
final class Headings {

  private static final Map<String, PartKind> PARTS =
      Map.ofEntries(
          Map.entry("baggrund", PartKind.BACKGROUND),
          Map.entry("sagens baggrund", PartKind.BACKGROUND),
          Map.entry("baggrund for sagen", PartKind.BACKGROUND),
          Map.entry("indstilling", PartKind.RECOMMENDATION),
          Map.entry("indstillinger", PartKind.RECOMMENDATION),
          Map.entry("sagsfremstilling", PartKind.EXPOSITION),
          Map.entry("sagsfremstillinger", PartKind.EXPOSITION),
          Map.entry("fremstilling af sagen", PartKind.EXPOSITION),
          Map.entry("sagsbeskrivelse", PartKind.EXPOSITION),
          Map.entry("beslutning", PartKind.OTHER),
          Map.entry("beslutninger", PartKind.OTHER),
          Map.entry("referat", PartKind.OTHER));

  private static final Pattern PART_WITH_TEXT =
      Pattern.compile(
          "^(Baggrund|Indstilling|Sagsfremstilling|Beslutning|Referat|BAGGRUND|INDSTILLING"
              + "|SAGSFREMSTILLING|BESLUTNING|REFERAT)\\s*:\\s+(\\S.*)$");
  private static final Pattern CASE_LINE =
      Pattern.compile(
          "(?i)^(?:sags?(?:nr|nummer)?\\.?:?\\s+)?(SAG-\\d{4}-\\d{4,6})(?:\\s*[,;/|–-]?\\s*([\\p{L}]{2,6}))?$");
  private static final Pattern WORKER = Pattern.compile("Sagsbehandler\\s*:\\s*(\\p{L}{2,6})");
  private static final Pattern OFFICE_MARK = Pattern.compile("^\\.\\s?/\\s?\\.{1,3}\\s*(.*)$");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?i)^(?:vedlagte?\\s+bilag|vedhæftede\\s+bilag|bilag|bilagsliste|vedlagt|vedlagte)\\s*:?$");
  private static final Pattern ATTACHED_WITH_TITLE =
      Pattern.compile("(?i)^(?:vedlagte?\\s+bilag|bilag)\\s*:\\s*(\\S.*)$");

  /** They stand below the attachments, or in a text. */
  private static final Pattern OWN_TABLE = Pattern.compile("Holdninger|Videre proces");

  private static final Pattern BELOW_ATTACHMENTS =
      Pattern.compile("(?:" + OWN_TABLE.pattern() + ")\\s*:?");

  /** The number before the title of an attachment. */
  private static final Pattern NUMBERED_ATTACHMENT =
      Pattern.compile("(?iu)bilag\\s+\\d{1,2}(?:\\.\\d{1,2})?\\s*[:.–-]\\s");

  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?i)^(?:deltagerfortegnelse|deltagerliste|deltagere|til stede|mødedeltagere)\\s*:?$");

  /** In minutes; elsewhere these can be headings inside a text. */
  private static final String DECISION =
      "(?:(?:KKR(?:\\s+\\p{Lu}\\p{L}+)?|K\\d{1,2}|\\p{L}*(?:kredsen|udvalget|rådet|bestyrelsen))(?:['’`]?s)?\\s+)?"
          + "(?:beslutning(?:er)?|beslutningsreferat|konklusion(?:er)?|referat|afgørelse)";

  private static final Pattern DECISION_HEADING =
      Pattern.compile(
          "(?iu)^("
              + DECISION
              + "(?:\\s+(?:i|fra|på|den)\\s+(?:[^.:;]|(?<=\\d)[.]){3,40})?)\\s*:?$");
  private static final Pattern DECISION_WITH_TEXT =
      Pattern.compile("(?iu)^(" + DECISION + ")\\s*(?::|\\s[–-])\\s+(\\S.*)$");

  private static final int LONGEST = 60;

  private Headings() {}

  /** A case line: the number of the case and, mostly, the initials of its worker. */
  record CaseLine(String number, @Nullable String worker) {}

  /** A heading of a part, and the text that may follow it on its line. */
  record PartHeading(PartKind kind, String heading, String text) {}

  static @Nullable CaseLine caseLine(Line line) {
    String text = line.words();
    if (text.length() > LONGEST || !text.regionMatches(true, 0, "sag", 0, 3)) {
      return null;
    }
    Matcher matcher = CASE_LINE.matcher(text);
    return matcher.matches() ? new CaseLine(matcher.group(1), matcher.group(2)) : null;
  }

  /** The initials on a line that says whose case it is; null on any other. */
  static @Nullable String caseWorker(Line line) {
    if (line.text().length() > LONGEST || !line.text().startsWith("Sagsbehandler")) {
      return null;
    }
    Matcher matcher = WORKER.matcher(line.words());
    return matcher.matches() ? matcher.group(1) : null;
  }

  static @Nullable PartHeading part(Line line) {
    String text = line.words();
    if (!startsWithCapital(text)) {
      return null;
    }
    if (text.length() > LONGEST) {
      return text.indexOf(':') < 0 ? null : withText(line);
    }
    String heading = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    PartKind kind = PARTS.get(lower(heading));
    if (kind == null && line.heading()) {
      kind = PARTS.get(heading.replaceFirst("\\s.*$", "").toLowerCase(Locale.ROOT));
    }
    if (kind != null && (kind != PartKind.OTHER || PARTS.containsKey(lower(heading)))) {
      return new PartHeading(kind, heading, "");
    }
    return text.indexOf(':') < 0 ? null : withText(line);
  }

  /** A heading above what minutes say was decided; asked only of minutes. */
  static @Nullable PartHeading decision(Line line) {
    String text = line.words();
    if (!startsWithCapital(text)) {
      return null;
    }
    Matcher alone = DECISION_HEADING.matcher(text);
    if (text.length() <= LONGEST && alone.matches()) {
      return new PartHeading(PartKind.OTHER, alone.group(1), "");
    }
    Matcher before = DECISION_WITH_TEXT.matcher(text);
    return before.matches()
        ? new PartHeading(PartKind.OTHER, before.group(1), before.group(2))
        : null;
  }

  /** Whether a part with this heading is what minutes say was decided. */
  static boolean isDecision(String heading) {
    return DECISION_HEADING.matcher(heading).matches();
  }

  private static @Nullable PartHeading withText(Line line) {
    Matcher matcher = PART_WITH_TEXT.matcher(line.words());
    if (!matcher.matches()) {
      return null;
    }
    PartKind kind = PARTS.get(matcher.group(1).toLowerCase(Locale.ROOT));
    return kind == null ? null : new PartHeading(kind, matcher.group(1), matcher.group(2));
  }

  /**
   * What follows a mark for attachments on its line: empty when the titles begin on the next line,
   * null when this is no such mark.
   */
  static @Nullable String attachmentsMark(Line line) {
    String text = line.words();
    if (text.isEmpty() || ".vVbB".indexOf(text.charAt(0)) < 0) {
      return null;
    }
    Matcher mark = OFFICE_MARK.matcher(text);
    String rest = mark.matches() ? mark.group(1) : text;
    if (ATTACHED.matcher(rest).matches()) {
      return "";
    }
    Matcher titled = ATTACHED_WITH_TITLE.matcher(rest);
    if (titled.matches()) {
      return titled.group(1);
    }
    return mark.matches() ? rest : null;
  }

  /** Whether a title of an attachment begins with its number. */
  static boolean isNumberedAttachment(Line line) {
    return NUMBERED_ATTACHMENT.matcher(line.text()).lookingAt();
  }

  /** Whether a line stands above what others think of an item, or what happens next. */
  static boolean opensOwnTable(Line line) {
    return OWN_TABLE.matcher(line.words()).matches();
  }

  /** The same, perhaps with a colon, as people write it. */
  static boolean isBelowAttachments(Line line) {
    return line.text().length() <= LONGEST && BELOW_ATTACHMENTS.matcher(line.words()).matches();
  }

  /**
   * Whether the format marks a line as a heading, and it names no attachment itself: by a link or a
   * number.
   */
  static boolean endsAttachments(Line line) {
    return line.heading() && !line.text().contains("](") && !isNumberedAttachment(line);
  }

  /** Read as the heading of a part of its own; null when it is too long for a heading. */
  static @Nullable PartHeading other(Line line) {
    String text = line.words().replaceFirst("\\s*:$", "");
    return text.isEmpty() || text.length() > LONGEST
        ? null
        : new PartHeading(PartKind.OTHER, text, "");
  }

  static boolean isParticipants(Line line) {
    return isParticipants(line.words());
  }

  static boolean isParticipants(String heading) {
    return PARTICIPANTS.matcher(heading).matches();
  }

  /** A line that can stand in many items without being a running header. */
  static boolean isStanding(String text) {
    Line line = Line.of(1, text);
    return part(line) != null
        || attachmentsMark(line) != null
        || caseLine(line) != null
        || isBelowAttachments(line);
  }

  private static String lower(String heading) {
    return heading.toLowerCase(Locale.ROOT);
  }

  private static boolean startsWithCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
