package dk.kkr.localstack;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a local token is for. A new request is for all councils and twelve hours.
 *
 * @param role one of {@link #ROLES}
 * @param municipality the four digits of the caller's municipality; the role {@code municipality}
 *     needs them, the others have none
 * @param councils keys of the councils that the caller may write for and read all of
 * @param lifetime how long the token is good, at most thirty days
 */
public record TokenRequest(
    String role, @Nullable String municipality, List<String> councils, Duration lifetime) {

  public static final List<String> ROLES =
      List.of("secretariat", "chair", "member", "municipality", "portal");

  /** The five inter-municipal councils, and the chief executives' circle of the capital region. */
  public static final List<String> COUNCILS =
      List.of(
          "kkr-hovedstaden",
          "kkr-sjaelland",
          "kkr-syddanmark",
          "kkr-midtjylland",
          "kkr-nordjylland",
          "k29");

  public static final Duration LONGEST = Duration.ofDays(30);

  private static final Duration USUAL = Duration.ofHours(12);

  /** Says in its exception what is wrong and what would be right. */
  public TokenRequest {
    councils = List.copyOf(councils);
    require(
        ROLES.contains(role),
        "There is no role \"" + role + "\". The roles are: " + String.join(", ", ROLES) + ".");
    if (role.equals("municipality")) {
      require(
          municipality != null && municipality.matches("0[1-9][0-9]{2}"),
          "The role municipality takes the four-digit code of a municipality, as in: token municipality 0223.");
    } else {
      require(
          municipality == null,
          "Only the role municipality takes a municipality code; " + role + " has none.");
    }
    for (var council : councils) {
      require(
          council.matches("[a-z0-9][a-z0-9-]{1,60}"),
          "\"" + council + "\" is not the key of a council, such as kkr-hovedstaden.");
    }
    require(
        lifetime.isPositive() && lifetime.compareTo(LONGEST) <= 0,
        "A local token is good for at least a moment and at most "
            + LONGEST.toHours()
            + " hours (30 days).");
  }

  /** A caller with this role, for all councils. */
  public static TokenRequest role(String role) {
    return new TokenRequest(role, null, COUNCILS, USUAL);
  }

  /** A caller of this municipality, by its four-digit code. */
  public static TokenRequest municipality(String code) {
    return new TokenRequest("municipality", code, COUNCILS, USUAL);
  }

  /** The same caller, limited to these councils. */
  public TokenRequest forCouncils(String... only) {
    return new TokenRequest(role, municipality, List.of(only), lifetime);
  }

  /** The same caller for this long. */
  public TokenRequest lasting(Duration time) {
    return new TokenRequest(role, municipality, councils, time);
  }

  /** A name that nobody takes for a real person's. */
  String caller() {
    return municipality == null ? "demo-" + role : "demo-" + role + "-" + municipality;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new StackException(otherwise);
    }
  }
}
