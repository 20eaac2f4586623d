package dk.kkr.agenda.search;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/**
 * The form of the search page sends also the fields that nobody filled in; they are taken off
 * before anything reads them.
 */
@Provider
@PreMatching
class EmptyFields implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    if (!uri.getPath().equals("/search")) {
      return;
    }
    List<String> empty =
        uri.getQueryParameters().entrySet().stream()
            .filter(field -> field.getValue().stream().allMatch(String::isEmpty))
            .map(Map.Entry::getKey)
            .toList();
    if (!empty.isEmpty()) {
      UriBuilder without = uri.getRequestUriBuilder();
      empty.forEach(field -> without.replaceQueryParam(field));
      request.setRequestUri(without.build());
    }
  }
}
