package dk.kkr.quota.agreements;

import dk.kkr.quota.Quotas;
import dk.kkr.quota.announcements.AnnouncedQuota;
import dk.kkr.quota.announcements.RegionQuotas;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.CouncilDecision.Standing;
import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.council.PartyAnswer.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Agreements on the quotas of 2022 that no database knows. */
final class OnPaper {

  static final LocalDate DAY = LocalDate.of(2021, 6, 16);
  static final String BORNHOLM = "0400";
  static final RegionQuotas QUOTAS =
      new RegionQuotas(
          UUID.randomUUID(),
          "kkr-hovedstaden",
          "region-hovedstaden",
          2022,
          500,
          113,
          LocalDate.of(2021, 9, 10),
          Quotas.of2022().stream()
              .map(row -> new AnnouncedQuota(row.code(), row.name(), row.quota(), row.raw()))
              .toList());

  private OnPaper() {}

  static Agreement agreement(Transfer... transfers) {
    return agreement(Clause.LAPSE, transfers);
  }

  static Agreement agreement(Clause clause, Transfer... transfers) {
    return new Agreement(QUOTAS, new Content(List.of(transfers), List.of(), clause));
  }

  static CouncilDecision adopted(UUID point) {
    return new CouncilDecision(
        point, UUID.randomUUID(), UUID.randomUUID(), DAY, Standing.ADOPTED, false);
  }

  /** As a confirmed decision tells it: without a day. */
  static PartyAnswer answer(String code, State state) {
    return new PartyAnswer(condition(code), code, QUOTAS.name(code), state, null);
  }

  static PartyAnswer answer(String code, State state, Map<String, String> values) {
    return new PartyAnswer(condition(code), code, QUOTAS.name(code), state, DAY, values);
  }

  private static UUID condition(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  static TableRow row(Agreement agreement, String code) {
    return agreement.table().rows().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
