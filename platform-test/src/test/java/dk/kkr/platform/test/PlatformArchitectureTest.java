package dk.kkr.platform.test;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlatformArchitectureTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return ArchitectureRules.of("dk.kkr.platform");
  }

  @TestFactory
  Stream<DynamicTest> problem_pages() {
    return ProblemPageRules.of("dk.kkr.platform");
  }
}
