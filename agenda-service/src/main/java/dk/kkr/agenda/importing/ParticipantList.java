package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.ImportedParticipant.Presence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of participants of minutes: a table with headings, or one person to a line, also
 * several behind "Afbud:". A heading inside the list says whether those below came, or where they
 * come from. Without such a word whoever stands on the list was there.
 */
final class ParticipantList {

  private static final Pattern GROUP =
      Pattern.compile(
          "(?iu)^(til\\s*stede|mødte|mødt|deltagere|deltog|fremmødte|(?:meldt\\s+)?afbud(?:\\s+fra)?|fraværende"
              + "(?:\\s+med\\s+afbud|\\s+uden\\s+afbud)?|ikke\\s+til\\s+stede|udeblevet|udeblevne)(?:\\s*:\\s*(.*)|\\s*)$");
  private static final Pattern RULE_CELL = Pattern.compile("^:?-{3,}:?$");

  private final Ledger ledger;
  private final List<ImportedParticipant> people = new ArrayList<>();
  private final List<Line> places = new ArrayList<>();
  private @Nullable Presence presence = Presence.PRESENT;
  private @Nullable String group;
  private List<ParticipantColumn> columns = List.of();

  private ParticipantList(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * The people, in the order of the file.
   *
   * @param lines the heading of the list and what stands below it
   */
  static List<ImportedParticipant> read(List<Line> lines, Ledger ledger) {
    ParticipantList list = new ParticipantList(ledger);
    lines.stream().skip(1).forEach(list::add);
    list.compare();
    return list.people;
  }

  private void add(Line line) {
    List<String> cells = Tables.cells(line.text());
    if (cells.size() < 2) {
      columns = List.of();
      addText(line);
      return;
    }
    if (cells.stream().allMatch(cell -> RULE_CELL.matcher(cell).matches())) {
      return;
    }
    List<ParticipantColumn> header = cells.stream().map(ParticipantColumn::of).toList();
    if (header.contains(ParticipantColumn.NAME)) {
      columns = header;
    } else if (columns.isEmpty()) {
      ParticipantWords words = new ParticipantWords();
      String row = String.join("\t", cells);
      finish(words, words.readLine(row), row, line);
    } else {
      addRow(cells, line);
    }
  }

  private void addText(Line line) {
    Bullet bullet = Bullet.of(line);
    String text = (bullet == null ? line.words() : bullet.text()).strip();
    Matcher named = GROUP.matcher(text);
    if (named.matches()) {
      startGroup(named.group(1), null);
      String inline = named.group(2);
      if (inline != null && !inline.isBlank() && !isNobody(inline)) {
        addSeveral(inline, line);
      }
    } else if (isNobody(text)) {
      return;
    } else if (bullet == null && isGroupName(line, text)) {
      startGroup(null, text.replaceFirst("\\s*:$", ""));
    } else {
      ParticipantWords words = new ParticipantWords();
      finish(words, words.readLine(text), text, line);
    }
  }

  private static boolean isNobody(String text) {
    return text.matches("(?iu)(?:ingen(?:\\s+afbud)?|[-–])\\.?");
  }

  private static boolean isGroupName(Line line, String text) {
    return text.endsWith(":")
        || (line.heading() && !ParticipantWords.isName(text))
        || text.matches(
            "(?iu)(?:fra\\s.+|øvrige(?:\\s+deltagere)?|gæster|sekretariat(?:et)?|administrationen)");
  }

  private void startGroup(@Nullable String said, @Nullable String name) {
    if (said == null) {
      group = name;
      // Whether a name below "Afbud" still stands under it, nobody can tell.
      presence = presence == Presence.PRESENT ? presence : null;
      return;
    }
    Presence plain = ParticipantWords.presence(said);
    presence = plain == null ? Presence.PRESENT : plain;
    group = null;
  }

  /** People behind one another on a line. */
  private void addSeveral(String text, Line line) {
    List<String> people = several(text.replaceFirst("\\.$", ""));
    for (String one : people) {
      ParticipantWords words = new ParticipantWords();
      boolean read = words.readLine(one);
      if (read && people.size() == 1 && words.mayBeTwo()) {
        doubt(FindingCode.PARTICIPANT_UNCLEAR, line, "Det kan være én person eller to.");
      }
      finish(words, read, one, line);
    }
  }

  private static List<String> several(String text) {
    if (text.indexOf(';') >= 0) {
      return Arrays.stream(text.split("\\s*;\\s*")).filter(one -> !one.isBlank()).toList();
    }
    String outside = "(?![^(]*\\))";
    List<String> pieces =
        Arrays.stream(text.split("(?:\\s*,\\s*|\\s+(?:og|samt)\\s+)" + outside))
            .filter(one -> !one.isBlank())
            .toList();
    boolean joined = pieces.size() > 2 || text.matches("(?u).*\\s(?:og|samt)\\s+\\p{Lu}.*");
    boolean allNamed =
        pieces.stream()
            .map(one -> ParticipantWords.pieces(one))
            .allMatch(parts -> !parts.isEmpty() && ParticipantWords.isName(parts.getFirst()));
    return joined && allNamed ? pieces : List.of(text);
  }

  private void addRow(List<String> cells, Line line) {
    ParticipantWords words = new ParticipantWords();
    boolean named = false;
    boolean presenceSaid = false;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      ParticipantColumn column = i < columns.size() ? columns.get(i) : ParticipantColumn.OTHER;
      if (column == ParticipantColumn.NAME) {
        named = words.readLine(cell);
      } else if (!cell.isBlank() && !cell.matches("[-–]")) {
        presenceSaid |= column.ofPresence();
        addCell(words, column, cell);
      }
    }
    boolean blankPresence =
        !presenceSaid && columns.stream().anyMatch(ParticipantColumn::ofPresence);
    Presence ofGroup = presence;
    presence = blankPresence || presenceSaid ? null : presence;
    finish(words, named, presenceSaid ? "" : String.join(" ", cells), line);
    presence = ofGroup;
  }

