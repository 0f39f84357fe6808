-- Positions at the customer that nobody holds; written as 0001 says.
-- Frozen: a change is a new numbered file.

CREATE TABLE vacancy (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  unit_id TEXT,
  manager_id TEXT,
  since TEXT CHECK (since IS date(since)),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, unit_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, manager_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX vacancy_by_unit_id ON vacancy (plan_id, unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX vacancy_by_manager_id ON vacancy (plan_id, manager_id) WHERE manager_id IS NOT NULL;

-- Figures for the query planner, as 0002 explains.
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('vacancy', 'vacancy_by_unit_id', '100000 1000 2 1'),
  ('vacancy', 'vacancy_by_manager_id', '100000 1000 2 1'),
  ('vacancy', 'vacancy', '100000 1000 1');
ANALYZE sqlite_schema;
