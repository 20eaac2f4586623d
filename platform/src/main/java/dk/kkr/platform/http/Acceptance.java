package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses a request whose {@code Accept} fits nothing that the operation produces, before it does
 * anything. RESTEasy does so where a path has one method; where several take different bodies it
 * would carry the operation out.
 */
@Provider
public final class Acceptance implements ContainerRequestFilter {

  private static final Pattern NOUGHT = Pattern.compile("0(\\.0{0,3})?");

  private final ResourceInfo resource;
  private final Map<Method, List<MediaType>> produced = new ConcurrentHashMap<>();

  Acceptance(ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null) {
      return;
    }
    List<MediaType> types = produced.computeIfAbsent(method, Acceptance::of);
    List<MediaType> accepted =
        request.getAcceptableMediaTypes().stream().filter(Acceptance::isWanted).toList();
    boolean fits =
        types.isEmpty()
            || request.getAcceptableMediaTypes().isEmpty()
            || accepted.stream().anyMatch(type -> types.stream().anyMatch(type::isCompatible));
    if (!fits) {
      throw new ProblemException(
          Problems.NOT_ACCEPTABLE,
          "None of the media types in Accept can be produced here. Ask for one of %s."
              .formatted(String.join(", ", types.stream().map(MediaType::toString).toList())));
    }
  }

  /** A quality of nought says that it is not. */
  private static boolean isWanted(MediaType type) {
    return !NOUGHT.matcher(type.getParameters().getOrDefault("q", "1")).matches();
  }

  private static List<MediaType> of(Method method) {
    Produces own = method.getAnnotation(Produces.class);
    Produces said = own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
    return said == null ? List.of() : Stream.of(said.value()).map(MediaType::valueOf).toList();
  }
}
