package dk.kkr.agenda.concerned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges by what stands around a name whether it stands for the municipality. */
final class Surroundings {

  /** Characters that are looked at before a name. */
  private static final int BEFORE = 60;

  private static final Pattern MUNICIPALITY =
      Pattern.compile(
          "^[ \\u00A0]+(?:regions)?(?:kommune(?:r|rne|n)?s?|byråds?|kommunalbestyrelses?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{4}[ \\u00A0]+$");

  /**
   * A postcode at the end of a line; behind other words on it, and as a year, it is mostly a
   * figure.
   */
  private static final Pattern POSTCODE_ABOVE =
      Pattern.compile("(?:^|[,\\n\\r])\\h*(?:DK-)?(?!19|20)\\d{4}\\h*\\R\\h*$");

  private static final Pattern STREET =
      Pattern.compile(
          "(?:vej|vejen|gade|gaden|allé|alle|torv|torvet|plads|pladsen|stræde|boulevard|parken|vænget)[ \\u00A0]+\\d+[A-Za-z]?,\\s*$");

  private static final Pattern PART_BEFORE = Pattern.compile("[\\p{L}\\p{N}][-\\u2010-\\u2013]$");
  private static final Pattern PART_AFTER = Pattern.compile("^[-\\u2010-\\u2013]\\p{L}");
  private static final Pattern CAPITAL_AFTER = Pattern.compile("^[ \\u00A0]+\\p{Lu}");

  /** Of an institution or a place that has its name from the town. */
  private static final Pattern INSTITUTION_AFTER =
      Pattern.compile(
          "^[ \\u00A0]+(?:hospital|sygehus|universitet|gymnasium|professionshøjskole|lufthavn|station|forsyning|museum|teater|bibliotek|havn|slot|kirke|domkirke|stift|provsti|byret|politi|letbane|fængsel|arresthus|festival|amt|stadion|erhvervsskole|handelsskole|bugt|fjord|sund|jobcenter)\\p{L}*");

  private static final Pattern WORD_BEFORE =
      Pattern.compile("(?:^|[^\\p{L}\\p{N}.\\-])([\\p{Lu}][\\p{L}\\p{M}.'\\u2019\\-]*)[ \\u00A0]$");

  private static final Pattern VENUE =
      Pattern.compile("[\\p{Ll}\\d,][ \\u00A0]+([\\p{Lu}][\\p{L}\\-]*)[ \\u00A0]+i[ \\u00A0]$");

  private static final Pattern SENTENCE_START =
      Pattern.compile("(?:^|[.!?:\\n\\r\\t•–])[\\s\"„”»]*$");
  private static final Pattern LIST_BEFORE = Pattern.compile("(?:,|\\bog|\\bsamt|/)\\s*$");
  private static final Pattern LIST_AFTER = Pattern.compile("^(?:,\\s|\\s+og\\s|\\s+samt\\s|/)");

  /** Common nouns that look the same at the beginning of a sentence. */
  private static final Set<String> ALSO_WORDS =
      Set.of("vejen", "greve", "skive", "odder", "lejre", "tønder", "vejle", "struer", "varde");

  /** Words with a capital that a name of a municipality may follow. */
  private static final Set<String> LEADING =
      Set.of(
          "af",
          "alene",
          "at",
          "blandt",
          "borgmester",
          "borgmestrene",
          "både",
          "da",
          "de",
          "derfor",
          "desuden",
          "efter",
          "eksempelvis",
          "eller",
          "endvidere",
          "for",
          "fra",
          "før",
          "hertil",
          "herunder",
          "hos",
          "hverken",
          "hvis",
          "i",
          "kommune",
          "kommunen",
          "kommuner",
          "kommunerne",
          "kun",
          "med",
          "mellem",
          "men",
          "mens",
          "når",
          "og",
          "også",
          "om",
          "omkring",
          "over",
          "på",
          "samt",
          "selv",
          "siden",
          "som",
          "sammen",
          "særligt",
          "til",
          "uden",
          "under",
          "ud",
          "undtagen",
          "ved",
          "vedrørende",
          "via");

  private final String text;
  private final List<Named> names;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

  Surroundings(String text, List<Named> names) {
    this.text = text;
    this.names = names;
    names.forEach(
        name -> {
          starts.add(name.start());
          ends.add(name.end());
        });
  }

  /** The names that stand for municipalities. */
  List<Named> standing() {
    List<Named> standing = new ArrayList<>();
    boolean institution = false;
    for (Named name : names.reversed()) {
      boolean strong = MUNICIPALITY.matcher(after(name)).find();
      boolean other = !strong && (inOther(name) || (institution && joined(name)));
      institution = other && (institution || insideName(name));
      if (strong || !(other || elsewhere(name) || word(name))) {
        standing.addFirst(name);
      }
    }
    return standing;
  }

  /** Part of a longer name. */
  private boolean inOther(Named name) {
    return insideName(name)
        || (PART_BEFORE.matcher(before(name)).find() && !ends.contains(name.start() - 1))
        || (PART_AFTER.matcher(after(name)).find() && !starts.contains(name.end() + 1))
        || named(name)
        || english(name);
  }

  // Two names in a row are a list whose commas got lost.
  private boolean insideName(Named name) {
    String after = after(name);
    if (INSTITUTION_AFTER.matcher(after).find()) {
      return true;
    }
    Matcher capital = CAPITAL_AFTER.matcher(after);
    return capital.find() && !starts.contains(name.end() + capital.end() - 1);
  }

  // The first half of Herlev og Gentofte Hospital, or of Amager-Hvidovre Hospital.
  private boolean joined(Named name) {
    return after(name).startsWith(" og ")
        || (PART_AFTER.matcher(after(name)).find() && starts.contains(name.end() + 1));
  }

  /** A name whose first part stands before: a person, a school, a utility. */
  private boolean named(Named name) {
    Matcher before = WORD_BEFORE.matcher(before(name));
    return before.find()
        && !LEADING.contains(before.group(1).toLowerCase(Locale.ROOT))
        && !ends.contains(name.start() - 1);
  }

  /** Whether a name without a capital is mostly another word. */
  static boolean isAlsoWord(String key) {
    return ALSO_WORDS.contains(key);
  }

  private static boolean english(Named name) {
    return name.key().equals("copenhagen");
  }

  /** An address, or the town in which something else is. */
  private boolean elsewhere(Named name) {
    String before = before(name);
    boolean postcode = POSTCODE.matcher(before).find() || POSTCODE_ABOVE.matcher(before).find();
    if ((!name.genitive() && postcode) || STREET.matcher(before).find()) {
      return true;
    }
    Matcher venue = VENUE.matcher(before);
    return venue.find() && !LEADING.contains(venue.group(1).toLowerCase(Locale.ROOT));
  }

  /** Another word that has its capital from the beginning of the sentence. */
  private boolean word(Named name) {
    return ALSO_WORDS.contains(name.key())
        && SENTENCE_START.matcher(before(name)).find()
        && !alone(name)
        && !LIST_AFTER.matcher(after(name)).find()
        && !LIST_BEFORE.matcher(before(name)).find();
  }

  private boolean alone(Named name) {
    String after = after(name);
    return after.isEmpty() || "\n\r\t".indexOf(after.charAt(0)) >= 0;
  }

  private String before(Named name) {
    return text.substring(Math.max(0, name.start() - BEFORE), name.start());
  }

  private String after(Named name) {
    return text.substring(name.end(), Math.min(text.length(), name.end() + BEFORE));
  }
}
