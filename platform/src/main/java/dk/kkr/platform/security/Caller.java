package dk.kkr.platform.security;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the current request, as the accepted token says. Without a token the caller is
 * anonymous: no role, no council, no municipality.
 */
@RequestScoped
public class Caller {

  private static final String ANONYMOUS = "anonymous";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The name for the audit trail; {@code anonymous} without a token. */
  public String name() {
    return anonymous() ? ANONYMOUS : identity.getPrincipal().getName();
  }

  /** True when no token was sent. */
  public boolean anonymous() {
    return identity.isAnonymous();
  }

  /** True with the role {@link Roles#SECRETARIAT}. */
  public boolean isSecretariat() {
    return has(Roles.SECRETARIAT);
  }

  /** True when the token carries this role. */
  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /** Keys of the councils this caller may act for; an absent claim means none. */
  public Set<String> councils() {
    Set<String> councils = new TreeSet<>();
    if (claim("councils") instanceof Collection<?> values) {
      for (Object value : values) {
        councils.add(text(value));
      }
    }
    return councils;
  }

  /** Four digits, e.g. {@code 0223}; null when the token names no municipality. */
  public @Nullable String municipalityCode() {
    Object code = claim("municipality_code");
    return code == null ? null : text(code);
  }

  /**
   * Says no unless the token names this council.
   *
   * @throws ProblemException 403 when the claim of the token does not contain it
   */
  public void requireCouncil(String council) {
    if (!councils().contains(council)) {
      throw new ProblemException(
          Problems.FORBIDDEN,
          "The token does not allow acting for council '%s'. Use a token whose councils claim names it."
              .formatted(council));
    }
  }

  /**
   * True when this scope is one of {@link #councils()}. What has no scope of its own may be read
   * within any, so by callers with at least one.
   *
   * @param scope see {@code Aggregate.scope()}
   */
  public boolean covers(@Nullable String scope) {
    return scope == null ? !councils().isEmpty() : councils().contains(scope);
  }

  /**
   * Says no to a caller whose token names no council at all.
   *
   * @throws ProblemException 403 when the {@code councils} claim is empty or absent
   */
  public void requireAnyCouncil() {
    if (councils().isEmpty()) {
      throw new ProblemException(
          Problems.FORBIDDEN,
          "The token names no council to act for. Use a token whose councils claim names at least one.");
    }
  }

  /**
   * Everything that decides what the caller may see and do, as one text: equal for two tokens that
   * allow the same to the same.
   */
  public String authority() {
    return String.join(
        "\n",
        name(),
        "" + new TreeSet<>(identity.getRoles()),
        "" + councils(),
        "" + municipalityCode());
  }

  private @Nullable Object claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
  }

  private static String text(Object value) {
    return value instanceof JsonString json ? json.getString() : value.toString();
  }
}
