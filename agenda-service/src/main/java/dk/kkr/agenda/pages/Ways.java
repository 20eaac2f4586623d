package dk.kkr.agenda.pages;

import dk.kkr.agenda.reference.MunicipalTerm;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ways from page to page that everybody has, in one place. */
@ApplicationScoped
public class Ways {

  private final ReferenceData reference;
  private final Clock clock;
  private final String minutes;

  /** The ways of today. */
  public Ways(ReferenceData reference, Clock clock, Addresses addresses) {
    this.reference = reference;
    this.clock = clock;
    this.minutes = addresses.minutes();
  }

  /** From every page. */
  public static List<Way> everywhere() {
    return List.of(
        new Way("Forside", "/"),
        new Way("Alle møder og dagsordener", "/meetings"),
        new Way("Søg i dagsordener", "/search"));
  }

  /**
   * From every page about this council: {@link #everywhere()}, and what there is of the council.
   */
  public List<Way> from(String council, LocalDate day) {
    List<Way> ways = new ArrayList<>(everywhere());
    ways.addAll(of(council, day));
    return List.copyOf(ways);
  }

  /** From every page about this council today. */
  public List<Way> from(String council) {
    return from(council, LocalDate.now(clock));
  }

  /**
   * What there is of a council: its meetings, its results in the term of that day, its calendar.
   *
   * @param council its key
   */
  public List<Way> of(String council, LocalDate day) {
    String name = name(council);
    MunicipalTerm term = MunicipalTerm.at(day);
    return List.of(
        new Way("Møder i " + name, "/meetings?council=" + council),
        new Way(
            "Resultater i %s %d–%d".formatted(name, term.firstYear(), term.lastYear()),
            "/results?council=%s&term=%s".formatted(council, term)),
        new Way("Kalender for " + name, "/councils/%s/calendar.ics".formatted(council)));
  }

  /** To the minutes of a meeting, once they are published. */
  public Way minutes(UUID meeting) {
    return new Way("Referat", "%s/minutes/%s".formatted(minutes, meeting));
  }

  private String name(String council) {
    return reference.council(council).map(Council::name).orElse(council);
  }
}
