package dk.kkr.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers that the platform reads and writes. */
final class Headers {

  private static final String TAG = "\"4.json\"";

  private Headers() {}

  static Header etag() {
    return header(
        "Tag of this version and representation, for `If-Match` and `If-None-Match`.", TAG);
  }

  static Header location() {
    return header(
        "Path of what was created, on this service.",
        "/meetings/0b1d6b0e-6b43-4a5e-9f43-6a5b1c7c2f10");
  }

  static Header link() {
    return header(
        "The next page; left out on the last.",
        "</meetings?after=WyIyMDIxLTEwLTE1Il0>; rel=\"next\"");
  }

  static Header replayed() {
    return header("`true` when this is the stored answer to an earlier request.", "true");
  }

  static Header retryAfter() {
    return header("Seconds to wait before trying again.", "5");
  }

  static Header challenge() {
    return header("The scheme to use, and what is wrong with a token sent.", "Bearer");
  }

  static Parameter ifMatch() {
    return parameter(
            "If-Match",
            "Tag of the version that the caller has seen; any representation of it.",
            TAG)
        .required(true);
  }

  static Parameter ifNoneMatch() {
    return parameter(
        "If-None-Match",
        "Tag of the representation that the caller has already: 304 if current.",
        TAG);
  }

  static Parameter idempotencyKey() {
    Parameter parameter =
        parameter(
            "Idempotency-Key",
            "Chosen by the caller, new for each new request, such as a UUID: repeated with the same key, the request takes effect once and gives the first answer again.",
            "7c1f3a52-7e5c-4c5a-9d43-0f1c6f6c1a77");
    parameter.getSchema().setMinLength(1);
    parameter.getSchema().setMaxLength(200);
    return parameter;
  }

  /** All that the platform may add, so that a parameter is not described twice. */
  static boolean isKnown(List<Parameter> parameters, Parameter wanted) {
    return parameters != null
        && parameters.stream().anyMatch(known -> wanted.getName().equals(known.getName()));
  }

  private static Parameter parameter(String name, String description, String example) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(string())
        .example(example);
  }

  private static Header header(String description, String example) {
    return OASFactory.createHeader().description(description).schema(string()).example(example);
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
