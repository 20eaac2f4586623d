package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer in two sentences, for those who do not read all the steps. */
final class Summary {

  private Summary() {}

  /** Why a share was rounded up or down; null where none or more than one was. */
  static @Nullable String of(Explanation told) {
    List<Explanation.Line> shares = starting(told, "unrounded");
    List<Explanation.Line> more = starting(told, "oneMore");
    if (shares.size() != 1 || more.size() != 1) {
      return null;
    }
    String share = shares.getFirst().value();
    String rank = more.getFirst().how();
    return starting(told, "remainder").stream().allMatch(line -> line.value().equals("0"))
        ? "Andelen er %s og går op uden afrunding.".formatted(share)
        : "Andelen er %s før afrunding. Den er rundet %s: %s."
            .formatted(share, more.getFirst().value().startsWith("1") ? "op" : "ned", rank);
  }

  private static List<Explanation.Line> starting(Explanation told, String quantity) {
    return told.lines().stream().filter(line -> line.quantity().startsWith(quantity)).toList();
  }
}
