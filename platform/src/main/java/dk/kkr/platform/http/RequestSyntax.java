package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must be right in a request before anything can be done with it: address, host and type. */
final class RequestSyntax {

  private RequestSyntax() {}

  /** What is wrong; null when nothing is. */
  static @Nullable ProblemException fault(HttpServerRequest request) {
    if (!isUri(request.uri())) {
      return new ProblemException(
          Problems.BAD_REQUEST,
          "The address is no URI: a character in its path or query has to be written as a percent sign and two hexadecimal digits. Encode it so.");
    }
    String type = request.getHeader("Content-Type");
    if (type != null && !isMediaType(type)) {
      return new ProblemException(
          Problems.UNSUPPORTED_MEDIA_TYPE,
          "The header Content-Type is no media type. Send one such as application/json.");
    }
    List<String> hosts = request.headers().getAll("Host");
    return switch (request.version()) {
      case HTTP_1_0 -> hosts.isEmpty() ? null : host(hosts);
      case HTTP_1_1 -> host(hosts);
      // Its own header carries the host, and the server has read it.
      case HTTP_2 -> null;
    };
  }

  private static @Nullable ProblemException host(List<String> hosts) {
    if (hosts.size() == 1 && isAuthority(hosts.getFirst())) {
      return null;
    }
    return new ProblemException(
        Problems.BAD_REQUEST,
        "The header Host is missing, stands there twice or is no host name. Send one with the name of this service, and the port if it is not the usual one.");
  }

  static boolean isMediaType(String type) {
    try {
      return type.contains("/") && MediaType.valueOf(type) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isUri(@Nullable String uri) {
    try {
      return uri != null && new URI(uri) != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isAuthority(String host) {
    try {
      URI uri = new URI("http://" + host + "/");
      return Objects.equals(uri.getRawAuthority(), host) && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
