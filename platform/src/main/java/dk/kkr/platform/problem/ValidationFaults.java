package dk.kkr.platform.problem;

import dk.kkr.platform.privacy.PersonNumbers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Broken constraints of bean validation, each with its place in the request. */
public final class ValidationFaults {

  private ValidationFaults() {}

  /** Null when a constraint was not broken by the request but by the service: a defect. */
  static @Nullable ProblemException of(ConstraintViolationException e) {
    List<Violation> violations = new ArrayList<>();
    for (ConstraintViolation<?> broken : e.getConstraintViolations()) {
      Violation violation = place(broken);
      if (violation == null) {
        return null;
      }
      violations.add(violation);
    }
    violations.sort(
        Comparator.comparing(ValidationFaults::sortKey).thenComparing(Violation::message));
    boolean inBody = violations.stream().anyMatch(violation -> violation.pointer() != null);
    ProblemException problem =
        new ProblemException(
            inBody ? Problems.INVALID_INPUT : Problems.INVALID_PARAMETER,
            "%d rule(s) broken; the violations say where.%s"
                .formatted(violations.size(), inBody ? " Nothing was stored." : ""));
    for (Violation violation : violations) {
      problem.add(violation);
    }
    return problem;
  }

  /** Broken constraints of a value that is no parameter of a method, in the order of places. */
  public static List<Violation> inValue(Set<? extends ConstraintViolation<?>> broken) {
    return broken.stream()
        .map(
            one -> {
              List<Path.Node> nodes = new ArrayList<>();
              one.getPropertyPath().forEach(nodes::add);
              return Violation.inBody(pointer(nodes), one.getMessage());
            })
        .sorted(Comparator.comparing(ValidationFaults::sortKey).thenComparing(Violation::message))
        .toList();
  }

  private static String sortKey(Violation violation) {
    return violation.pointer() != null ? violation.pointer() : "" + violation.parameter();
  }

  private static @Nullable Violation place(ConstraintViolation<?> broken) {
    List<Path.Node> nodes = new ArrayList<>();
    broken.getPropertyPath().forEach(nodes::add);
    if (nodes.size() < 2
        || nodes.get(0).getKind() != ElementKind.METHOD
        || nodes.get(1).getKind() != ElementKind.PARAMETER) {
      return null;
    }
    int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
    Annotation[] annotations = annotations(broken, nodes.get(0), index);
    for (Annotation annotation : annotations) {
      String name = parameterName(annotation, nodes);
      if (name != null) {
        return Violation.inParameter(name, broken.getMessage());
      }
    }
    return Violation.inBody(pointer(nodes.subList(2, nodes.size())), broken.getMessage());
  }

  private static Annotation[] annotations(
      ConstraintViolation<?> broken, Path.Node method, int parameter) {
    Class<?>[] types =
        method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
    // The bean may be a generated subclass, which has the method but not its annotations.
    for (Class<?> type = broken.getRootBeanClass(); type != null; type = type.getSuperclass()) {
      for (Method declared : type.getDeclaredMethods()) {
        Annotation[] found =
            declared.getName().equals(method.getName())
                    && Arrays.equals(declared.getParameterTypes(), types)
                ? declared.getParameterAnnotations()[parameter]
                : new Annotation[0];
        if (found.length > 0) {
          return found;
        }
      }
    }
    return new Annotation[0];
  }

  private static @Nullable String parameterName(Annotation annotation, List<Path.Node> nodes) {
    return switch (annotation) {
      case PathParam path -> path.value();
      case QueryParam query -> query.value();
      case HeaderParam header -> header.value();
      case CookieParam cookie -> cookie.value();
      case FormParam form -> form.value();
      case BeanParam _ -> nodes.getLast().getName();
      default -> null;
    };
  }

  private static String pointer(List<Path.Node> nodes) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : nodes) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer
            .append('/')
            .append(JsonPointers.escape(PersonNumbers.masked(node.getKey().toString())));
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        pointer.append('/').append(JsonPointers.escape(node.getName()));
      }
    }
    return pointer.toString();
  }
}
