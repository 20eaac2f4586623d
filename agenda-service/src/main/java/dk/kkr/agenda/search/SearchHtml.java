package dk.kkr.agenda.search;

import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.reference.ReferenceData;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a search as HTML: one file, nothing fetched from elsewhere. */
@ApplicationScoped
class SearchHtml {

  private final Template template;
  private final ReferenceData reference;
  private final Clock clock;
  private final Ways ways;

  SearchHtml(
      @Location("search.html") Template template, ReferenceData reference, Clock clock, Ways ways) {
    this.template = template;
    this.reference = reference;
    this.clock = clock;
    this.ways = ways;
  }

  String of(@Nullable String q, Narrowing narrowing, Page<HitView> hits, PageRequest request) {
    String council = narrowing.council();
    List<Way> foot = council == null ? Ways.everywhere() : ways.from(council);
    return template
        .data("page", SearchPage.of(q, narrowing, hits, request, reference, clock, foot))
        .render();
  }
}
