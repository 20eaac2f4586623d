package dk.kkr.quota.agreements;

import java.util.Comparator;
import java.util.List;

/**
 * What an agreement says: checked against its quotas, in a fixed order.
 *
 * @param transfers as proposed, by giver and receiver
 * @param limits by municipality
 * @param onLandstalChange what happens when the landstal is changed
 */
record Content(List<Transfer> transfers, List<OwnLimit> limits, Clause onLandstalChange) {

  Content {
    transfers =
        transfers.stream()
            .sorted(Comparator.comparing(Transfer::from).thenComparing(Transfer::to))
            .toList();
    limits = limits.stream().sorted(Comparator.comparing(OwnLimit::code)).toList();
  }

  /** Whether it says the same, wherever the transfers stand. */
  boolean sameAs(Content other) {
    if (transfers.size() != other.transfers.size()
        || !limits.equals(other.limits)
        || !onLandstalChange.equals(other.onLandstalChange)) {
      return false;
    }
    for (int i = 0; i < transfers.size(); i++) {
      if (!transfers.get(i).sameAs(other.transfers.get(i))) {
        return false;
      }
    }
    return true;
  }
}
