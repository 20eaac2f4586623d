package dk.kkr.platform.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.annotations.Mutability;

/** How code is written. */
final class CodeRules {

  private static final Set<String> REAL_CLOCKS =
      Set.of("systemDefaultZone", "systemUTC", "system", "tick", "tickMillis", "tickSeconds");

  private CodeRules() {}

  static Map<String, ArchRule> of() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("time comes from a clock", noBareNow());
    rules.put("the clock is injected", clockIsInjected());
    rules.put("what is needed is given to the constructor", noInjectedFields());
    rules.put("code is blocking and plain", noReactiveTypes());
    rules.put("a changed collection is written", noCollectionsSaidToBeImmutable());
    return rules;
  }

  private static ArchRule noBareNow() {
    return noClasses()
        .should()
        .callMethodWhere(call("the time of the machine is read", CodeRules::readsMachineTime))
        .as("Time must come from a Clock, so that it can be shifted and tested");
  }

  private static ArchRule clockIsInjected() {
    return noClasses()
        // What must count real time, however a local clock is shifted, is set up here.
        .that()
        .resideOutsideOfPackage("dk.kkr.platform..")
        .should()
        .callMethodWhere(call("a clock is made", CodeRules::makesClock))
        .as("The Clock must be injected, so that it can be shifted and tested");
  }

  private static DescribedPredicate<JavaCall<?>> call(
      String description, Predicate<AccessTarget.CodeUnitCallTarget> wanted) {
    return DescribedPredicate.describe(description, call -> wanted.test(call.getTarget()));
  }

  private static boolean makesClock(AccessTarget.CodeUnitCallTarget target) {
    return target.getOwner().isEquivalentTo(Clock.class) && REAL_CLOCKS.contains(target.getName());
  }

  private static boolean readsMachineTime(AccessTarget.CodeUnitCallTarget target) {
    JavaClass owner = target.getOwner();
    boolean now = owner.getPackageName().startsWith("java.time") && target.getName().equals("now");
    boolean givenClock =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
    return (now && !givenClock)
        || (owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis"));
  }

  private static ArchRule noInjectedFields() {
    return noFields()
        .should()
        .beAnnotatedWith(Inject.class)
        .as("Fields must not be injected: a constructor says what a class needs");
  }

  private static ArchRule noReactiveTypes() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dk.kkr.platform..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.smallrye.mutiny..", "io.vertx..", "io.netty..");
  }

  private static ArchRule noCollectionsSaidToBeImmutable() {
    return noFields()
        .that()
        .haveRawType(assignableTo(Collection.class).or(assignableTo(Map.class)))
        .should()
        .beAnnotatedWith(Mutability.class)
        .as(
            "Hibernate notes that such a field was set by the size of what is in it only, and"
                + " compares the rest only where it takes it for mutable")
        .allowEmptyShould(true);
  }
}
