-- What can be found: the items of the newest version of each agenda, as each kind of reader sees
-- them. Where outsiders and the council read the same there is one row for ALL, else there are two.
CREATE TABLE search_entry (
  item_id    uuid    NOT NULL,
  audience   text    NOT NULL CHECK (audience IN ('ALL', 'OUTSIDE', 'COUNCIL')),
  meeting_id uuid    NOT NULL REFERENCES meeting,
  council    text    NOT NULL,
  day        date    NOT NULL,
  -- Weeks since the Monday before 1970-01-06. A council has one meeting a day, so a week stays small.
  week       integer NOT NULL GENERATED ALWAYS AS ((day - DATE '1970-01-05') / 7) STORED,
  -- Title, facts and texts: what the answer shows and the excerpts are cut from.
  shown      jsonb   NOT NULL,
  PRIMARY KEY (item_id, audience)
);

CREATE INDEX search_entry_by_meeting ON search_entry (meeting_id);
CREATE INDEX search_entry_by_week ON search_entry (week);

-- Its words: all of them (scope ANY), and those of one kind of place. Marks that no word of a text
-- can be (they begin with =) stand among them, so that one index answers for words and filters.
CREATE TABLE search_words (
  item_id     uuid     NOT NULL,
  audience    text     NOT NULL,
  scope       text     NOT NULL,
  day         date     NOT NULL,
  meeting_id  uuid     NOT NULL,
  title_words tsvector NOT NULL,
  words       tsvector NOT NULL,
  PRIMARY KEY (item_id, audience, scope),
  FOREIGN KEY (item_id, audience) REFERENCES search_entry ON DELETE CASCADE
);

-- A short list of what is new keeps writing cheap and is read through in no time.
CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 128);

-- By which rules a meeting was indexed; 0 for one that waits for it.
CREATE TABLE search_meeting (
  meeting_id uuid    PRIMARY KEY REFERENCES meeting,
  rules      integer NOT NULL
);

CREATE INDEX search_meeting_by_rules ON search_meeting (rules);

INSERT INTO search_meeting (meeting_id, rules) SELECT id, 0 FROM meeting WHERE agenda_version > 0;

-- Hits in their order: meeting day, the latest first, then meeting, then item. Week by week with the
-- week as a mark, so that a frequent word costs a few weeks and not all that has it. As soon as some
-- weeks have shown that a word is rare, and after forty in any case, the rest is read at once.
CREATE FUNCTION search_hits(
  wanted tsquery, except_titles tsquery, first_day date, last_day date,
  after_day date, after_meeting uuid, after_item uuid, most integer)
RETURNS TABLE (item_id uuid, audience text, meeting_id uuid, day date)
LANGUAGE plpgsql STABLE AS $$
DECLARE
  latest date := least(last_day, after_day);
  this   integer := (SELECT max(e.week) FROM search_entry e
                      WHERE latest IS NULL OR e.week <= (latest - DATE '1970-01-05') / 7);
  oldest integer := greatest((first_day - DATE '1970-01-05') / 7, (SELECT min(e.week) FROM search_entry e));
  found  integer := 0;
  more   integer;
BEGIN
  IF most <= 0 THEN
    RETURN;
  END IF;
  FOR step IN 1..40 LOOP
    EXIT WHEN this IS NULL OR this < oldest;
    RETURN QUERY
      SELECT w.item_id, w.audience, w.meeting_id, w.day
        FROM search_words w
       WHERE w.words @@ (wanted && CAST('''=w' || this || '''' AS tsquery))
         AND (first_day IS NULL OR w.day >= first_day)
         AND (last_day IS NULL OR w.day <= last_day)
         AND (after_day IS NULL OR w.day < after_day
              OR (w.day = after_day AND (w.meeting_id, w.item_id) > (after_meeting, after_item)))
         AND (except_titles IS NULL OR NOT w.title_words @@ except_titles)
       ORDER BY w.day DESC, w.meeting_id, w.item_id
       LIMIT most - found;
    GET DIAGNOSTICS more = ROW_COUNT;
    found := found + more;
    IF found >= most THEN
      RETURN;
    END IF;
    this := (SELECT max(e.week) FROM search_entry e WHERE e.week < this);
    EXIT WHEN step >= 4 AND found * (this - oldest) <= 400 * step;
  END LOOP;
  IF this >= oldest THEN
    RETURN QUERY
      SELECT w.item_id, w.audience, w.meeting_id, w.day
        FROM search_words w
       WHERE w.words @@ wanted
         AND w.day < DATE '1970-01-05' + (this + 1) * 7
         AND (first_day IS NULL OR w.day >= first_day)
         AND (last_day IS NULL OR w.day <= last_day)
         AND (after_day IS NULL OR w.day < after_day
              OR (w.day = after_day AND (w.meeting_id, w.item_id) > (after_meeting, after_item)))
         AND (except_titles IS NULL OR NOT w.title_words @@ except_titles)
       ORDER BY w.day DESC, w.meeting_id, w.item_id
       LIMIT most - found;
  END IF;
END
$$;
