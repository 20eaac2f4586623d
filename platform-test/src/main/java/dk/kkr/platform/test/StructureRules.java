package dk.kkr.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.republication.Republisher;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** What may know what. */
final class StructureRules {

  private static final List<String> SHARED =
      List.of("dk.kkr.platform", "dk.kkr.reference", "dk.kkr.apportionment");

  private static final DescribedPredicate<JavaClass> RAISE_EVENTS =
      new DescribedPredicate<>("raise events") {
        @Override
        public boolean test(JavaClass aggregate) {
          return aggregate.getConstructorCallsFromSelf().stream()
              .anyMatch(call -> call.getTargetOwner().isAssignableTo(DomainEvent.class));
        }
      };

  private StructureRules() {}

  static Map<String, ArchRule> of(String root) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("aggregates know no web, broker or JSON", aggregatesArePlain());
    rules.put("an aggregate that raises events can count on behind others", aggregatesCountOn());
    rules.put("an aggregate that raises events can be told again", aggregatesAreToldAgain());
    rules.put("a repository is used in its own package only", repositoriesStayAtHome());
    rules.put(
        "packages form no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put("no service is imported", onlySharedModules(root));
    rules.put("every package says @NullMarked", everyPackageIsNullMarked());
    rules.put("packages are named after what they are about", packageNames());
    return rules;
  }

  private static ArchRule aggregatesArePlain() {
    return noClasses()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAssignableTo(Aggregate.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ws.rs..",
            "com.fasterxml.jackson..",
            "org.apache.kafka..",
            "org.eclipse.microprofile.reactive..",
            "io.smallrye.reactive..")
        .as("Aggregates must not know JAX-RS, Kafka or Jackson: they are told and asked in Java");
  }

  private static ArchRule aggregatesAreToldAgain() {
    return classes()
        .that()
        .areAssignableTo(Aggregate.class)
        .and(RAISE_EVENTS)
        .should(
            new ArchCondition<JavaClass>("have a Republisher") {
              @Override
              public void check(JavaClass aggregate, ConditionEvents events) {
                if (aggregate.getDirectDependenciesToSelf().stream()
                    .noneMatch(use -> use.getOriginClass().isAssignableTo(Republisher.class))) {
                  events.add(
                      SimpleConditionEvent.violated(
                          aggregate, "No Republisher has " + aggregate.getName() + " told again"));
                }
              }
            });
  }

  private static ArchRule aggregatesCountOn() {
    return classes()
        .that()
        .areAssignableTo(Aggregate.class)
        .and(RAISE_EVENTS)
        .should(
            new ArchCondition<JavaClass>("say how their count goes on after a restore") {
              @Override
              public void check(JavaClass aggregate, ConditionEvents events) {
                if (aggregate.tryGetMethod("continueFrom", long.class).isEmpty()) {
                  events.add(
                      SimpleConditionEvent.violated(
                          aggregate, aggregate.getName() + " has no continueFrom(long)"));
                }
              }
            });
  }

  private static ArchRule repositoriesStayAtHome() {
    return classes()
        .that()
        .areAssignableTo(PanacheRepositoryBase.class)
        .should(
            new ArchCondition<JavaClass>("be used in their own package only") {
              @Override
              public void check(JavaClass repository, ConditionEvents events) {
                repository.getDirectDependenciesToSelf().stream()
                    .filter(
                        use ->
                            !use.getOriginClass()
                                .getPackageName()
                                .equals(repository.getPackageName()))
                    .forEach(
                        use ->
                            events.add(
                                SimpleConditionEvent.violated(repository, use.getDescription())));
              }
            });
  }

  private static ArchRule onlySharedModules(String root) {
    return noClasses()
        // The test library starts what services run on.
        .that()
        .resideOutsideOfPackage("dk.kkr.platform.test..")
        .should()
        .dependOnClassesThat(
            new DescribedPredicate<JavaClass>("belong to another module of ours") {
              @Override
              public boolean test(JavaClass type) {
                return isIn(type, "dk.kkr")
                    && !isIn(type, root)
                    && SHARED.stream().noneMatch(shared -> isIn(type, shared));
              }
            })
        .as("Services must not be imported: they are reached by events or over HTTP");
  }

  private static boolean isIn(JavaClass type, String root) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  private static ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("be in a package that is @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getPackageName() + " has no @NullMarked package-info.java"));
                }
              }
            });
  }

  private static ArchRule packageNames() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..impl..", "..helper..", "..misc..")
        .orShould()
        .haveNameMatching(".*\\.(Abstract[A-Z]\\w*|\\w*(Manager|Helper|Utils?|Impl))");
  }
}
