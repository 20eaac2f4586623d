package dk.kkr.reference;

import dk.kkr.reference.ReferenceFiles.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities, regions, councils and groups that every service refers to. Immutable and safe
 * to share between threads; load it once. Lists of municipalities are in code order and never hold
 * Christiansø, which has a code but is no municipality.
 *
 * <p>Methods that take a key or code of something that does not exist throw {@link
 * IllegalArgumentException}; {@link #municipality}, {@link #council}, {@link #region} and {@link
 * #group} answer whether it does.
 */
public final class ReferenceData {

  static final String FROM_COUNCIL = "COUNCIL:";

  private final Map<String, Source> sources;
  private final Map<String, Municipality> municipalities;
  private final Map<String, Region> regions;
  private final Map<String, Council> councils;
  private final Map<String, MunicipalityGroup> groups;
  private final List<Membership> regionMembers;
  private final List<Membership> councilMembers;
  private final List<Membership> groupMembers;
  private final NameIndex<Municipality> municipalityNames;
  private final NameIndex<Region> regionNames;
  private final NameIndex<Council> councilNames;
  private final NameIndex<MunicipalityGroup> groupNames;

  private ReferenceData(ReferenceFiles files) {
    sources = byKey(files.sources, Source::key);
    municipalities = byKey(files.municipalities, Municipality::code);
    regions = byKey(files.regions, Region::key);
    councils = byKey(files.councils, Council::key);
    groups = byKey(files.groups, MunicipalityGroup::key);
    regionMembers = files.regionMembers.stream().map(Entry::value).toList();
    councilMembers = files.councilMembers.stream().map(Entry::value).toList();
    groupMembers = files.groupMembers.stream().map(Entry::value).toList();
    municipalityNames =
        new NameIndex<>(
            municipalities.values(),
            m -> names(m.aliases(), m.name(), m.officialName()),
            Municipality::validity);
    regionNames =
        new NameIndex<>(
            regions.values(), r -> names(r.aliases(), r.name(), r.key()), Region::validity);
    councilNames =
        new NameIndex<>(
            councils.values(), c -> names(c.aliases(), c.name(), c.key()), Council::validity);
    groupNames =
        new NameIndex<>(
            groups.values(),
            g -> names(g.aliases(), g.name(), g.key()),
            MunicipalityGroup::validity);
  }

  /**
   * Reads the data files of this release.
   *
   * @throws BadReferenceDataException naming file and line, if they do not hold together
   */
  public static ReferenceData load() {
    return load(ReferenceFiles::bundled);
  }

  static ReferenceData load(Function<String, @Nullable String> texts) {
    ReferenceFiles files = new ReferenceFiles(texts);
    ReferenceRules.check(files);
    return new ReferenceData(files);
  }

  /** The territory with this four-digit code, also Christiansø (0411). */
  public Optional<Municipality> municipality(String code) {
    return Optional.ofNullable(municipalities.get(code));
  }

  /** All municipalities on the date: 98 since 2007. */
  public List<Municipality> municipalities(LocalDate date) {
    return municipalities.values().stream()
        .filter(m -> m.isMunicipality() && m.validity().contains(date))
        .toList();
  }

  /**
   * The municipality with this name on the date. Case, "Kommune" and "Regionskommune", a genitive s
   * and the spellings å and aa make no difference; Christiansø is found too.
   */
  public Lookup<Municipality> find(String nameOrAlias, LocalDate date) {
    return municipalityNames.find(nameOrAlias, date);
  }

  /** The regions on the date, in the order of their keys. */
  public List<Region> regions(LocalDate date) {
    return regions.values().stream()
        .filter(r -> r.validity().contains(date))
        .sorted(Comparator.comparing(Region::key))
        .toList();
  }

  /** The region with this key, whatever the date. */
  public Optional<Region> region(String key) {
    return Optional.ofNullable(regions.get(key));
  }

  /** The region with this name on the date. */
  public Lookup<Region> findRegion(String nameOrAlias, LocalDate date) {
    return regionNames.find(nameOrAlias, date);
  }

  /** The region of a municipality; empty for Christiansø and before the municipality existed. */
  public Optional<Region> regionOf(String municipalityCode, LocalDate date) {
    existing(municipalities, municipalityCode, "municipality");
    return memberships(regionMembers, municipalityCode, date)
        .findFirst()
        .map(member -> existing(regions, member.of(), "region"));
  }

  /** The municipalities of a region on the date; none outside the region's validity. */
  public List<Municipality> municipalitiesOfRegion(String regionKey, LocalDate date) {
    existing(regions, regionKey, "region");
    return members(regionMembers, regionKey, date);
  }

  /** All councils: the five KKRs and K29. */
  public List<Council> councils() {
    return List.copyOf(councils.values());
  }

  /** The council with this key, e.g. {@code kkr-hovedstaden}. */
  public Optional<Council> council(String key) {
    return Optional.ofNullable(councils.get(key));
  }

  /** The council with this name as agendas write it, e.g. {@code KKR HOVEDSTADEN}. */
  public Lookup<Council> findCouncil(String nameOrAlias, LocalDate date) {
    return councilNames.find(nameOrAlias, date);
  }

  /** The KKR of a municipality; empty for Christiansø and before the municipality existed. */
  public Optional<Council> councilOf(String municipalityCode, LocalDate date) {
    existing(municipalities, municipalityCode, "municipality");
    return memberships(councilMembers, municipalityCode, date)
        .map(member -> existing(councils, member.of(), "council"))
        .filter(council -> council.kind() == Council.Kind.KKR)
        .findFirst();
  }

  /** The municipalities that a council covers on the date. */
  public List<Municipality> municipalitiesOf(String councilKey, LocalDate date) {
    existing(councils, councilKey, "council");
    return members(councilMembers, councilKey, date);
  }

  /**
   * How a municipality belongs to a council on the date, with the basis of that: from 2027 some
   * memberships are assumed.
   */
  public Optional<Membership> membership(
      String councilKey, String municipalityCode, LocalDate date) {
    existing(councils, councilKey, "council");
    return memberships(councilMembers, municipalityCode, date)
        .filter(member -> member.of().equals(councilKey))
        .findFirst();
  }

  /** All named groups of municipalities. */
  public List<MunicipalityGroup> groups() {
    return List.copyOf(groups.values());
  }

  /** The group with this key. */
  public Optional<MunicipalityGroup> group(String key) {
    return Optional.ofNullable(groups.get(key));
  }

  /** The group with this name on the date. */
  public Lookup<MunicipalityGroup> findGroup(String nameOrAlias, LocalDate date) {
    return groupNames.find(nameOrAlias, date);
  }

  /** The municipalities of a group on the date; none outside the group's validity. */
  public List<Municipality> municipalitiesOfGroup(String groupKey, LocalDate date) {
    MunicipalityGroup group = existing(groups, groupKey, "group");
    if (!group.validity().contains(date)) {
      return List.of();
    }
    if (group.members().equals("ALL")) {
      return municipalities(date);
    }
    return group.members().startsWith(FROM_COUNCIL)
        ? municipalitiesOf(group.members().substring(FROM_COUNCIL.length()), date)
        : members(groupMembers, groupKey, date);
  }

  /** Where the data come from, with notes on reuse. */
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  private List<Municipality> members(List<Membership> members, String of, LocalDate date) {
    Set<String> codes =
        members.stream()
            .filter(member -> member.of().equals(of) && member.validity().contains(date))
            .map(Membership::municipalityCode)
            .collect(Collectors.toSet());
    return municipalities.values().stream().filter(m -> codes.contains(m.code())).toList();
  }

  private static Stream<Membership> memberships(
      List<Membership> members, String code, LocalDate date) {
    return members.stream()
        .filter(member -> member.municipalityCode().equals(code))
        .filter(member -> member.validity().contains(date));
  }

  private static <T> T existing(Map<String, T> things, String key, String what) {
    T thing = things.get(key);
    if (thing == null) {
      throw new IllegalArgumentException("There is no " + what + " '" + key + "'");
    }
    return thing;
  }

  private static List<String> names(List<String> aliases, String... names) {
    return Stream.concat(Stream.of(names), aliases.stream()).toList();
  }

  private static <T> Map<String, T> byKey(List<Entry<T>> entries, Function<T, String> key) {
    Map<String, T> map = new LinkedHashMap<>();
    entries.stream()
        .map(Entry::value)
        .sorted(Comparator.comparing(key))
        .forEach(value -> map.put(key.apply(value), value));
    return map;
  }
}
