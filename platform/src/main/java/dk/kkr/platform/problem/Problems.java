package dk.kkr.platform.problem;

/** The problem types that every service shares. */
public final class Problems {

  /** The body is not JSON, or not one JSON value of the expected types. */
  public static final ProblemType MALFORMED_JSON =
      new ProblemType("malformed-json", "The body is not valid JSON for this operation", 400);

  /** The body has a field that the operation does not know. */
  public static final ProblemType UNKNOWN_FIELD =
      new ProblemType("unknown-field", "The body has an unknown field", 400);

  /** The operation needs a body and none was sent. */
  public static final ProblemType MISSING_BODY =
      new ProblemType("missing-body", "A body is required", 400);

  /** A parameter in the path, the query or a header cannot be read or is out of range. */
  public static final ProblemType INVALID_PARAMETER =
      new ProblemType("invalid-parameter", "A parameter is not valid", 400);

  /** The request breaks HTTP itself, or cannot be read for a reason that has no type of its own. */
  public static final ProblemType BAD_REQUEST =
      new ProblemType("bad-request", "The request cannot be understood", 400);

  /** The body is well-formed but breaks a rule. */
  public static final ProblemType INVALID_INPUT =
      new ProblemType("invalid-input", "The input breaks a rule", 422);

  /** No token, or one that is not accepted. */
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType("unauthenticated", "A valid token is required", 401);

  /** The token is accepted, but does not allow this. */
  public static final ProblemType FORBIDDEN =
      new ProblemType("forbidden", "The token does not allow this", 403);

  /** Nothing at this address, or nothing that this caller may see. */
  public static final ProblemType NOT_FOUND = new ProblemType("not-found", "Not found", 404);

  /** The address exists, but not with this method. */
  public static final ProblemType METHOD_NOT_ALLOWED =
      new ProblemType("method-not-allowed", "The method is not allowed here", 405);

  /** None of the accepted media types can be produced. */
  public static final ProblemType NOT_ACCEPTABLE =
      new ProblemType("not-acceptable", "No acceptable representation", 406);

  /** The state of the thing does not allow this now, or it exists already. */
  public static final ProblemType CONFLICT =
      new ProblemType("conflict", "The state does not allow this", 409);

  /** The thing has changed since the caller read it. */
  public static final ProblemType STALE_VERSION =
      new ProblemType("stale-version", "The version is no longer current", 412);

  /** The body is larger than the limit. */
  public static final ProblemType TOO_LARGE =
      new ProblemType("too-large", "The body is too large", 413);

  /** The operation does not read this media type. */
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      new ProblemType("unsupported-media-type", "The media type of the body is not supported", 415);

  /** The key was used before by the same caller, here, with another body. */
  public static final ProblemType IDEMPOTENCY_KEY_REUSED =
      new ProblemType(
          "idempotency-key-reused", "The idempotency key was used for another request", 422);

  /** A change needs {@code If-Match} with the tag that was read. */
  public static final ProblemType PRECONDITION_REQUIRED =
      new ProblemType("precondition-required", "If-Match is required", 428);

  /** A defect of the service; the trace id finds it in the log. */
  public static final ProblemType INTERNAL =
      new ProblemType("internal", "The service failed unexpectedly", 500);

  /** The service cannot answer now, e.g. because its database is away; try again later. */
  public static final ProblemType UNAVAILABLE =
      new ProblemType("unavailable", "The service is not available at the moment", 503);

  private Problems() {}
}
