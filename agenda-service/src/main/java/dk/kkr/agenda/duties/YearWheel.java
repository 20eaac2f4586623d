package dk.kkr.agenda.duties;

import dk.kkr.agenda.duties.Duty.Due;
import dk.kkr.agenda.duties.Duty.Lead;
import dk.kkr.agenda.duties.Duty.Occurrence;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The recurring duties of all councils. What no law says can be configured, by the id of the duty:
 * {@code kkr.duties.<id>.due} (MM-DD) and {@code kkr.duties.<id>.lead-days}; {@code
 * kkr.duties.<id>.enabled=false} leaves a duty out. A wrong file or setting stops the start.
 */
@ApplicationScoped
@Startup
class YearWheel {

  private static final int LONGEST_LEAD = 730;

  private final List<Duty> duties;
  private final ReferenceData reference;

  @Inject
  YearWheel(ReferenceData reference, Config config) {
    this(DutyFile.bundled(reference), reference, config);
  }

  YearWheel(List<Duty> duties, ReferenceData reference, Config config) {
    this.reference = reference;
    this.duties =
        duties.stream()
            .filter(duty -> setting(config, duty, "enabled", Boolean.class).orElse(true))
            .map(duty -> configured(duty, config))
            .toList();
  }

  /** All duties, in the order of the file. */
  List<Duty> duties() {
    return duties;
  }

  /**
   * One time of a duty of one council.
   *
   * @param council key of the council
   */
  record Turn(String council, Duty duty, Occurrence time) {}

  /** All turns that are due between two days, both included, of councils that exist then. */
  Stream<Turn> between(LocalDate first, LocalDate last) {
    return duties.stream()
        .flatMap(
            duty ->
                duty.between(first, last)
                    .flatMap(
                        time ->
                            duty.councils().stream()
                                .filter(council -> exists(council, time.dueOn()))
                                .map(council -> new Turn(council, duty, time))));
  }

  /** The longest time that something comes up before it is due. */
  int longestLead() {
    return duties.stream().mapToInt(duty -> duty.lead().days()).max().orElse(0);
  }

  private boolean exists(String key, LocalDate day) {
    return reference.council(key).map(Council::validity).filter(v -> v.contains(day)).isPresent();
  }

  private static Duty configured(Duty duty, Config config) {
    Due due =
        setting(config, duty, "due", String.class).map(text -> due(duty, text)).orElse(duty.due());
    Lead lead =
        setting(config, duty, "lead-days", Integer.class)
            .map(days -> lead(duty, days))
            .orElse(duty.lead());
    return new Duty(
        duty.id(),
        duty.title(),
        duty.text(),
        duty.verb(),
        duty.point(),
        duty.rule(),
        due,
        lead,
        duty.councils());
  }

  private static Due due(Duty duty, String text) {
    if (duty.due().basis() == Duty.Basis.LAW) {
      throw new IllegalStateException(
          "%s is not for configuration: %s says the day. Leave it out."
              .formatted(name(duty, "due"), duty.due().source()));
    }
    if (!text.matches("\\d{2}-\\d{2}")) {
      throw new IllegalStateException(
          "%s is '%s'. Give month and day, such as 03-01.".formatted(name(duty, "due"), text));
    }
    MonthDay day = MonthDay.parse("--" + text);
    return new Due(day.getMonthValue(), day.getDayOfMonth(), duty.due().basis(), "Sat af driften");
  }

  private static Lead lead(Duty duty, int days) {
    if (duty.lead().basis() == Duty.Basis.LAW || days < 0 || days > LONGEST_LEAD) {
      throw new IllegalStateException(
          "%s is %d. Give 0 to %d days, for a duty whose lead time no law says."
              .formatted(name(duty, "lead-days"), days, LONGEST_LEAD));
    }
    return new Lead(days, duty.lead().basis(), "Sat af driften");
  }

  private static <T> Optional<T> setting(Config config, Duty duty, String what, Class<T> type) {
    return config.getOptionalValue(name(duty, what), type);
  }

  private static String name(Duty duty, String what) {
    return "kkr.duties.%s.%s".formatted(duty.id(), what);
  }
}
