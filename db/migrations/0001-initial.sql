-- The first schema of the store: the history, the plan and its people; 0002 has what is thought and done.
-- Frozen: a change is a new numbered file.
--
-- One table per kind of record, named as in the collections registry; a field's column is its name in
-- snake_case. Every table carries plan_id, and every reference leads to (plan_id, id): a record can only
-- point inside its own plan. All foreign keys are checked at commit, so a change set may come in any order.
-- A list field is a table of its own, <table>_<field>, one row per entry; it comes and goes with its owner.
-- Flags are 0 or 1, dates YYYY-MM-DD, an amount of money is decimal text beside its currency.

PRAGMA application_id = 0x4341524E; -- "CARN": this file is a Cairn store

-- What was done to which plan, newest last. Not tied to the plan's own rows: it outlives a deleted plan,
-- so that the deletion can be undone. `changes` is a change set's list as JSON, read back but never queried.
CREATE TABLE history (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_id TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0), -- counts 1, 2, 3 … within the plan
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  actor TEXT NOT NULL,
  label TEXT NOT NULL CHECK (label <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  reverses INTEGER REFERENCES history (sequence), -- the edit that an undo took back or a redo brought back
  is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
  is_dropped INTEGER NOT NULL DEFAULT 0 CHECK (is_dropped IN (0, 1)), -- undone and then overtaken: kept, not redone
  change_count INTEGER NOT NULL CHECK (change_count > 0),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  UNIQUE (plan_id, revision),
  CHECK ((kind = 'edit') = (reverses IS NULL)),
  CHECK (is_undone = 0 OR kind = 'edit'),
  CHECK (is_dropped = 0 OR is_undone = 1)
) STRICT;

CREATE INDEX history_to_undo ON history (plan_id, sequence) WHERE kind = 'edit' AND is_undone = 0;
CREATE INDEX history_to_redo ON history (plan_id, sequence) WHERE is_undone = 1 AND is_dropped = 0;

