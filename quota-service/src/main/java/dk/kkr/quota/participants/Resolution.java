package dk.kkr.quota.participants;

import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.ParticipantChoice.Named;
import dk.kkr.reference.Council;
import dk.kkr.reference.Lookup;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.MunicipalityGroup;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves one choice and collects everything that is wrong with it. */
final class Resolution {

  private static final Pattern CODE = Pattern.compile("\\d{4}");

  private final ReferenceData reference;
  private final MunicipalityNames names;
  private final ParticipantChoice choice;
  private final String pointer;
  private final List<Violation> violations = new ArrayList<>();

  Resolution(ReferenceData reference, ParticipantChoice choice, String pointer) {
    this.reference = reference;
    this.names = new MunicipalityNames(reference, choice.on());
    this.choice = choice;
    this.pointer = pointer;
  }

  /** What is wrong; empty when {@link #participants} gave the whole list. */
  List<Violation> violations() {
    return List.copyOf(violations);
  }

  List<Participant> participants() {
    List<String> ways = ways();
    if (ways.size() > 1) {
      violation("", "has " + String.join(" and ", ways) + " at once: give one of them");
      return List.of();
    }
    List<Participant> participants =
        new ArrayList<>(
            municipalities().stream().map(m -> new Participant(m.code(), m.name())).toList());
    others(participants);
    if (participants.isEmpty() && violations.isEmpty()) {
      violation("", "names nobody: give council, region, group, all, municipalities or others");
    }
    if (participants.size() > Participants.MOST) {
      violation("", "names %d; at most %d".formatted(participants.size(), Participants.MOST));
    }
    return List.copyOf(participants);
  }

  private List<String> ways() {
    return Stream.of(
            choice.council() == null ? null : "council",
            choice.region() == null ? null : "region",
            choice.group() == null ? null : "group",
            Boolean.TRUE.equals(choice.all()) ? "all" : null,
            choice.municipalities() == null ? null : "municipalities")
        .filter(Objects::nonNull)
        .toList();
  }

  private Collection<Municipality> municipalities() {
    List<String> written = choice.municipalities();
    if (written != null) {
      return named(written);
    }
    if (Boolean.TRUE.equals(choice.all())) {
      return members("all", "the country", reference.municipalities(choice.on()));
    }
    if (choice.council() != null) {
      return of(
          "council",
          choice.council(),
          reference.council(choice.council()),
          () -> reference.findCouncil(String.valueOf(choice.council()), choice.on()),
          Council::name,
          council -> reference.municipalitiesOf(council.key(), choice.on()));
    }
    if (choice.region() != null) {
      return of(
          "region",
          choice.region(),
          reference.region(choice.region()),
          () -> reference.findRegion(String.valueOf(choice.region()), choice.on()),
          Region::name,
          region -> reference.municipalitiesOfRegion(region.key(), choice.on()));
    }
    return choice.group() == null ? List.of() : group(choice.group());
  }

  private List<Municipality> group(String written) {
    return of(
        "group",
        written,
        reference.group(written),
        () -> reference.findGroup(written, choice.on()),
        MunicipalityGroup::name,
        group -> reference.municipalitiesOfGroup(group.key(), choice.on()));
  }

  private <T> List<Municipality> of(
      String way,
      String written,
      Optional<T> byKey,
      Supplier<Lookup<T>> byName,
      Function<T, String> name,
      Function<T, List<Municipality>> members) {
    Lookup<T> lookup = byKey.<Lookup<T>>map(Lookup.Found::new).orElseGet(byName);
    return switch (lookup) {
      case Lookup.Found<T>(T found) -> members(way, name.apply(found), members.apply(found));
      case Lookup.Ambiguous<T>(String _, List<T> candidates) -> {
        violation("/" + way, "fits several: " + list(candidates, name));
        yield List.of();
      }
      case Lookup.Unknown<T> _ -> {
        violation("/" + way, "no %s has the key or name '%s' on %s".formatted(way, written, day()));
        yield List.of();
      }
    };
  }

  private List<Municipality> members(String way, String name, List<Municipality> members) {
    if (members.isEmpty()) {
      violation("/" + way, "%s has no municipalities on %s".formatted(name, day()));
    }
    return members;
  }

  private Collection<Municipality> named(List<String> written) {
    Map<String, Municipality> found = new TreeMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      String place = "/municipalities/" + i;
      Municipality municipality = municipality(written.get(i), place);
      if (municipality != null) {
        Integer before = places.putIfAbsent(municipality.code(), i);
        if (before != null) {
          violation(
              place,
              "is %s (%s), which stands at %d already"
                  .formatted(municipality.name(), municipality.code(), before));
        }
        found.put(municipality.code(), municipality);
      }
    }
    return found.values();
  }

  private @Nullable Municipality municipality(String written, String place) {
    return switch (names.find(written)) {
      case Lookup.Found<Municipality>(Municipality found) when found.isMunicipality() -> found;
      case Lookup.Found<Municipality>(Municipality found) -> {
        violation(
            place,
            "%s (%s) has a code, but is no municipality".formatted(found.name(), found.code()));
        yield null;
      }
      case Lookup.Ambiguous<Municipality>(String _, List<Municipality> candidates) -> {
        violation(place, "fits several: " + list(candidates, Municipality::name));
        yield null;
      }
      case Lookup.Unknown<Municipality>(String name) -> {
        violation(
            place, "no municipality has the code, name or alias '%s' on %s".formatted(name, day()));
        yield null;
      }
    };
  }

  private void others(List<Participant> participants) {
    List<Named> others = choice.others() == null ? List.of() : choice.others();
    Map<String, String> keys = new HashMap<>();
    Map<String, String> taken = new HashMap<>();
    participants.forEach(p -> taken.put(folded(p.name()), p.name()));
    for (int i = 0; i < others.size(); i++) {
      Named other = others.get(i);
      String place = "/others/" + i;
      if (CODE.matcher(other.key()).matches()) {
        violation(place + "/key", "must not be four digits, which is a municipality's code");
      } else if (keys.putIfAbsent(folded(other.key()), other.key()) != null) {
        violation(place + "/key", "'%s' stands there already".formatted(other.key()));
      }
      if (taken.putIfAbsent(folded(other.name()), other.name()) != null) {
        violation(place + "/name", "'%s' takes part already".formatted(other.name().strip()));
      }
      participants.add(new Participant(other.key(), other.name().strip()));
    }
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static <T> String list(List<T> things, Function<T, String> name) {
    return things.stream().map(name).collect(Collectors.joining(", "));
  }

  private String day() {
    return choice.on().toString();
  }

  private void violation(String place, String message) {
    violations.add(Violation.inBody(pointer + place, message));
  }
}
