package dk.kkr.localstack;

import java.io.PrintStream;

/** What a newcomer needs to know once everything runs. */
record Welcome(LocalStack stack) {

  void print(PrintStream out) {
    out.println();
    for (var service : Service.ALL) {
      var address = stack.service(service).address();
      out.printf("%s%n", service.name());
      out.printf("  API         %s%n", address);
      out.printf("  Swagger UI  %s/q/swagger-ui%n", address);
      out.printf("  OpenAPI     %s/q/openapi%n", address);
    }
    out.printf("PostgreSQL    127.0.0.1:%d%n", stack.infrastructure().postgresPort());
    out.printf("Kafka         %s%n", stack.infrastructure().kafkaBootstrap());
    out.printf("%nTokens, good for twelve hours (others: ./kkr token ROLE):%n");
    for (var role : TokenRequest.ROLES) {
      var request =
          role.equals("municipality") ? TokenRequest.municipality("0223") : TokenRequest.role(role);
      out.printf("%n%s%n%s%n", request.caller(), stack.tokens().mint(request));
    }
    out.printf("%nRunning. Ctrl-C stops everything; the data stay in %s.%n", stack.folder().root());
  }
}
