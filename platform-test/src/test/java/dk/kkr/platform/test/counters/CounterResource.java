package dk.kkr.platform.test.counters;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/counters/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class CounterResource {

  private final Counters counters;
  private final Echoes echoes;
  private final Changes changes;

  CounterResource(Counters counters, Echoes echoes, Changes changes) {
    this.counters = counters;
    this.echoes = echoes;
    this.changes = changes;
  }

  record Add(int amount, String label, boolean confidential, @Nullable String scope) {}

  @POST
  @Transactional
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(hidden = true)
  public Map<String, Long> add(@PathParam("id") UUID id, @NotNull Add add) {
    Counter counter = counters.findById(id);
    Map<String, Integer> before = null;
    if (counter == null) {
      counter = new Counter(id, add.scope());
      counters.persist(counter);
    } else {
      before = Map.of("total", counter.total());
    }
    counter.add(add.amount(), add.label(), add.confidential());
    changes.record("counter.add", counter, before, Map.of("total", counter.total()));
    if (add.amount() == 13) {
      throw new ProblemException(Problems.INVALID_INPUT, "Thirteen is refused at the last moment.");
    }
    return Map.of("version", counter.version());
  }

  @GET
  @Path("/echo")
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(hidden = true)
  public Map<String, Object> echo(@PathParam("id") UUID id) {
    Echo echo = echoes.findById(id);
    return echo == null
        ? Map.of("heard", 0)
        : Map.of("heard", echo.heard(), "total", echo.total(), "labels", echo.labels());
  }
}
