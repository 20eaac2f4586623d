package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.ImportedParticipant.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands what a list of participants says of one person, piece by piece. */
final class ParticipantWords {

  private static final String ONE_NAME = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String NAMES =
      ONE_NAME + "(?:\\s+(?:(?:af|von|van|de|du|el|al|der|da)\\s+)?" + ONE_NAME + "){1,6}";
  private static final Pattern NAME = Pattern.compile("(?u)" + NAMES);
  private static final String OFFICES =
      "borgmester|viceborgmester|overborgmester|rådmand|formand|næstformand|byrådsmedlem|regionsrådsformand"
          + "|kommunalbestyrelsesmedlem|regionsrådsmedlem|medlem|direktør|kommunaldirektør|konsulent"
          + "|chefkonsulent|specialkonsulent|sekretariatschef|sekretær|observatør|kontorchef|centerchef"
          + "|referent|afdelingschef|vicedirektør|1\\. viceborgmester|2\\. viceborgmester";
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("(?iu)^(" + OFFICES + ")\\s+(?=\\p{L})");
  private static final Pattern OFFICE = Pattern.compile("(?iu)^(?:" + OFFICES + ")(?!\\p{L}).*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:\\p{L}*kommune|region\\p{L}*|KL|KKR|sekretariat\\p{L}*)(?!\\p{L}).*");
  private static final Pattern PARTY = Pattern.compile("[A-ZÆØÅ]{1,2}");

  private static final String INSTEAD =
      "(?:(?:deltog|mødte|deltager)\\s+)?(?:som\\s+)?(?:stedfortræder|suppleant|substitut|vikar)\\s+for|i\\s+stedet\\s+for";
  private static final Pattern SUBSTITUTE_FOR =
      Pattern.compile("(?iu)^(?:" + INSTEAD + "|for(?=\\s+\\p{Lu}))\\s*:?\\s+(\\S.*)$");
  private static final Pattern NAME_FOR =
      Pattern.compile("(?u)^(" + NAMES + ")\\s+(?:(?i:" + INSTEAD + ")|for)\\s+(" + NAMES + ")$");
  private static final Pattern SENT =
      Pattern.compile(
          "(?iu)^(?:stedfortræder|suppleant|i stedet mødte|i stedet deltog|repræsenteret ved)\\s*:?\\s+(\\p{Lu}.*)$");
  private static final Pattern ONLY_SUBSTITUTE =
      Pattern.compile("(?iu)^(?:stedfortræder|suppleant)$");

  private static final Pattern EXCUSED =
      Pattern.compile("(?iu)^(?:(?:har\\s+)?meldt\\s+)?afbud(?!\\p{L}).{0,40}$");
  private static final Pattern ABSENT =
      Pattern.compile(
          "(?iu)^(?:fraværende|ikke\\s+til\\s+stede|ej\\s+til\\s+stede|udeblevet|deltog\\s+ikke|mødte\\s+ikke|nej)(?!\\p{L}).{0,30}$");
  private static final Pattern PRESENT =
      Pattern.compile("(?iu)^(?:til\\s*stede|tilstede|mødt|mødte|deltog|deltager|deltaget|ja|x)$");

