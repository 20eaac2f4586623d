package dk.kkr.platform.test.notes;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What fails beside JAX-RS, and in another context than that of its request. */
@ApplicationScoped
class FaultyRoutes {

  void routes(@Observes Router router) {
    router
        .get("/faulty-route")
        .handler(
            ctx ->
                ctx.vertx()
                    .runOnContext(
                        _ -> ctx.fail(new IllegalStateException("password=secret in a route"))));
  }
}
