package dk.kkr.platform.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which methods an address has: HTTP wants them in {@code Allow} of a 405, the framework is silent.
 */
@Singleton
final class AllowedMethods {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  private final BeanManager beans;

  AllowedMethods(BeanManager beans) {
    this.beans = beans;
  }

  private record Route(Pattern path, String method) {}

  /** Methods separated by commas, in the order of the alphabet. */
  String at(String path) {
    TreeSet<String> methods = new TreeSet<>();
    for (Route route : routes()) {
      if (route.path().matcher(path).matches()) {
        methods.add(route.method());
        if (route.method().equals("GET")) {
          methods.add("HEAD");
        }
      }
    }
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }

  // Looked up each time: a wrong method is rare.
  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        for (Method method : bean.getBeanClass().getDeclaredMethods()) {
          addRoute(routes, root.value(), method);
        }
      }
    }
    return routes;
  }

  private static void addRoute(List<Route> routes, String root, Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        Path path = method.getAnnotation(Path.class);
        routes.add(new Route(pattern(root, path == null ? "" : path.value()), verb.value()));
      }
    }
  }

  private static Pattern pattern(String root, String path) {
    String whole = ("/" + root + "/" + path + "/").replaceAll("/+", "/");
    StringBuilder regex = new StringBuilder();
    for (String literal : PARAMETER.split(whole.substring(0, whole.length() - 1), -1)) {
      regex.append(regex.isEmpty() ? "" : "[^/]+").append(Pattern.quote(literal));
    }
    return Pattern.compile(regex + "/?");
  }
}
