package dk.kkr.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Every request body passes here: it is bounded, fingerprinted for idempotency keys, and required
 * unless the parameter of the method is {@code @Nullable}. What is wrong with it becomes a problem.
 */
@Provider
public final class BodyInterceptor implements ReaderInterceptor {

  private final BodyLimit limit;
  private final RequestFingerprint fingerprint;
  private final ResourceInfo resource;
  private final UriInfo uri;

  BodyInterceptor(
      BodyLimit limit, RequestFingerprint fingerprint, ResourceInfo resource, UriInfo uri) {
    this.limit = limit;
    this.fingerprint = fingerprint;
    this.resource = resource;
    this.uri = uri;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) {
    requireNoEncoding(context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
    boolean keyed = context.getHeaders().containsKey(IdempotencyInterceptor.HEADER);
    String boundary = keyed ? boundary(context.getMediaType()) : null;
    context.setInputStream(
        new BoundedStream(
            context.getInputStream(),
            limit.bytes(uri.getPath()),
            keyed && boundary == null ? fingerprint.startBody() : null));
    Object body = read(context, boundary);
    if (body == null && isBodyRequired()) {
      throw missing();
    }
    return body;
  }

  private static void requireNoEncoding(@Nullable String encoding) {
    if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
      throw new ProblemException(
              Problems.UNSUPPORTED_MEDIA_TYPE,
              "The body is encoded as '%s', which is not read here. Send it as it is, without Content-Encoding."
                  .formatted(encoding.strip()))
          .header(HttpHeaders.ACCEPT_ENCODING, "identity");
    }
  }

  private static @Nullable String boundary(@Nullable MediaType type) {
    return type != null && type.getType().equalsIgnoreCase("multipart")
        ? type.getParameters().get("boundary")
        : null;
  }

  // Clients draw the boundary of a form anew each time they send it: the same form is the same
  // request all the same.
  private void fingerprintForm(ReaderInterceptorContext context, String boundary)
      throws IOException {
    byte[] form = context.getInputStream().readAllBytes();
    String bytes = new String(form, StandardCharsets.ISO_8859_1).replace("--" + boundary, "--");
    fingerprint.startBody().update(bytes.getBytes(StandardCharsets.ISO_8859_1));
    context.setInputStream(new ByteArrayInputStream(form));
  }

  private @Nullable Object read(ReaderInterceptorContext context, @Nullable String boundary) {
    try {
      if (boundary != null) {
        fingerprintForm(context, boundary);
      }
      return context.proceed();
    } catch (NoContentException e) {
      return null;
    } catch (JsonProcessingException e) {
      throw JsonFaults.of(e);
    } catch (CharConversionException e) {
      throw new ProblemException(
          Problems.MALFORMED_JSON, "The body is not text in UTF-8. Send JSON in UTF-8.", e);
    } catch (IOException e) {
      throw new ProblemException(
          Problems.BAD_REQUEST,
          "The body did not arrive whole: the connection broke off or was silent for too long. Send it again.",
          e);
    } catch (WebApplicationException e) {
      throw e.getCause() instanceof JsonProcessingException json ? JsonFaults.of(json) : e;
    }
  }

  private boolean isBodyRequired() {
    return Arrays.stream(resource.getResourceMethod().getParameters())
        .filter(BodyInterceptor::isBody)
        .noneMatch(parameter -> parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  private static boolean isBody(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotations())
        .noneMatch(
            annotation -> annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
  }

  private static ProblemException missing() {
    return new ProblemException(
            Problems.MISSING_BODY,
            "This operation needs a body and none was sent. Send one as the description of the operation shows.")
        .at("", "is required");
  }
}
