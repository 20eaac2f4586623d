package dk.kkr.localstack;

import java.io.PrintStream;
import java.util.List;

/**
 * What a newcomer needs to know once everything runs.
 *
 * @param others lines about parts that are no services
 */
record Welcome(RunningSystem system, List<String> others) {

  Welcome {
    others = List.copyOf(others);
  }

  void print(PrintStream out) {
    out.println();
    for (var service : Service.ALL) {
      var address = system.address(service);
      out.printf("%s%n", service.name());
      out.printf("  API         %s%n", address);
      out.printf("  Swagger UI  %s/q/swagger-ui%n", address);
      out.printf("  OpenAPI     %s/q/openapi%n", address);
    }
    others.forEach(out::println);
    out.printf("%nTokens, good for twelve hours (others: ./kkr token ROLE):%n");
    for (var role : TokenRequest.ROLES) {
      var request =
          role.equals("municipality") ? TokenRequest.municipality("0223") : TokenRequest.role(role);
      out.printf("%n%s%n%s%n", request.caller(), system.tokens().mint(request));
    }
  }
}
