package dk.kkr.agenda.concerned;

import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the municipalities that a Danish text speaks of: by their names and aliases in any form, by
 * named groups, and by words for all of a council's region. A name inside another one (a hospital,
 * a university, an address, a person) is none. Where a text can be read in two ways, what it says
 * with the word Kommune counts, and a name alone between other capitals does not.
 */
@ApplicationScoped
public class Concerned {

  private final MunicipalityNames names;
  private final MunicipalityGroups groups;

  /** Knows the municipalities and groups of the reference data. */
  public Concerned(ReferenceData data) {
    names = new MunicipalityNames(data);
    groups = new MunicipalityGroups(data);
  }

  /**
   * Codes of the municipalities that the text speaks of, in their order.
   *
   * @param council key of the council whose text it is: its municipalities are all of them
   * @param day on which the municipalities and groups existed
   */
  public Set<String> in(String text, String council, LocalDate day) {
    Set<String> codes = new TreeSet<>();
    mentions(text, council, day).forEach(mention -> codes.addAll(mention.codes()));
    return codes;
  }

  /** The places that speak of them, in the order of the text. */
  List<Mention> mentions(String text, String council, LocalDate day) {
    return Stream.concat(names.in(text, day).stream(), groups.in(text, council, day).stream())
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }
}
