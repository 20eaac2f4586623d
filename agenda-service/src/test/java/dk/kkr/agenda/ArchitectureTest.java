package dk.kkr.agenda;

import dk.kkr.platform.test.ArchitectureRules;
import dk.kkr.platform.test.ProblemPageRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return ArchitectureRules.of("dk.kkr.agenda");
  }

  @TestFactory
  Stream<DynamicTest> problemPages() {
    return ProblemPageRules.of("dk.kkr.agenda");
  }
}
