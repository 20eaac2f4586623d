package dk.kkr.platform.test;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * Starts PostgreSQL and Kafka as soon as a {@code @QuarkusTest} is looked at, so that they get
 * ready while Quarkus builds the service under test. JUnit finds it by itself; where it does not
 * see the class beforehand, {@link InfrastructureResource} starts them.
 */
public final class QuarkusTestsAhead implements LauncherDiscoveryListener {

  @Override
  public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
    if (request.getSelectorsByType(ClassSelector.class).stream()
        .map(ClassSelector::getClassName)
        .anyMatch(QuarkusTestsAhead::isQuarkusTest)) {
      SharedInfrastructure.begin();
    }
  }

  // Not the class of the selector: asked for, it would be loaded for Quarkus, and build the
  // service.
  private static boolean isQuarkusTest(String name) {
    try {
      Class<?> test = Class.forName(name, false, ClassLoader.getSystemClassLoader());
      return Stream.of(test.getAnnotations())
          .map(Annotation::annotationType)
          .anyMatch(type -> type.getName().equals(QuarkusTest.class.getName()));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
