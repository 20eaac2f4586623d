package dk.kkr.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. With a next page, the answer also has a {@code Link} header to it.
 *
 * @param items in the order of the list
 * @param next cursor for {@code after} that gives the next page; null on the last page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "A page of a list; `Link` with `rel=\"next\"` leads to the next one.")
public record Page<T>(
    @Schema(description = "In the order of the list.") List<T> items,
    @Schema(
            description = "Cursor for `after` that gives the next page; null on the last.",
            examples = "WyIyMDIxLTEwLTE1Il0")
        @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page out of what was fetched with {@link PageRequest#fetch()}: the one row too many only
   * tells that there is a next page.
   *
   * @param rows at most {@code request.fetch()} rows, in the order of the list
   * @param cursor the sort key of a row
   * @param view what is shown of a row
   */
  public static <R, T> Page<T> of(
      List<R> rows, PageRequest request, Function<R, Cursor> cursor, Function<R, T> view) {
    boolean more = rows.size() > request.limit();
    List<R> shown = more ? rows.subList(0, request.limit()) : rows;
    String next = more ? cursor.apply(shown.getLast()).encode() : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }

  /** The same page with each item shown in another way. */
  public <U> Page<U> map(Function<T, U> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }
}
