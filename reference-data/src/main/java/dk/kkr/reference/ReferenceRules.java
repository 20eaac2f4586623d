package dk.kkr.reference;

import dk.kkr.reference.DataTable.Row;
import dk.kkr.reference.ReferenceFiles.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to hold across the data files. The first fault stops the load, named by file and line.
 */
final class ReferenceRules {

  private final ReferenceFiles files;

  private ReferenceRules(ReferenceFiles files) {
    this.files = files;
  }

  static void check(ReferenceFiles files) {
    new ReferenceRules(files).check();
  }

  private void check() {
    unique(files.sources, Source::key, "key");
    unique(files.municipalities, Municipality::code, "code");
    unique(files.regions, Region::key, "key");
    unique(files.councils, Council::key, "key");
    unique(files.groups, MunicipalityGroup::key, "key");
    uniqueNames(files.municipalities, Municipality::name, Municipality::validity);
    uniqueNames(files.regions, Region::name, Region::validity);
    uniqueNames(files.councils, Council::name, Council::validity);
    uniqueNames(files.groups, MunicipalityGroup::name, MunicipalityGroup::validity);
    sourcesExist(files.municipalities, Municipality::provenance);
    sourcesExist(files.regions, Region::provenance);
    sourcesExist(files.councils, Council::provenance);
    sourcesExist(files.groups, MunicipalityGroup::provenance);
    members(files.regionMembers, validities(files.regions, Region::key, Region::validity));
    members(files.councilMembers, validities(files.councils, Council::key, Council::validity));
    members(
        files.groupMembers,
        validities(files.groups, MunicipalityGroup::key, MunicipalityGroup::validity));
    exactlyOne(files.regionMembers, "region");
    exactlyOne(kkrMembers(), "KKR");
    groupsSayWhereMembersComeFrom();
  }

  private static <T> void unique(List<Entry<T>> entries, Function<T, String> key, String what) {
    Map<String, Row> seen = new HashMap<>();
    for (Entry<T> entry : entries) {
      String value = key.apply(entry.value());
      Row first = seen.putIfAbsent(value, entry.row());
      if (first != null) {
        throw entry
            .row()
            .bad("%s %s is already used on line %d".formatted(what, value, first.line()));
      }
    }
  }

  private static <T> void uniqueNames(
      List<Entry<T>> entries, Function<T, String> name, Function<T, Validity> validity) {
    Map<String, List<Entry<T>>> seen = new HashMap<>();
    for (Entry<T> entry : entries) {
      String key = NameKey.of(name.apply(entry.value()));
      for (Entry<T> other : seen.computeIfAbsent(key, _ -> new ArrayList<>())) {
        if (validity.apply(entry.value()).overlaps(validity.apply(other.value()))) {
          throw entry
              .row()
              .bad(
                  "the name %s is already used for the same time on line %d"
                      .formatted(name.apply(entry.value()), other.row().line()));
        }
      }
      seen.get(key).add(entry);
    }
  }

  private <T> void sourcesExist(List<Entry<T>> entries, Function<T, Provenance> provenance) {
    Set<String> known =
        files.sources.stream().map(entry -> entry.value().key()).collect(Collectors.toSet());
    for (Entry<T> entry : entries) {
      for (String source : provenance.apply(entry.value()).sources()) {
        if (!known.contains(source)) {
          throw entry.row().bad("source '" + source + "' is not in sources.csv");
        }
      }
    }
  }

  private static <T> Map<String, Validity> validities(
      List<Entry<T>> entries, Function<T, String> key, Function<T, Validity> validity) {
    return entries.stream()
        .collect(Collectors.toMap(e -> key.apply(e.value()), e -> validity.apply(e.value())));
  }

