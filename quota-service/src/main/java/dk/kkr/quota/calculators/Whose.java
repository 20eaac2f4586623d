package dk.kkr.quota.calculators;

import dk.kkr.quota.participants.Likeness;
import dk.kkr.quota.participants.MunicipalityNames;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.tables.Faults;
import dk.kkr.reference.Lookup;
import dk.kkr.reference.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is about a municipality, or about something else with a name. */
interface Whose {

  /** Code, name or alias of a municipality; null when it is about something else. */
  @Nullable String municipality();

  /** Name of something else; null when it is about a municipality. */
  @Nullable String name();

  /**
   * Who the rows are about, one for one; what is not known is a fault.
   *
   * @param pointer where the rows stand, such as {@code /rows}
   */
  static List<Participant> all(
      List<? extends Whose> rows, String pointer, MunicipalityNames names, Faults faults) {
    List<Participant> all = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String at = pointer + "/" + i;
      Participant one = one(rows.get(i), at, names, faults);
      all.add(one);
      Integer before = one.key().isEmpty() ? null : places.putIfAbsent(Likeness.of(one.key()), i);
      if (before != null) {
        faults.at(at, "%s stands at %s/%d already".formatted(one.name(), pointer, before));
      }
    }
    return all;
  }

  private static Participant one(Whose row, String at, MunicipalityNames names, Faults faults) {
    String municipality = row.municipality();
    String name = row.name();
    if ((municipality == null) == (name == null)) {
      faults.at(at, "must have one of municipality and name");
      return new Participant("", "");
    }
    if (name != null) {
      return new Participant(name.strip(), name.strip());
    }
    return switch (names.find(String.valueOf(municipality))) {
      case Lookup.Found<Municipality>(Municipality found) when found.isMunicipality() ->
          new Participant(found.code(), found.name());
      case Lookup.Found<Municipality>(Municipality found) -> {
        faults.at(at + "/municipality", "%s is no municipality".formatted(found.name()));
        yield new Participant("", "");
      }
      case Lookup.Ambiguous<Municipality>(String written, List<Municipality> candidates) -> {
        faults.at(
            at + "/municipality",
            "'%s' can be any of %s"
                .formatted(written, candidates.stream().map(Municipality::name).toList()));
        yield new Participant("", "");
      }
      case Lookup.Unknown<Municipality>(String written) -> {
        faults.at(
            at + "/municipality", "'%s' was no municipality on %s".formatted(written, names.on()));
        yield new Participant("", "");
      }
    };
  }
}
