package dk.kkr.agenda.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies and persons under several names: the same words in another order or with another genitive,
 * and a person behind a title with one surname more or less.
 */
final class NameSpelling implements Rule {

  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}-]{1,40}(?:\\s\\p{Lu}[\\p{L}-]{2,40}){1,4}");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?iu:direktør|formanden|formand|næstformanden|næstformand|borgmester|rådmand)"
              + "(?:(?:\\s[\\p{L}-]{1,40}){0,6}?,)?\\s"
              + "(\\p{Lu}\\p{Ll}{1,20}(?:\\s\\p{Lu}\\p{Ll}{1,20}){1,3})(?=[,.]|\\s\\p{Ll})");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final int MOST = 5_000;

  @Override
  public CheckCode code() {
    return CheckCode.NAME_SPELLED_DIFFERENTLY;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    Map<String, List<String>> bodies = new LinkedHashMap<>();
    Map<String, List<String>> persons = new LinkedHashMap<>();
    for (CheckedItem item : agenda.items()) {
      for (Sentence sentence : Texts.of(item)) {
        Matcher name = NAME.matcher(sentence.text());
        while (name.find()) {
          compare(key(name.group()), nominative(name.group()), sentence, bodies, report);
        }
        Matcher person = PERSON.matcher(sentence.text());
        while (person.find()) {
          List<String> words = words(person.group(1));
          compare(
              words.get(0) + " " + words.get(1),
              nominative(person.group(1)),
              sentence,
              persons,
              report);
        }
      }
    }
  }

  private static void compare(
      String key, String name, Sentence sentence, Map<String, List<String>> seen, Report report) {
    if (seen.size() >= MOST && !seen.containsKey(key)) {
      return;
    }
    List<String> names = seen.computeIfAbsent(key, _ -> new ArrayList<>());
    if (names.size() > 5 || names.contains(name)) {
      return;
    }
    names.add(name);
    if (names.size() > 1) {
      report.add(
          sentence.place(),
          "»%s« hedder et andet sted »%s«. Brug ét navn.".formatted(name, names.getFirst()),
          sentence.excerpt());
    }
  }

  /** The words of a name without their genitive, in one order. */
  private static String key(String name) {
    return String.join(
        " ", new TreeSet<>(words(name).stream().map(NameSpelling::withoutGenitive).toList()));
  }

  private static List<String> words(String name) {
    return SPACE.splitAsStream(name).toList();
  }

  private static String nominative(String name) {
    int last = name.lastIndexOf(' ') + 1;
    String plain = name.replaceAll("\\s", " ");
    return plain.substring(0, last) + withoutGenitive(plain.substring(last));
  }

  private static String withoutGenitive(String word) {
    return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
