package dk.kkr.platform.test.notes;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

  Note get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () -> new ProblemException(Problems.NOT_FOUND, "There is no note with this id."));
  }

  List<Note> titled(String prefix, PageRequest page) {
    Cursor after = page.after();
    return after == null
        ? find("title like ?1 order by title", prefix + "%").page(0, page.fetch()).list()
        : find("title like ?1 and title > ?2 order by title", prefix + "%", after.text(0))
            .page(0, page.fetch())
            .list();
  }
}