  private static final Pattern OF_ABSENCE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:afbud|fraværende|udeblevet|(?:ikke|ej)\\s+til\\s*stede|(?:deltog|mødte)\\s+ikke)(?!\\p{L})");
  private static final Pattern CUT =
      Pattern.compile(
          "(?iu)\\s*\\t\\s*|\\s+[–—-]\\s+|\\s*[()]\\s*"
              + "|\\.\\s+(?=(?:(?:har\\s+)?meldt\\s+)?(?:afbud|fraværende|udeblevet|ikke\\s|ej\\s|til\\s*stede|mødt|deltog|stedfortræder|suppleant)(?!\\p{L}))");

  private @Nullable String name;
  private final List<String> organisations = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private @Nullable String party;
  private @Nullable Presence presence;
  private @Nullable String substituteFor;
  private @Nullable String sent;
  private boolean substituteForNobody;

  /** Takes a person written on one line; false when it is no person. */
  boolean readLine(String text) {
    String plain = text.replaceFirst("[.;,]$", "");
    List<String> pieces = pieces(plain);
    if (pieces.isEmpty() || !readName(pieces.getFirst())) {
      return false;
    }
    pieces.stream().skip(1).forEach(this::read);
    return true;
  }

  /** Takes the cell of a name; false when it is none. */
  boolean readName(String text) {
    Matcher named = NAME_FOR.matcher(text);
    if (named.matches()) {
      name = named.group(1);
      substituteFor = named.group(2);
      return true;
    }
    String rest = text;
    Matcher office = OFFICE_BEFORE.matcher(rest);
    if (office.find()) {
      roles.add(office.group(1));
      rest = rest.substring(office.end());
    }
    if (!NAME.matcher(rest).matches()) {
      return false;
    }
    name = rest;
    return true;
  }

  /** Takes one more thing that is said of the person. */
  void read(String piece) {
    Matcher instead = SUBSTITUTE_FOR.matcher(piece);
    Matcher other = SENT.matcher(piece);
    Presence said = presence(piece);
    if (said != null) {
      presence = said;
    } else if (instead.matches()) {
      substituteFor = instead.group(1).strip();
    } else if (other.matches()) {
      sent = other.group(1).strip();
    } else if (PARTY.matcher(piece).matches() && party == null && !piece.equals("KL")) {
      party = piece;
    } else if (ONLY_SUBSTITUTE.matcher(piece).matches()) {
      substituteForNobody = true;
      roles.add(piece);
    } else if (Character.isLowerCase(piece.codePointAt(0)) || OFFICE.matcher(piece).matches()) {
      roles.add(piece);
    } else {
      organisations.add(piece);
    }
  }

  /** Takes what a column for those who did not come has. */
  void readAbsence(String cell, Presence absent) {
    if (cell.matches("(?iu)(?:ja|x)\\.?")) {
      presence = absent;
    } else if (cell.matches("(?iu)nej\\.?")) {
      presence = Presence.PRESENT;
    } else {
      pieces(cell).forEach(this::read);
    }
  }

  void addRole(String role) {
    roles.add(role);
  }

  void addOrganisation(String organisation) {
    organisations.add(organisation);
  }

  void addParty(String letters) {
    party = letters;
  }

  /** What a word says of presence; null when it says nothing plainly. */
  static @Nullable Presence presence(String words) {
    String plain = words.strip().replaceFirst("[.:]$", "");
    if (EXCUSED.matcher(plain).matches()) {
      return Presence.EXCUSED;
    }
    if (ABSENT.matcher(plain).matches()) {
      return Presence.ABSENT;
    }
    return PRESENT.matcher(plain).matches() ? Presence.PRESENT : null;
  }

  /** Whether a text is written like a name, and not like that of a body. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches() && !BODY.matcher(text).matches();
  }

  /** The person; whoever says nothing of presence gets that of the group. */
  ImportedParticipant person(@Nullable String group, @Nullable Presence ofGroup) {
    return new ImportedParticipant(
        String.valueOf(name),
        organisations.isEmpty() ? group : String.join(", ", organisations),
        party,
        roles.isEmpty() ? null : String.join(", ", roles),
        presence != null ? presence : ofGroup,
        substituteFor);
  }

  /** The one who came in place of this person, when it says so; else null. */
  @Nullable ImportedParticipant sent() {
    return sent == null
        ? null
        : new ImportedParticipant(sent, null, null, null, Presence.PRESENT, name);
  }

  boolean isSubstituteForNobody() {
    return substituteForNobody && substituteFor == null;
  }

  /** An organisation that could as well be a second person. */
  boolean mayBeTwo() {
    return organisations.size() == 1 && isName(organisations.getFirst()) && roles.isEmpty();
  }

  /** Whether a text has a word for not having come, whoever it is said of. */
  static boolean speaksOfAbsence(String text) {
    return OF_ABSENCE.matcher(text).find();
  }

  /**
   * Cut at commas, brackets, tabs, dashes between blanks, and full stops before a word for
   * presence.
   */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (String outer : CUT.split(text, -1)) {
      for (String piece : outer.split("\\s*,\\s*", -1)) {
        if (!piece.isBlank()) {
          pieces.add(piece.strip());
        }
      }
    }
    return pieces;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