  private static void addCell(ParticipantWords words, ParticipantColumn column, String cell) {
    switch (column) {
      case ORGANISATION -> words.addOrganisation(cell);
      case PARTY -> words.addParty(cell);
      case ROLE -> words.addRole(cell);
      case SUBSTITUTE_FOR -> words.read("stedfortræder for " + cell);
      case PRESENCE -> {
        for (String piece : ParticipantWords.pieces(cell)) {
          words.read(piece);
        }
      }
      case EXCUSE -> words.readAbsence(cell, Presence.EXCUSED);
      case ABSENCE -> words.readAbsence(cell, Presence.ABSENT);
      case NAME, OTHER -> {
        if (ParticipantWords.presence(cell) != null || cell.matches("(?iu).*\\sfor\\s\\p{Lu}.*")) {
          words.read(cell);
        } else {
          words.addRole(cell);
        }
      }
    }
  }

  /** Nobody was there of whom the same words may say that they were not. */
  private static ImportedParticipant doubted(ImportedParticipant person, String said) {
    return person.presence() == Presence.PRESENT && ParticipantWords.speaksOfAbsence(said)
        ? person.withPresence(null)
        : person;
  }

  /**
   * Keeps a person.
   *
   * @param said all that the file says of the person beside a column for presence
   */
  private void finish(ParticipantWords words, boolean named, String said, Line line) {
    if (!named) {
      doubt(
          FindingCode.PARTICIPANT_UNCLEAR,
          line,
          "Linjen står blandt deltagerne, men er ikke læst som en person.");
      return;
    }
    ImportedParticipant person = doubted(words.person(group, presence), said);
    people.add(person);
    places.add(line);
    if (person.presence() == null) {
      doubt(
          FindingCode.PRESENCE_UNCLEAR,
          line,
          "Det fremgår ikke klart, om %s deltog.".formatted(person.name()));
    }
    if (words.isSubstituteForNobody()) {
      doubt(
          FindingCode.SUBSTITUTE_UNCLEAR,
          line,
          "Det fremgår ikke, hvem %s var stedfortræder for.".formatted(person.name()));
    }
    ImportedParticipant sent = words.sent();
    if (sent != null) {
      people.add(sent);
      places.add(line);
    }
  }

  /** What the list says of one person and of another has to fit. */
  private void compare() {
    Set<String> names = new HashSet<>();
    Set<String> there = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      ImportedParticipant person = people.get(i);
      if (!names.add(ParticipantWords.lower(person.name()))) {
        doubt(
            FindingCode.PARTICIPANT_TWICE,
            places.get(i),
            "%s står på listen mere end én gang.".formatted(person.name()));
      }
      if (person.presence() == Presence.PRESENT) {
        there.add(ParticipantWords.lower(person.name()));
      }
    }
    for (int i = 0; i < people.size(); i++) {
      String replaced = people.get(i).substituteFor();
      if (replaced != null && there.contains(ParticipantWords.lower(replaced))) {
        doubt(
            FindingCode.SUBSTITUTE_UNCLEAR,
            places.get(i),
            "%s var der selv og havde dog en stedfortræder.".formatted(replaced));
      }
    }
  }

  private void doubt(FindingCode code, Line line, String message) {
    ledger.doubt(code, Severity.WARNING, line, message);
  }
}
