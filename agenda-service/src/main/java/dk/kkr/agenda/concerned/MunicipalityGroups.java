package dk.kkr.agenda.concerned;

import dk.kkr.reference.Council;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.MunicipalityGroup;
import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that stand for many municipalities: the groups of the reference data, a number that
 * is the number of the council's municipalities, and words for all of a region. All municipalities,
 * without saying of what, are those of the council whose text it is (assumed).
 */
final class MunicipalityGroups {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /**
   * In the reference data this stands for the whole country; in a council it means the council's.
   */
  private static final String ALL = "Alle kommuner";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:de|alle|samtlige)\\s+(\\d{1,3}|\\p{L}{2,20})\\s+\\p{L}*(?:kommuner|kommunerne|kommunalbestyrelser|kommunalbestyrelserne|byråd|byrådene)s?(?![\\p{L}\\p{N}])",
          FLAGS);

  private static final Pattern COUNTRY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:landets(?:\\s+98)?|alle\\s+98)\\s+kommuners?(?![\\p{L}\\p{N}])",
          FLAGS);

  private static final Pattern REGION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<!ikke )(?:(?:alle|samtlige)\\s+kommuner(?:ne)?s?(?:\\s+i\\s+(regionen|hovedstadsregionen|hovedstadsområdet|(?:Region|KKR)\\s+\\p{L}+))?|kommunerne\\s+i\\s+(regionen|hovedstadsregionen|hovedstadsområdet|(?:Region|KKR)\\s+\\p{L}+)|regionens\\s+kommuners?)(?![\\p{L}\\p{N}])",
          FLAGS);

  private final ReferenceData data;
  private final Map<String, Pattern> groups = new LinkedHashMap<>();

  MunicipalityGroups(ReferenceData data) {
    this.data = data;
    data.groups().forEach(group -> groups.put(group.key(), names(group)));
  }

  private static Pattern names(MunicipalityGroup group) {
    return Pattern.compile(
        Stream.concat(Stream.of(group.name()), group.aliases().stream())
            .filter(name -> !name.equals(ALL))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")s?(?![\\p{L}\\p{N}])")),
        FLAGS);
  }

  /** The words of a text that stand for many municipalities. */
  List<Mention> in(String text, String council, LocalDate day) {
    List<Mention> found = new ArrayList<>();
    groups.forEach(
        (group, names) -> each(found, text, names, _ -> data.municipalitiesOfGroup(group, day)));
    numbers(found, text, council, day);
    each(found, text, COUNTRY, _ -> data.municipalities(day));
    Matcher regions = REGION.matcher(text);
    while (regions.find()) {
      String of = regions.group(1) == null ? regions.group(2) : regions.group(1);
      add(found, regions, of(of, council, day));
    }
    return found;
  }

  private void numbers(List<Mention> found, String text, String council, LocalDate day) {
    List<Municipality> members = data.municipalitiesOf(council, day);
    each(
        found,
        text,
        NUMBER,
        number -> NumberWords.of(number.group(1)) == members.size() ? members : List.of());
  }

  private List<Municipality> of(@Nullable String region, String council, LocalDate day) {
    if (region == null) {
      return data.municipalitiesOf(council, day);
    }
    if (region.regionMatches(true, 0, "Region ", 0, 7)) {
      return data.findRegion(region, day)
          .found()
          .map(found -> data.municipalitiesOfRegion(found.key(), day))
          .orElse(List.of());
    }
    return data.findCouncil(region, day)
        .found()
        .map(Council::key)
        .map(key -> data.municipalitiesOf(key, day))
        .orElseGet(() -> data.municipalitiesOf(council, day));
  }

  private interface Members {
    List<Municipality> of(Matcher match);
  }

  private static void each(List<Mention> found, String text, Pattern pattern, Members members) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(found, matcher, members.of(matcher));
    }
  }

  private static void add(List<Mention> found, Matcher match, List<Municipality> members) {
    if (!members.isEmpty()) {
      found.add(
          new Mention(
              members.stream().map(Municipality::code).toList(), match.start(), match.end()));
    }
  }
}
