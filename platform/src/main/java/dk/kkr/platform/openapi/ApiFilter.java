package dk.kkr.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/** Completes the whole document and puts it into an order that does not depend on the build. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiFilter implements OASFilter {

  /** Name of the security scheme. */
  static final String TOKEN = "token";

  private final IndexView index;

  /** With the classes of the service and its libraries. */
  public ApiFilter(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() == null) {
      return;
    }
    Components components = components(api);
    new RecordSchemas(index).complete(components);
    ProblemComponents.addTo(components);
    components.setSecuritySchemes(Map.of(TOKEN, token()));
    api.setPaths(paths(api.getPaths(), new OperationCompletion(index)));
    sort(api, components);
  }

  private static Components components(OpenAPI api) {
    Components components = api.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      api.setComponents(components);
    }
    return components;
  }

  private static SecurityScheme token() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(
            "A token of the issuer that the service trusts, RS256, audience `kkr-api`, with `groups` (roles), `councils` and, for municipalities, `municipality_code`.");
  }

  private static Paths paths(Paths paths, OperationCompletion completion) {
    Paths sorted = OASFactory.createPaths();
    new TreeMap<>(paths.getPathItems())
        .forEach((path, item) -> sorted.addPathItem(path, ordered(path, item, completion)));
    return sorted;
  }

  private static PathItem ordered(String path, PathItem item, OperationCompletion completion) {
    PathItem ordered =
        OASFactory.createPathItem().summary(item.getSummary()).description(item.getDescription());
    ordered.setParameters(item.getParameters());
    for (PathItem.HttpMethod method : PathItem.HttpMethod.values()) {
      Operation operation = item.getOperations().get(method);
      if (operation != null) {
        completion.complete(path, method, operation);
        ordered.setOperation(method, operation);
      }
    }
    return ordered;
  }

  private static void sort(OpenAPI api, Components components) {
    if (components.getSchemas() != null) {
      components.setSchemas(new TreeMap<>(components.getSchemas()));
    }
    if (api.getTags() != null) {
      api.setTags(api.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
    }
  }
}
