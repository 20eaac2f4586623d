package dk.kkr.appointment.rules;

import dk.kkr.appointment.Danish;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.OfficeKind;
import dk.kkr.appointment.rules.Composition.Known;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A demand on all who sit in a body together. */
public sealed interface Rule {

  /** Whether a slate that breaks it cannot be adopted. */
  boolean binding();

  /** Where it comes from. */
  RuleSource source();

  /** Whether it holds for them, and why. */
  Finding check(Composition composition);

  /**
   * So many must have an office.
   *
   * @param office the office
   * @param min the least
   * @param max the most
   * @param binding whether a slate that breaks it cannot be adopted
   * @param source where it comes from
   */
  record OfficeCount(OfficeKind office, int min, int max, boolean binding, RuleSource source)
      implements Rule {

    @Override
    public Finding check(Composition composition) {
      List<KnownPerson> found = who(composition, Known.YES);
      List<KnownPerson> open = who(composition, Known.UNKNOWN);
      int count = found.size();
      if (count > max) {
        return finding(FindingCode.OFFICE_COUNT_TOO_MANY, Result.VIOLATED, found, facts(found));
      }
      if (count + open.size() < min) {
        return finding(FindingCode.OFFICE_COUNT_TOO_FEW, Result.VIOLATED, found, facts(found));
      }
      if (count >= min && count + open.size() <= max) {
        return finding(FindingCode.OFFICE_COUNT_MET, Result.SATISFIED, found, facts(found));
      }
      return finding(
          FindingCode.OFFICE_COUNT_UNKNOWN,
          Result.NOT_EVALUABLE,
          open,
          facts(found) + " " + unrecorded(composition, open));
    }

    private List<KnownPerson> who(Composition composition, Known answer) {
      return composition.persons().stream()
          .filter(person -> composition.has(person, office) == answer)
          .toList();
    }

    private Finding finding(
        FindingCode code, Result result, List<KnownPerson> about, String facts) {
      return new Finding(code, result, null, ids(about), demand() + "; " + facts, binding, source);
    }

    private String demand() {
      if (min == max) {
        return "Der skal være " + office.danish(min);
      }
      if (max == Integer.MAX_VALUE) {
        return "Der skal være mindst " + office.danish(min);
      }
      return min == 0
          ? "Der må højst være " + office.danish(max)
          : "Der skal være mellem %d og %s".formatted(min, office.danish(max));
    }

    private String facts(List<KnownPerson> found) {
      return found.isEmpty()
          ? "der er ikke fundet nogen."
          : "der er fundet %s: %s.".formatted(office.danish(found.size()), names(found));
    }
  }

  /**
   * All with an office must sit in an organisation too.
   *
   * @param office the office
   * @param organisationId the organisation
   * @param binding whether a slate that breaks it cannot be adopted
   * @param source where it comes from
   */
  record AlsoSitsOn(OfficeKind office, UUID organisationId, boolean binding, RuleSource source)
      implements Rule {

    @Override
    public Finding check(Composition composition) {
      List<KnownPerson> missing = who(composition, Known.YES, Known.NO);
      String demand =
          "Alle %s skal også have sæde i %s"
              .formatted(office.danishPlural(), composition.organisation(organisationId));
      if (!missing.isEmpty()) {
        return new Finding(
            FindingCode.ALSO_SITS_ON_MISSING,
            Result.VIOLATED,
            null,
            ids(missing),
            "%s; det har %s ikke.".formatted(demand, names(missing)),
            binding,
            source);
      }
      List<KnownPerson> open =
          Stream.of(
                  who(composition, Known.YES, Known.UNKNOWN),
                  who(composition, Known.UNKNOWN, Known.NO),
                  who(composition, Known.UNKNOWN, Known.UNKNOWN))
              .flatMap(List::stream)
              .toList();
      if (!open.isEmpty()) {
        return new Finding(
            FindingCode.ALSO_SITS_ON_UNKNOWN,
            Result.NOT_EVALUABLE,
            null,
            ids(open),
            "%s; det kan ikke ses for %s.".formatted(demand, names(open)),
            binding,
            source);
      }
      return met(composition, demand);
    }

    private Finding met(Composition composition, String demand) {
      List<KnownPerson> holders = who(composition, Known.YES, Known.YES);
      String facts =
          holders.isEmpty()
              ? "der er ingen, det gælder for."
              : "det har %s.".formatted(names(holders));
      return new Finding(
          FindingCode.ALSO_SITS_ON_MET,
          Result.SATISFIED,
          null,
          ids(holders),
          demand + "; " + facts,
          binding,
          source);
    }

    private List<KnownPerson> who(Composition composition, Known has, Known sits) {
      return composition.persons().stream()
          .filter(person -> composition.has(person, office) == has)
          .filter(person -> composition.sitsOn(person, organisationId) == sits)
          .toList();
    }
  }

  private static List<UUID> ids(List<KnownPerson> persons) {
    return persons.stream().map(KnownPerson::id).toList();
  }

  private static String names(List<KnownPerson> persons) {
    return Danish.list(persons.stream().map(KnownPerson::name).toList());
  }

  private static String unrecorded(Composition composition, List<KnownPerson> persons) {
    return "Der er ikke registreret noget hverv for %s den %s."
        .formatted(names(persons), Danish.day(composition.on()));
  }
}
