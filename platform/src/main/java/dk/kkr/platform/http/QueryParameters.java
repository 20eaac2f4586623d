package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses query parameters that the operation does not know: a filter that is misspelt would
 * otherwise show everything. Known are those of {@code @QueryParam}, on parameters of the method
 * and on fields of its {@code @BeanParam}s.
 */
@Provider
public final class QueryParameters implements ContainerRequestFilter {

  private final ResourceInfo resource;
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  QueryParameters(ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
    if (sent.isEmpty()) {
      return;
    }
    Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::of);
    Set<String> unknown = new TreeSet<>(sent);
    unknown.removeAll(names);
    if (!unknown.isEmpty()) {
      throw refused(unknown, names);
    }
  }

  private static ProblemException refused(Set<String> unknown, Set<String> names) {
    String advice =
        names.isEmpty()
            ? "It takes no parameters in the query."
            : "Those it knows are %s.".formatted(String.join(", ", names));
    ProblemException problem =
        new ProblemException(
            Problems.INVALID_PARAMETER,
            "The query has parameters that this operation does not know: %s. %s"
                .formatted(String.join(", ", unknown), advice));
    unknown.forEach(name -> problem.atParameter(name, "is not known here"));
    return problem;
  }

  private static Set<String> of(Method operation) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : operation.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        names.add(query.value());
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addFields(names, parameter.getType());
      }
    }
    return Collections.unmodifiableSet(names);
  }

  private static void addFields(Set<String> names, Class<?> bean) {
    for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        if (query != null) {
          names.add(query.value());
        }
      }
    }
  }
}
