package dk.kkr.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a token, said without repeating anything of it. */
final class TokenFaults {

  private static final String UNREADABLE =
      "The token cannot be read: it is no JSON Web Token that this service takes. Get a new one.";

  private TokenFaults() {}

  static ProblemException missing() {
    return unauthenticated(
        "This operation needs a token. Send it as 'Authorization: Bearer <token>'.", null);
  }

  static ProblemException rejected(AuthenticationFailedException e) {
    return unauthenticated(reason(find(e)), e);
  }

  private static String reason(@Nullable InvalidJwtException invalid) {
    if (invalid == null) {
      return UNREADABLE;
    }
    if (invalid.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)
        || invalid.hasErrorCode(ErrorCodes.SIGNATURE_MISSING)) {
      return "The signature of the token does not fit the key of this service. Get a token from the issuer that this service trusts.";
    }
    if (invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID)
        || invalid.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
      return "The token is from another issuer than the one this service trusts. Get a token from that one.";
    }
    if (invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)
        || invalid.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
      return "The token is meant for another audience. Get one whose aud claim names this API.";
    }
    if (invalid.hasErrorCode(ErrorCodes.EXPIRED)) {
      return "The token has expired. Get a new one.";
    }
    if (invalid.hasErrorCode(ErrorCodes.EXPIRATION_MISSING)) {
      return "The token has no expiry. Get one with an exp claim.";
    }
    if (invalid.hasErrorCode(ErrorCodes.NOT_YET_VALID)
        || invalid.hasErrorCode(ErrorCodes.ISSUED_AT_INVALID_FUTURE)) {
      return "The token is not valid yet. Check the clocks of the issuer and of this service.";
    }
    if (isNeverValid(invalid)) {
      return "The token is never valid: when it expires it is not valid yet, or not even issued. Get a new one.";
    }
    return UNREADABLE;
  }

  // The library has no code of its own for times that exclude each other.
  private static boolean isNeverValid(InvalidJwtException invalid) {
    JwtClaims claims =
        invalid.getJwtContext() == null ? null : invalid.getJwtContext().getJwtClaims();
    try {
      NumericDate end = claims == null ? null : claims.getExpirationTime();
      return claims != null
          && end != null
          && (isAfter(claims.getNotBefore(), end) || isAfter(claims.getIssuedAt(), end));
    } catch (MalformedClaimException e) {
      return false;
    }
  }

  private static boolean isAfter(@Nullable NumericDate time, NumericDate end) {
    return time != null && time.isAfter(end);
  }

  private static @Nullable InvalidJwtException find(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof InvalidJwtException invalid) {
        return invalid;
      }
    }
    return null;
  }

  private static ProblemException unauthenticated(String detail, @Nullable Throwable cause) {
    ProblemException problem = new ProblemException(Problems.UNAUTHENTICATED, detail);
    if (cause != null) {
      problem.initCause(cause);
    }
    // RFC 6750 section 3.1: the error code only when a token was sent.
    return problem.header(
        "WWW-Authenticate", cause == null ? "Bearer" : "Bearer error=\"invalid_token\"");
  }
}
