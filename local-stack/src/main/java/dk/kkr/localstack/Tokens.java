package dk.kkr.localstack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs bearer tokens (RS256) that the local services accept; no other installation does. */
public final class Tokens {

  /** What the services get as {@code kkr.security.issuer}. */
  public static final String ISSUER = "urn:kkr:local";

  public static final String AUDIENCE = "kkr-api";

  /** Two processes on one machine may read the clock a moment apart. */
  private static final Duration SKEW = Duration.ofSeconds(5);

  private final Keys keys;
  private final Clock clock;

  public Tokens(Keys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** A token for this caller. */
  public String mint(TokenRequest request) {
    return sign(claims(request));
  }

  /** A token for this role, for all councils and twelve hours. */
  public String mint(String role) {
    return mint(TokenRequest.role(role));
  }

  /** The claims of {@link #mint}, to change one and {@link #sign} the result: for tests. */
  public Map<String, Object> claims(TokenRequest request) {
    Instant now = clock.instant();
    var claims = new LinkedHashMap<String, Object>();
    claims.put("iss", ISSUER);
    claims.put("aud", AUDIENCE);
    claims.put("sub", request.caller());
    claims.put("upn", request.caller());
    claims.put("jti", UUID.randomUUID().toString());
    claims.put("iat", now.minus(SKEW).getEpochSecond());
    claims.put("exp", now.plus(request.lifetime()).getEpochSecond());
    claims.put("groups", List.of(request.role()));
    claims.put("councils", request.councils());
    var municipality = request.municipality();
    if (municipality != null) {
      claims.put("municipality_code", municipality);
    }
    return claims;
  }

  /** Any claims, signed with the local key: also those that a service must refuse. */
  public String sign(Map<String, ?> claims) {
    var signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    signature.setKey(keys.pair().getPrivate());
    signature.setPayload(JsonUtil.toJson(Map.copyOf(claims)));
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("A token could not be signed", e);
    }
  }
}
