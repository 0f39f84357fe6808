-- What can be found by its words, in all plans. The texts are folded (no case, no accents), as a search is.
-- Whoever writes a record writes its entry in the same transaction; an empty table is filled at the next start.
-- Frozen: a change is a new numbered file.

CREATE TABLE search_entry (
  entry INTEGER PRIMARY KEY,
  plan_id TEXT NOT NULL,
  collection TEXT NOT NULL,
  record_id TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (plan_id, record_id)
) STRICT;

-- Words only: neither their place nor their number is kept, since hits are ordered by what they are.
CREATE VIRTUAL TABLE search_text USING fts5 (
  title, text,
  content = 'search_entry', content_rowid = 'entry',
  columnsize = 0, detail = column, prefix = '1 2 3', tokenize = 'unicode61'
);

CREATE TRIGGER search_entry_inserted AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_text (rowid, title, text) VALUES (new.entry, new.title, new.text);
END;

CREATE TRIGGER search_entry_deleted AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_text (search_text, rowid, title, text) VALUES ('delete', old.entry, old.title, old.text);
END;

CREATE TRIGGER search_entry_updated AFTER UPDATE OF title, text ON search_entry BEGIN
  INSERT INTO search_text (search_text, rowid, title, text) VALUES ('delete', old.entry, old.title, old.text);
  INSERT INTO search_text (rowid, title, text) VALUES (new.entry, new.title, new.text);
END;