CREATE TABLE plan (
  plan_id TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL CHECK (id = plan_id AND id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'inReview', 'closed', 'archived')),
  start_date TEXT NOT NULL CHECK (start_date IS date(start_date)),
  horizon_months INTEGER NOT NULL CHECK (horizon_months BETWEEN 12 AND 24),
  owner_id TEXT NOT NULL,
  process_owner_id TEXT,
  sponsor_id TEXT,
  ambition TEXT NOT NULL CHECK (length(ambition) <= 20000),
  forecast TEXT NOT NULL CHECK (length(forecast) <= 20000),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  review_cadence_days INTEGER NOT NULL CHECK (review_cadence_days BETWEEN 7 AND 365),
  perception_ladder TEXT NOT NULL CHECK (perception_ladder IN ('relationship', 'buySell', 'supplier')),
  basics_first INTEGER NOT NULL CHECK (basics_first IN (0, 1)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  FOREIGN KEY (plan_id) REFERENCES account (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, process_owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, sponsor_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_by_owner_id ON plan (plan_id, owner_id);
CREATE INDEX plan_by_process_owner_id ON plan (plan_id, process_owner_id) WHERE process_owner_id IS NOT NULL;
CREATE INDEX plan_by_sponsor_id ON plan (plan_id, sponsor_id) WHERE sponsor_id IS NOT NULL;

CREATE TABLE account (
  plan_id TEXT NOT NULL PRIMARY KEY,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  industry TEXT NOT NULL CHECK (length(industry) <= 300),
  headquarters TEXT NOT NULL CHECK (length(headquarters) <= 300),
  website TEXT NOT NULL CHECK (length(website) <= 300),
  ownership TEXT NOT NULL CHECK (length(ownership) <= 300),
  employees INTEGER CHECK (employees BETWEEN 0 AND 10000000),
  annual_revenue_amount TEXT CHECK (annual_revenue_amount NOT GLOB '*[^-.0-9]*' AND annual_revenue_amount GLOB '*[0-9]'),
  annual_revenue_currency TEXT CHECK (annual_revenue_currency GLOB '[A-Z][A-Z][A-Z]'),
  overview TEXT NOT NULL CHECK (length(overview) <= 20000),
  background TEXT NOT NULL CHECK (length(background) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  CHECK ((annual_revenue_amount IS NULL) = (annual_revenue_currency IS NULL)),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE team_member (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  title TEXT NOT NULL CHECK (length(title) <= 300),
  unit TEXT NOT NULL CHECK (length(unit) <= 300),
  email TEXT NOT NULL CHECK (length(email) <= 300),
  role TEXT NOT NULL CHECK (
    role IN ('accountManager', 'executiveSponsor', 'sales', 'technical', 'service', 'delivery', 'marketing', 'finance', 'coach', 'other')
  ),
  responsibility TEXT NOT NULL CHECK (length(responsibility) <= 20000),
  credit_split INTEGER CHECK (credit_split BETWEEN 0 AND 100),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE business_unit (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  parent_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('division', 'site', 'function', 'region', 'productLine')),
  location TEXT NOT NULL CHECK (length(location) <= 300),
  exploration TEXT NOT NULL CHECK (exploration IN ('unknown', 'notExplored', 'inContact', 'established')),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, parent_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX business_unit_by_parent_id ON business_unit (plan_id, parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE person (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  title TEXT NOT NULL CHECK (length(title) <= 300),
  unit_id TEXT,
  level TEXT CHECK (level IN ('board', 'executive', 'seniorManager', 'manager', 'specialist')),
  company TEXT NOT NULL CHECK (length(company) <= 300),
  email TEXT NOT NULL CHECK (length(email) <= 300),
  phone TEXT NOT NULL CHECK (length(phone) <= 300),
  location TEXT NOT NULL CHECK (length(location) <= 300),
  external_id TEXT NOT NULL CHECK (length(external_id) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, unit_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX person_by_unit_id ON person (plan_id, unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE stakeholder (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  person_id TEXT NOT NULL,
  political_status TEXT NOT NULL CHECK (
    political_status IN ('unknown', 'outside', 'politicalStructure', 'innerCircle')
  ),
  stance TEXT NOT NULL CHECK (
    stance IN ('champion', 'supporter', 'neutral', 'sceptic', 'opponent', 'unknown')
  ),
  coverage TEXT NOT NULL CHECK (coverage IN ('unknown', 'none', 'brief', 'multiple', 'inDepth')),
  last_contact TEXT CHECK (last_contact IS date(last_contact)),
  decision_orientation TEXT CHECK (
    decision_orientation IN ('financial', 'technical', 'relationship', 'business')
  ),
  adaptability TEXT CHECK (
    adaptability IN ('innovator', 'visionary', 'pragmatist', 'conservative', 'laggard')
  ),
  influence INTEGER CHECK (influence BETWEEN 1 AND 5),
  interest INTEGER CHECK (interest BETWEEN 1 AND 5),
  receptiveness TEXT CHECK (receptiveness IN ('growth', 'trouble', 'evenKeel', 'overconfident')),
  rating INTEGER CHECK (rating BETWEEN -5 AND 5),
  executive_sponsor INTEGER NOT NULL CHECK (executive_sponsor IN (0, 1)),
  perception_current TEXT CHECK (
    perception_current IN ('vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor')
  ),
  perception_desired TEXT CHECK (
    perception_desired IN ('vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor')
  ),
  business_goals TEXT NOT NULL CHECK (length(business_goals) <= 20000),
  personal_win TEXT NOT NULL CHECK (length(personal_win) <= 20000),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX stakeholder_by_person_id ON stakeholder (plan_id, person_id);

CREATE TABLE stakeholder_roles (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL CHECK (
    value IN ('initiator', 'user', 'influencer', 'decider', 'approver', 'buyer', 'gatekeeper')
  ),
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES stakeholder (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE competitor (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE relationship (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  kind TEXT NOT NULL CHECK (
    kind IN ('reportsTo', 'dottedLine', 'influences', 'conflict', 'informal', 'introduces', 'competitorTie')
  ),
  from_person_id TEXT NOT NULL,
  to_person_id TEXT,
  competitor_id TEXT,
  strength INTEGER CHECK (strength BETWEEN 1 AND 3),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  since TEXT CHECK (since IS date(since)),
  until TEXT CHECK (until IS date(until)),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  CHECK (
    CASE kind
      WHEN 'competitorTie' THEN competitor_id IS NOT NULL AND to_person_id IS NULL
      ELSE to_person_id IS NOT NULL AND competitor_id IS NULL
    END
  ),
  CHECK (from_person_id IS NOT to_person_id),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, from_person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, to_person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX relationship_by_from_person_id ON relationship (plan_id, from_person_id);
CREATE INDEX relationship_by_to_person_id ON relationship (plan_id, to_person_id) WHERE to_person_id IS NOT NULL;
CREATE INDEX relationship_by_competitor_id ON relationship (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE TABLE coverage_tie (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  team_member_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  depth TEXT NOT NULL CHECK (depth IN ('unknown', 'none', 'brief', 'multiple', 'inDepth')),
  last_contact TEXT CHECK (last_contact IS date(last_contact)),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, team_member_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX coverage_tie_by_team_member_id ON coverage_tie (plan_id, team_member_id);
CREATE INDEX coverage_tie_by_person_id ON coverage_tie (plan_id, person_id);

CREATE TABLE map_placement (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  person_id TEXT NOT NULL,
  lens TEXT NOT NULL CHECK (lens IN ('organization', 'influence')),
  x REAL NOT NULL CHECK (abs(x) < 9e999), -- 9e999 is infinity
  y REAL NOT NULL CHECK (abs(y) < 9e999), -- 9e999 is infinity
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX map_placement_by_person_id ON map_placement (plan_id, person_id);
