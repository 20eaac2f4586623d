package dk.kkr.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What every operation over HTTP says about itself. */
final class ResourceRules {

  private static final List<Class<? extends Annotation>> SECURITY =
      List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);

  private ResourceRules() {}

  static Map<String, ArchRule> of() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("every operation says who may call it", operationsAreSecured());
    rules.put(
        "an operation that reads or requires a version says @Versioned", versionsAreDeclared());
    rules.put("an idempotent operation is a POST that gives a Response", idempotentOperations());
    rules.put("an operation with a body says what it consumes", bodiesAreTyped());
    rules.put("errors are problems", errorsAreProblems());
    return rules;
  }

  private static ArchRule operationsAreSecured() {
    return methods()
        .that(areOperations())
        .should(
            condition(
                "have a security annotation",
                method ->
                    SECURITY.stream()
                        .anyMatch(
                            security ->
                                method.isAnnotatedWith(security)
                                    || method.getOwner().isAnnotatedWith(security))));
  }

  // Without it any text becomes the body of a record that has one text: RESTEasy calls its
  // constructor.
  private static ArchRule bodiesAreTyped() {
    return methods()
        .that(areOperations())
        .should(
            condition(
                "say @Consumes when they have a body",
                method ->
                    method.getParameters().stream().noneMatch(ResourceRules::isBody)
                        || method.isAnnotatedWith(Consumes.class)
                        || method.getOwner().isAnnotatedWith(Consumes.class)));
  }

  private static boolean isBody(JavaParameter parameter) {
    return parameter.getAnnotations().stream()
        .noneMatch(
            annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
  }

  private static ArchRule versionsAreDeclared() {
    return methods()
        .that(areOperations())
        .should(
            condition(
                "be @Versioned when they use Preconditions",
                method -> !usesVersion(method) || method.isAnnotatedWith(Versioned.class)));
  }

  private static boolean usesVersion(JavaMethod method) {
    List<String> used =
        method.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().isEquivalentTo(Preconditions.class))
            .map(call -> call.getTarget().getName())
            .toList();
    return used.contains("require")
        || (method.isAnnotatedWith(GET.class)
            && (used.contains("ok") || used.contains("unchanged")));
  }

  private static ArchRule idempotentOperations() {
    return methods()
        .that()
        .areAnnotatedWith(Idempotent.class)
        .should()
        .beAnnotatedWith(POST.class)
        .andShould()
        .haveRawReturnType(Response.class);
  }

  private static ArchRule errorsAreProblems() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dk.kkr.platform..")
        .should()
        .accessClassesThat()
        .areAssignableTo(WebApplicationException.class)
        .orShould()
        .beAssignableTo(WebApplicationException.class)
        .as("Errors must be thrown as ProblemException: it says what to do");
  }

  private static DescribedPredicate<JavaMethod> areOperations() {
    return DescribedPredicate.describe(
        "are operations",
        method ->
            method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static ArchCondition<JavaMethod> condition(
      String description, Predicate<JavaMethod> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!holds.test(method)) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " does not " + description));
        }
      }
    };
  }
}
