package dk.kkr.platform.test;

import dk.kkr.localstack.Keys;
import dk.kkr.localstack.TokenRequest;
import dk.kkr.localstack.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens for the service under test: those it accepts and those it must refuse. The same caller
 * gets the same token every time, because signing takes longer than most requests.
 */
public final class TestTokens {

  private static final Map<TokenRequest, String> MINTED = new ConcurrentHashMap<>();

  private TestTokens() {}

  /** The secretariat, for all councils. */
  public static String secretariat() {
    return mint(TokenRequest.role("secretariat"));
  }

  /** The secretariat of these councils only; none for none. */
  public static String secretariat(String... councils) {
    return mint(TokenRequest.role("secretariat").forCouncils(councils));
  }

  /** A chair, for all councils. */
  public static String chair() {
    return mint(TokenRequest.role("chair"));
  }

  /** A member, for all councils. */
  public static String member() {
    return mint(TokenRequest.role("member"));
  }

  /** The portal. */
  public static String portal() {
    return mint(TokenRequest.role("portal"));
  }

  /** A municipality, by its code of four digits. */
  public static String municipality(String code) {
    return mint(TokenRequest.municipality(code));
  }

  /** Expired an hour ago. */
  public static String expired() {
    Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofHours(-13));
    return new Tokens(Trusted.KEYS, yesterday).mint("secretariat");
  }

  /** Not valid before an hour from now. */
  public static String notYetValid() {
    long later = Clock.systemUTC().instant().plus(Duration.ofHours(1)).getEpochSecond();
    return with("nbf", later);
  }

  /** Signed with the trusted key, but in the name of another issuer. */
  public static String otherIssuer() {
    return with("iss", "urn:somebody-else");
  }

  /** Meant for another API. */
  public static String otherAudience() {
    return with("aud", "another-api");
  }

  /** Signed with a key that nobody knows. */
  public static String otherKey() {
    return new Tokens(Strange.KEYS, Clock.systemUTC()).mint("secretariat");
  }

  /** Without an expiry. */
  public static String withoutExpiry() {
    Map<String, Object> claims = claims();
    claims.remove("exp");
    return tokens().sign(claims);
  }

  /** Expires before it becomes valid. */
  public static String neverValid() {
    long later = Clock.systemUTC().instant().plus(Duration.ofDays(30)).getEpochSecond();
    return with("nbf", later);
  }

  /** Without anything that could stand as a name in the audit trail. */
  public static String withoutName() {
    Map<String, Object> claims = claims();
    claims.keySet().removeAll(Set.of("sub", "upn", "preferred_username"));
    return tokens().sign(claims);
  }

  /** No token at all, in form. */
  public static String malformed() {
    return "not.a.token";
  }

  /** A secretariat token with one claim changed. */
  public static String with(String claim, Object value) {
    Map<String, Object> claims = claims();
    claims.put(claim, value);
    return tokens().sign(claims);
  }

  private static Map<String, Object> claims() {
    return new LinkedHashMap<>(tokens().claims(TokenRequest.role("secretariat")));
  }

  private static String mint(TokenRequest request) {
    return MINTED.computeIfAbsent(request, tokens()::mint);
  }

  private static Tokens tokens() {
    return new Tokens(Trusted.KEYS, Clock.systemUTC());
  }

  /** Read when the first test needs them. */
  private static final class Trusted {
    private static final Keys KEYS = SharedInfrastructure.keys();
  }

  /** Made when the first test needs them, and only once: that takes a second or two. */
  private static final class Strange {
    private static final Keys KEYS = Keys.temporary();
  }
}
