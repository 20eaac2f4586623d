package dk.kkr.agenda;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** In tests every answer says how many SQL statements it took. */
@Singleton
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {

  /** The header that says so. */
  public static final String HEADER = "X-Statements";

  // One request is one thread.
  private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

  @Override
  public String inspect(String sql) {
    COUNT.set(COUNT.get() + 1);
    return sql;
  }

  /** Counts from the request to the answer. */
  @Provider
  public static class PerRequest implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      COUNT.set(0);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      response.getHeaders().putSingle(HEADER, COUNT.get());
    }
  }
}
