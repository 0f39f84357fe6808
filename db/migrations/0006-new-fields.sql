-- New fields of the records that 0001 and 0002 made, written as 0001 says; versions and templates.
-- Frozen: a change is a new numbered file.

ALTER TABLE plan ADD COLUMN global_account INTEGER NOT NULL DEFAULT 0 CHECK (global_account IN (0, 1));
ALTER TABLE plan ADD COLUMN budget_amount TEXT CHECK (budget_amount NOT GLOB '*[^-.0-9]*' AND budget_amount GLOB '*[0-9]');
ALTER TABLE plan ADD COLUMN budget_currency TEXT CHECK (budget_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((budget_amount IS NULL) = (budget_currency IS NULL));

ALTER TABLE account ADD COLUMN mission TEXT NOT NULL DEFAULT '' CHECK (length(mission) <= 20000);
ALTER TABLE account ADD COLUMN growth_targets TEXT NOT NULL DEFAULT '' CHECK (length(growth_targets) <= 20000);
ALTER TABLE account ADD COLUMN industry_position TEXT NOT NULL DEFAULT '' CHECK (length(industry_position) <= 20000);
ALTER TABLE account ADD COLUMN total_potential_amount TEXT CHECK (total_potential_amount NOT GLOB '*[^-.0-9]*' AND total_potential_amount GLOB '*[0-9]');
ALTER TABLE account ADD COLUMN total_potential_currency TEXT CHECK (total_potential_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((total_potential_amount IS NULL) = (total_potential_currency IS NULL));
ALTER TABLE account ADD COLUMN growth_rate REAL CHECK (growth_rate BETWEEN -100 AND 1000);
ALTER TABLE account ADD COLUMN placed_attractiveness REAL CHECK (placed_attractiveness BETWEEN 1 AND 10);
ALTER TABLE account ADD COLUMN placed_strength REAL CHECK (placed_strength BETWEEN 1 AND 10);
ALTER TABLE account ADD COLUMN yearly_margin_amount TEXT CHECK (yearly_margin_amount NOT GLOB '*[^-.0-9]*' AND yearly_margin_amount GLOB '*[0-9]');
ALTER TABLE account ADD COLUMN yearly_margin_currency TEXT CHECK (yearly_margin_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((yearly_margin_amount IS NULL) = (yearly_margin_currency IS NULL));
ALTER TABLE account ADD COLUMN retention_rate REAL CHECK (retention_rate BETWEEN 0 AND 100);
ALTER TABLE account ADD COLUMN lifetime_discount_rate REAL CHECK (lifetime_discount_rate BETWEEN 0 AND 100);
ALTER TABLE account ADD COLUMN acquisition_cost_amount TEXT CHECK (acquisition_cost_amount NOT GLOB '*[^-.0-9]*' AND acquisition_cost_amount GLOB '*[0-9]');
ALTER TABLE account ADD COLUMN acquisition_cost_currency TEXT CHECK (acquisition_cost_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((acquisition_cost_amount IS NULL) = (acquisition_cost_currency IS NULL));
ALTER TABLE account ADD COLUMN lifetime_years INTEGER CHECK (lifetime_years BETWEEN 1 AND 50);
ALTER TABLE account ADD COLUMN margin_at_once INTEGER NOT NULL DEFAULT 0 CHECK (margin_at_once IN (0, 1));
ALTER TABLE account ADD COLUMN external_id TEXT NOT NULL DEFAULT '' CHECK (length(external_id) <= 300);

ALTER TABLE team_member ADD COLUMN days_per_month REAL CHECK (days_per_month BETWEEN 0 AND 31);
ALTER TABLE team_member ADD COLUMN level TEXT CHECK (level IN ('board', 'executive', 'seniorManager', 'manager', 'specialist'));

ALTER TABLE note ADD COLUMN follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on));

-- A new lens is a new allowed word, and those cannot be changed in place: the table is built anew.
CREATE TABLE map_placement_new (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  person_id TEXT NOT NULL,
  lens TEXT NOT NULL CHECK (
    lens IN ('organization', 'influence', 'decisionCenter', 'coverage', 'perception', 'rivals')
  ),
  decision_center_id TEXT,
  x REAL NOT NULL CHECK (abs(x) < 9e999), -- 9e999 is infinity
  y REAL NOT NULL CHECK (abs(y) < 9e999), -- 9e999 is infinity
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, decision_center_id) REFERENCES decision_center (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

INSERT INTO map_placement_new (plan_id, id, person_id, lens, x, y, confidential)
  SELECT plan_id, id, person_id, lens, x, y, confidential FROM map_placement;
DROP TABLE map_placement;
ALTER TABLE map_placement_new RENAME TO map_placement;
CREATE INDEX map_placement_by_person_id ON map_placement (plan_id, person_id);
CREATE INDEX map_placement_by_decision_center_id ON map_placement (plan_id, decision_center_id)
  WHERE decision_center_id IS NOT NULL;

ALTER TABLE account ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE account_signal ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE business_unit ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE collaboration_idea ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE competitor ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE coverage_tie ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE decision_criterion ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE insight_card ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE note ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE person ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE plan ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE plan_action ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE plan_objective ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE plan_review ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE relationship ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE stakeholder ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE supplier_rating ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));
ALTER TABLE team_member ADD COLUMN carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on));

-- What a plan held when a version of it was frozen, as the JSON of all its records. Not tied to the record of
-- the version: when freezing is undone and done again, the content is still there.
CREATE TABLE plan_version (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

-- What is used by many plans: criteria sets, ladders, question sets, offering catalogs.
CREATE TABLE template (
  id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????-????-7???-????-????????????'),
  kind TEXT NOT NULL,
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  content TEXT NOT NULL CHECK (json_valid(content)),
  changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (kind, name)
) STRICT, WITHOUT ROWID;

-- Figures for the query planner, as 0002 explains.
INSERT INTO sqlite_stat1 (tbl, idx, stat)
  SELECT tbl_name, name, '100000 1000 2 1' FROM sqlite_schema
  WHERE type = 'index' AND tbl_name NOT IN ('history', 'plan', 'account', 'plan_version', 'template')
    AND name NOT IN (SELECT idx FROM sqlite_stat1 WHERE idx IS NOT NULL)
  UNION ALL
  SELECT name, name, '100000 1000 1' FROM sqlite_schema
  WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('history', 'plan', 'account', 'plan_version', 'template')
    AND name NOT IN (SELECT tbl FROM sqlite_stat1);
ANALYZE sqlite_schema;
