-- What a result was decided on: the item, and the words that were before the council. A later
-- version may say something else, or have no such point.
ALTER TABLE point_result ADD COLUMN item_id uuid;
ALTER TABLE point_result ADD COLUMN proposed_text text;

UPDATE point_result r
   SET item_id = f.item_id, proposed_text = f.words
  FROM (
    SELECT r.id, (item ->> 'id')::uuid AS item_id,
           concat_ws(E'\n', point ->> 'text',
             (SELECT string_agg('– ' || each, E'\n' ORDER BY place)
                FROM jsonb_array_elements_text(point -> 'contents')
                     WITH ORDINALITY AS c (each, place))) AS words
      FROM point_result r
      JOIN agenda_version v ON v.meeting_id = r.meeting_id AND v.number = r.agenda_version
     CROSS JOIN LATERAL jsonb_path_query(v.snapshot, '$.sections[*].items[*]') AS item
     CROSS JOIN LATERAL jsonb_path_query_first(
             item, '$.content.points.** ? (@.id == $id)',
             jsonb_build_object('id', r.id::text)) AS point
     WHERE point IS NOT NULL) f
 WHERE f.id = r.id;
