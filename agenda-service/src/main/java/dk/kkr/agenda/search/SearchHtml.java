package dk.kkr.agenda.search;

import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.reference.ReferenceData;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The page of a search as HTML: one file, nothing fetched from elsewhere. */
@ApplicationScoped
class SearchHtml {

  private final Template template;
  private final ReferenceData reference;
  private final Clock clock;

  SearchHtml(@Location("search.html") Template template, ReferenceData reference, Clock clock) {
    this.template = template;
    this.reference = reference;
    this.clock = clock;
  }

  String of(@Nullable String q, Narrowing narrowing, Page<HitView> hits, PageRequest request) {
    return template
        .data("page", SearchPage.of(q, narrowing, hits, request, reference, clock))
        .render();
  }
}
