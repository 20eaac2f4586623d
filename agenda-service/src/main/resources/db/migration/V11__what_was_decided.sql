-- What a result was decided on: the item, and the words that were before the council. A later
-- version may say something else, or have no such point.
ALTER TABLE point_result ADD COLUMN item_id uuid;
ALTER TABLE point_result ADD COLUMN proposed_text text;

UPDATE point_result r
   SET item_id = f.item_id, proposed_text = f.words
  FROM (
    SELECT v.meeting_id, v.number, (point ->> 'id')::uuid AS point_id,
           (item ->> 'id')::uuid AS item_id,
           concat_ws(E'\n', point ->> 'text',
             (SELECT string_agg('– ' || each, E'\n' ORDER BY place)
                FROM jsonb_array_elements_text(point -> 'contents')
                     WITH ORDINALITY AS c (each, place))) AS words
      FROM agenda_version v
     CROSS JOIN LATERAL jsonb_path_query(v.snapshot, '$.sections[*].items[*]') AS item
     CROSS JOIN LATERAL jsonb_path_query(
             item, 'strict $.content.points.** ? (@.type() == "object" && exists (@.verbs))')
             AS point
     WHERE EXISTS (SELECT FROM point_result known WHERE known.meeting_id = v.meeting_id)) f
 WHERE f.point_id = r.id AND f.meeting_id = r.meeting_id AND f.number = r.agenda_version;
