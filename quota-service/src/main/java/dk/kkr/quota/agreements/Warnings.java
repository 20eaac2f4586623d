package dk.kkr.quota.agreements;

import dk.kkr.quota.agreements.Warning.Code;
import dk.kkr.quota.announcements.AgreementConsequence.Consequence;
import dk.kkr.quota.council.Mark;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what people should look at. */
final class Warnings {

  private final Agreement agreement;
  private final List<Warning> warnings = new ArrayList<>();

  private Warnings(Agreement agreement) {
    this.agreement = agreement;
  }

  /** Finds them. */
  static List<Warning> of(Agreement agreement) {
    Warnings found = new Warnings(agreement);
    found.limits();
    found.agendas();
    found.figures();
    found.notification();
    found.landstal();
    return List.copyOf(found.warnings);
  }

  private void limits() {
    QuotaTable table = agreement.table();
    for (OwnLimit limit : agreement.content().limits()) {
      table.rows().stream()
          .filter(row -> row.code().equals(limit.code()))
          .forEach(row -> limit(row, limit));
    }
  }

  private void limit(TableRow row, OwnLimit limit) {
    Integer max = limit.max();
    Integer min = limit.min();
    if (max != null && row.possible() > max) {
      warn(
          Code.ABOVE_OWN_LIMIT,
          row.code(),
          "%s kan komme op på %d; kommunen ønsker selv højst %d (%s)."
              .formatted(row.name(), row.possible(), max, limit.source()));
    }
    if (min != null && row.possible() < min) {
      warn(
          Code.BELOW_OWN_LIMIT,
          row.code(),
          "%s kan højst komme op på %d; kommunen ønsker selv mindst %d (%s)."
              .formatted(row.name(), row.possible(), min, limit.source()));
    }
  }

  private void agendas() {
    int revision = agreement.contentRevision();
    List<Mark> marks = agreement.marks();
    boolean current = marks.stream().anyMatch(mark -> mark.contentRevision() == revision);
    if (agreement.state() == AgreementState.BEFORE_COUNCIL && !marks.isEmpty() && !current) {
      warn(
          Code.OTHER_REVISION_ON_AGENDA,
          null,
          "På dagsordenen står revision %d af aftalen; den gældende er revision %d."
              .formatted(
                  marks.stream().mapToLong(Mark::contentRevision).max().orElseThrow(), revision));
    }
  }

  private void figures() {
    if (agreement.state() != AgreementState.ADOPTED) {
      return;
    }
    Consents consents = agreement.consents();
    for (Transfer transfer : agreement.transfers()) {
      String doubt = consents.figure(transfer).doubt();
      if (doubt != null) {
        warn(
            Code.FIGURE_NOT_USABLE,
            transfer.from(),
            "%s. Overdragelsen afventer et tal, der passer.".formatted(doubt));
      } else if (consents.lacksFigure(transfer)) {
        warn(
            Code.RANGE_WITHOUT_FIGURE,
            transfer.from(),
            "Det mangler at blive fastlagt, hvor mange pladser %s overdrager til %s (%d-%d)."
                .formatted(
                    name(transfer.from()), name(transfer.to()), transfer.min(), transfer.amount()));
      }
    }
  }

  private void notification() {
    Notification made = agreement.ending().notification();
    if (made == null) {
      return;
    }
    LocalDate deadline = agreement.quotas().deadline();
    if (made.notifiedOn().isAfter(deadline)) {
      warn(
          Code.NOTIFIED_LATE,
          null,
          "Aftalen er meddelt den %s, efter fristen den %s."
              .formatted(DanishDates.format(made.notifiedOn()), DanishDates.format(deadline)));
    }
    if (made.unsignedReason() != null) {
      warn(
          Code.NOTIFIED_UNSIGNED,
          null,
          "Aftalen er meddelt, uden at alle kommuner havde underskrevet.");
    }
  }

  private void landstal() {
    LandstalChange change = agreement.ending().landstalChange();
    if (change == null) {
      return;
    }
    String what =
        "Landstallet er ændret%s til %d pr. %s."
            .formatted(
                change.before() == null ? "" : " fra " + change.before(),
                change.after(),
                DanishDates.format(change.revisedOn()));
    warn(
        Code.LANDSTAL_CHANGED,
        null,
        change.consequence() == Consequence.LAPSED
            ? what + " Aftalen er bortfaldet, og tabellen gælder ikke."
            : what
                + " Aftalen gælder efter sin egen regel, og tabellen skal udregnes på ny: "
                + agreement.content().onLandstalChange().text());
  }

  private String name(String code) {
    return agreement.quotas().name(code);
  }

  private void warn(Code code, @Nullable String municipality, String text) {
    warnings.add(new Warning(code, municipality, text));
  }
}
