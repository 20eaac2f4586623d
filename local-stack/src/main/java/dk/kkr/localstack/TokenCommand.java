package dk.kkr.localstack;

import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "token",
    description = {
      "Prints a bearer token for the services of a data folder, and nothing else.",
      "Example: ./kkr token municipality 0223"
    })
final class TokenCommand implements Callable<Integer> {

  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(
      index = "0",
      paramLabel = "ROLE",
      description = "secretariat, chair, member, municipality or portal")
  private String role = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CODE",
      description = "the municipality's four digits, for the role municipality")
  private @Nullable String municipality;

  @Option(
      names = "--council",
      paramLabel = "KEY",
      description =
          "a council the token is for, such as kkr-hovedstaden; may be repeated (usually all)")
  private List<String> councils = TokenRequest.COUNCILS;

  @Option(
      names = "--hours",
      paramLabel = "N",
      description = "how long it is good (usually 12, at most 720)")
  private int hours = 12;

  @Override
  public Integer call() {
    var request = new TokenRequest(role, municipality, councils, Duration.ofHours(hours));
    requireKnown(request);
    System.out.println(new Tokens(shared.keys(), Clock.systemUTC()).mint(request));
    return 0;
  }

  private static void requireKnown(TokenRequest request) {
    var reference = ReferenceData.load();
    var code = request.municipality();
    if (code != null
        && reference.municipality(code).filter(Municipality::isMunicipality).isEmpty()) {
      throw new StackException(
          "No municipality has the code %s. The codes run from 0101 (København) to 0860 (Hjørring)."
              .formatted(code));
    }
    for (var council : request.councils()) {
      if (reference.council(council).isEmpty()) {
        throw new StackException(
            "There is no council with the key %s. The councils are: %s."
                .formatted(council, String.join(", ", TokenRequest.COUNCILS)));
      }
    }
  }
}
