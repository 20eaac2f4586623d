package dk.kkr.quota;

import dk.kkr.platform.test.ArchitectureRules;
import dk.kkr.platform.test.ProblemPageRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> rules_of_design() {
    return ArchitectureRules.of("dk.kkr.quota");
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_problem_has_a_page() {
    return ProblemPageRules.of("dk.kkr.quota");
  }
}
