package dk.kkr.agenda.concerned;

import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names of municipalities that stand for themselves. */
final class MunicipalityNames {

  /** The names have not changed since the present division; the validity is looked at below. */
  private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

  /** With this word behind it a name needs no capital. */
  private static final Pattern KOMMUNE =
      Pattern.compile("(?:['\\u2019]?s)?[ \\u00A0]+(?:regions)?kommunes?(?!\\p{L})");

  private static final Pattern SPLIT = Pattern.compile("[\\s\\u00A0\\-\\u2010-\\u2013]+");

  private final Pattern names;
  private final Map<String, List<Municipality>> byKey = new HashMap<>();

  MunicipalityNames(ReferenceData data) {
    for (Municipality each : data.municipalities(ANY_DAY)) {
      spellings(each)
          .forEach(name -> byKey.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(each));
    }
    names =
        Pattern.compile(
            byKey.values().stream()
                .flatMap(List::stream)
                .flatMap(MunicipalityNames::spellings)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(MunicipalityNames::pattern)
                .collect(
                    Collectors.joining(
                        "|",
                        "(?<![\\p{L}\\p{N}])(",
                        ")(['\\u2019]s|['\\u2019]|s)?(?![\\p{L}\\p{N}])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Stream<String> spellings(Municipality municipality) {
    return Stream.concat(Stream.of(municipality.name()), municipality.aliases().stream());
  }

  /** The names of a text that stand for municipalities which existed on the day. */
  List<Mention> in(String text, LocalDate day) {
    List<Named> found = new ArrayList<>();
    Matcher matcher = names.matcher(text);
    Matcher followed = KOMMUNE.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      boolean said = followed.region(matcher.end(1), text.length()).lookingAt();
      if (written(name) || (said && !Surroundings.isAlsoWord(key(name)))) {
        found.add(new Named(key(matcher.group(1)), matcher.start(), matcher.end(), matcher.end(1)));
      }
    }
    return new Surroundings(text, found)
        .standing().stream()
            .flatMap(
                named ->
                    byKey.getOrDefault(named.key(), List.of()).stream()
                        .filter(each -> valid(each.validity(), day))
                        .map(each -> new Mention(List.of(each.code()), named.start(), named.end())))
            .toList();
  }

  private static boolean valid(Validity validity, LocalDate day) {
    return validity.contains(day);
  }

  /** With a capital, or in capitals: vejen and skive are other words. */
  private static boolean written(String name) {
    return Stream.of(SPLIT.split(name))
        .allMatch(
            part ->
                Character.isUpperCase(part.charAt(0))
                    && (part.substring(1).equals(part.substring(1).toLowerCase(Locale.ROOT))
                        || part.equals(part.toUpperCase(Locale.ROOT))));
  }

  private static String key(String name) {
    return SPLIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replace("aa", "å");
  }

  // å is also written aa, and the hyphen of a double name may be a blank.
  private static String pattern(String name) {
    return key(name).replace("-", "[-\\u2010-\\u2013 \\u00A0]").replace("å", "(?:aa|å)");
  }
}