  private void members(List<Entry<Membership>> members, Map<String, Validity> wholes) {
    sourcesExist(members, Membership::provenance);
    Map<String, Municipality> municipalities =
        files.municipalities.stream()
            .collect(Collectors.toMap(e -> e.value().code(), Entry::value));
    Map<String, List<Entry<Membership>>> seen = new HashMap<>();
    for (Entry<Membership> entry : members) {
      Membership member = entry.value();
      Validity whole = wholes.get(member.of());
      Municipality municipality = municipalities.get(member.municipalityCode());
      if (whole == null) {
        throw entry.row().bad("'" + member.of() + "' does not exist");
      }
      if (municipality == null || !municipality.isMunicipality()) {
        throw entry.row().bad("'" + member.municipalityCode() + "' is no municipality");
      }
      if (!whole.covers(member.validity()) || !municipality.validity().covers(member.validity())) {
        throw entry
            .row()
            .bad(
                "the membership lasts longer than %s or municipality %s"
                    .formatted(member.of(), municipality.code()));
      }
      noOverlap(
          entry,
          seen.computeIfAbsent(member.municipalityCode() + member.of(), _ -> new ArrayList<>()));
    }
  }

  private static void noOverlap(Entry<Membership> entry, List<Entry<Membership>> others) {
    for (Entry<Membership> other : others) {
      if (entry.value().validity().overlaps(other.value().validity())) {
        throw entry.row().bad("overlaps the same membership on line " + other.row().line());
      }
    }
    others.add(entry);
  }

  private List<Entry<Membership>> kkrMembers() {
    Set<String> kkrs =
        files.councils.stream()
            .map(Entry::value)
            .filter(council -> council.kind() == Council.Kind.KKR)
            .map(Council::key)
            .collect(Collectors.toSet());
    return files.councilMembers.stream()
        .filter(entry -> kkrs.contains(entry.value().of()))
        .toList();
  }

  private void exactlyOne(List<Entry<Membership>> members, String what) {
    Map<String, List<Entry<Membership>>> byCode =
        members.stream().collect(Collectors.groupingBy(e -> e.value().municipalityCode()));
    for (Entry<Municipality> entry : files.municipalities) {
      if (entry.value().isMunicipality()) {
        tiled(entry, byCode.getOrDefault(entry.value().code(), List.of()), what);
      }
    }
  }

  /** The periods, put in order, follow one another day by day over the municipality's validity. */
  private static void tiled(
      Entry<Municipality> municipality, List<Entry<Membership>> members, String what) {
    Validity whole = municipality.value().validity();
    LocalDate next = whole.from();
    boolean open = false;
    List<Entry<Membership>> ordered =
        members.stream()
            .sorted(Comparator.comparing((Entry<Membership> e) -> e.value().validity().from()))
            .toList();
    for (Entry<Membership> member : ordered) {
      Validity period = member.value().validity();
      if (open || period.from().isBefore(next)) {
        throw member
            .row()
            .bad(
                "%s has two %ss on %s".formatted(municipality.value().code(), what, period.from()));
      }
      if (period.from().isAfter(next)) {
        throw member
            .row()
            .bad("%s has no %s on %s".formatted(municipality.value().code(), what, next));
      }
      open = period.to() == null;
      next = period.to() == null ? next : period.to().plusDays(1);
    }
    boolean complete = open || (whole.to() != null && next.isAfter(whole.to()));
    if (!complete) {
      throw municipality
          .row()
          .bad("%s has no %s on %s".formatted(municipality.value().code(), what, next));
    }
  }

  private void groupsSayWhereMembersComeFrom() {
    Map<String, Validity> councils = validities(files.councils, Council::key, Council::validity);
    for (Entry<MunicipalityGroup> entry : files.groups) {
      String members = entry.value().members();
      boolean council =
          members.startsWith(ReferenceData.FROM_COUNCIL)
              && councils.containsKey(members.substring(ReferenceData.FROM_COUNCIL.length()));
      if (!council && !members.equals("ALL") && !members.equals("LISTED")) {
        throw entry
            .row()
            .bad("members is '%s', expected ALL, LISTED or COUNCIL:<key>".formatted(members));
      }
    }
  }
}
