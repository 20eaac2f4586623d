package dk.kkr.appointment.appointments;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ends to come of an appointment, besides that of its term.
 *
 * @param planned the one that somebody set
 * @param office that of the office the holder qualifies by
 */
record Ahead(@Nullable Ending planned, @Nullable Ending office) {

  static final Ahead NOTHING = new Ahead(null, null);

  Ahead planning(Ending ending) {
    return new Ahead(ending, office);
  }

  Ahead endingOffice(@Nullable Ending ending) {
    return new Ahead(planned, ending);
  }

  /** The first end to come; of two on one day the one that somebody set, then the term. */
  Optional<Ending> next(Term term) {
    Ending termEnd =
        term.validTo() == null ? null : new Ending(term.validTo(), EndReason.TERM_ENDED, null);
    return Stream.of(planned, termEnd, office)
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Ending::on));
  }
}
