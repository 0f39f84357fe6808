-- The second half of the first schema, written as 0001 says: what we know, what we offer, what is agreed.
-- Frozen: a change is a new numbered file.

CREATE TABLE insight_card (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  kind TEXT NOT NULL CHECK (kind IN ('goal', 'pressure', 'initiative', 'obstacle', 'solution')),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  detail TEXT NOT NULL CHECK (length(detail) <= 20000),
  area TEXT CHECK (
    area IN ('opportunities', 'challenges', 'customers', 'competitors', 'marketTrends', 'growthDrivers', 'differentiation')
  ),
  leads_from_id TEXT,
  desired_outcome TEXT NOT NULL CHECK (length(desired_outcome) <= 300),
  priority TEXT CHECK (priority IN ('low', 'medium', 'high')),
  validation TEXT NOT NULL CHECK (validation IN ('unconfirmed', 'confirmed', 'done')),
  validated_on TEXT CHECK (validated_on IS date(validated_on)),
  validated_by_id TEXT,
  told_by_id TEXT,
  source TEXT NOT NULL CHECK (length(source) <= 300),
  source_date TEXT CHECK (source_date IS date(source_date)),
  so_what TEXT NOT NULL CHECK (length(so_what) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, leads_from_id) REFERENCES insight_card (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, validated_by_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, told_by_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX insight_card_by_leads_from_id ON insight_card (plan_id, leads_from_id) WHERE leads_from_id IS NOT NULL;
CREATE INDEX insight_card_by_validated_by_id ON insight_card (plan_id, validated_by_id) WHERE validated_by_id IS NOT NULL;
CREATE INDEX insight_card_by_told_by_id ON insight_card (plan_id, told_by_id) WHERE told_by_id IS NOT NULL;

CREATE TABLE insight_card_owner_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES insight_card (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE account_signal (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  date TEXT NOT NULL CHECK (date IS date(date)),
  kind TEXT NOT NULL CHECK (
    kind IN ('executiveHire', 'productLaunch', 'acquisition', 'lossToCompetitor', 'decline', 'publicOffering', 'other')
  ),
  sentiment TEXT NOT NULL CHECK (sentiment IN ('positive', 'neutral', 'negative')),
  source TEXT NOT NULL CHECK (length(source) <= 300),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_criterion (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  formality TEXT NOT NULL CHECK (formality IN ('formal', 'informal')),
  mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
  importance INTEGER CHECK (importance BETWEEN 1 AND 5),
  strategy TEXT NOT NULL CHECK (length(strategy) <= 300),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_criterion_person_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES decision_criterion (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE supplier_rating (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  criterion_id TEXT NOT NULL,
  competitor_id TEXT,
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, criterion_id) REFERENCES decision_criterion (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX supplier_rating_by_criterion_id ON supplier_rating (plan_id, criterion_id);
CREATE INDEX supplier_rating_by_competitor_id ON supplier_rating (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE TABLE collaboration_idea (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  description TEXT NOT NULL CHECK (length(description) <= 20000),
  level TEXT NOT NULL CHECK (level IN ('operational', 'strategic')),
  status TEXT NOT NULL CHECK (status IN ('idea', 'active', 'done', 'dropped')),
  value_for_customer TEXT NOT NULL CHECK (length(value_for_customer) <= 300),
  value_for_us TEXT NOT NULL CHECK (length(value_for_us) <= 300),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 300),
  process_efficiency INTEGER CHECK (process_efficiency BETWEEN 1 AND 5),
  total_cost INTEGER CHECK (total_cost BETWEEN 1 AND 5),
  market_position INTEGER CHECK (market_position BETWEEN 1 AND 5),
  customer_readiness INTEGER CHECK (customer_readiness BETWEEN 1 AND 5),
  our_capability INTEGER CHECK (our_capability BETWEEN 1 AND 5),
  time_fit INTEGER CHECK (time_fit BETWEEN 1 AND 5),
  cost_fit INTEGER CHECK (cost_fit BETWEEN 1 AND 5),
  owner_id TEXT,
  customer_owner_id TEXT,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, customer_owner_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX collaboration_idea_by_owner_id ON collaboration_idea (plan_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX collaboration_idea_by_customer_owner_id ON collaboration_idea (plan_id, customer_owner_id) WHERE customer_owner_id IS NOT NULL;

CREATE TABLE collaboration_idea_value_types (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL CHECK (
    value IN ('leanerProcess', 'lowerTotalCost', 'strongerMarketPosition')
  ),
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES collaboration_idea (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE collaboration_idea_insight_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES collaboration_idea (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES insight_card (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_objective (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  kind TEXT NOT NULL CHECK (kind IN ('protect', 'grow')),
  win_for_customer TEXT NOT NULL CHECK (length(win_for_customer) <= 300),
  win_for_us TEXT NOT NULL CHECK (length(win_for_us) <= 300),
  measure TEXT NOT NULL CHECK (length(measure) <= 300),
  baseline TEXT NOT NULL CHECK (length(baseline) <= 300),
  target TEXT NOT NULL CHECK (length(target) <= 300),
  due_date TEXT CHECK (due_date IS date(due_date)),
  status TEXT NOT NULL CHECK (status IN ('open', 'achieved', 'missed', 'dropped')),
  strategy TEXT NOT NULL CHECK (length(strategy) <= 20000),
  owner_id TEXT,
  customer_owner_id TEXT,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, customer_owner_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_objective_by_owner_id ON plan_objective (plan_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX plan_objective_by_customer_owner_id ON plan_objective (plan_id, customer_owner_id) WHERE customer_owner_id IS NOT NULL;

CREATE TABLE plan_objective_bases (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL CHECK (
    value IN ('customerPotential', 'walletShare', 'pipeline', 'quota')
  ),
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_objective (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_objective_insight_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_objective (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES insight_card (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_objective_idea_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_objective (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES collaboration_idea (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_action (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  owner_id TEXT,
  customer_counterpart_id TEXT,
  joint INTEGER NOT NULL CHECK (joint IN (0, 1)),
  due_date TEXT CHECK (due_date IS date(due_date)),
  status TEXT NOT NULL CHECK (status IN ('open', 'inProgress', 'done', 'dropped')),
  done_on TEXT CHECK (done_on IS date(done_on)),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, customer_counterpart_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_action_by_owner_id ON plan_action (plan_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX plan_action_by_customer_counterpart_id ON plan_action (plan_id, customer_counterpart_id) WHERE customer_counterpart_id IS NOT NULL;

CREATE TABLE plan_action_objective_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_action (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES plan_objective (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_action_idea_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_action (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES collaboration_idea (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_action_insight_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_action (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES insight_card (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_action_criterion_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_action (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES decision_criterion (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_action_person_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_action (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_review (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  date TEXT NOT NULL CHECK (date IS date(date)),
  kind TEXT NOT NULL CHECK (kind IN ('monthly', 'quarterly', 'yearly', 'customer')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held')),
  what_changed TEXT NOT NULL CHECK (length(what_changed) <= 20000),
  what_we_learned TEXT NOT NULL CHECK (length(what_we_learned) <= 20000),
  decisions TEXT NOT NULL CHECK (length(decisions) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_review_attendee_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_review (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_review_customer_attendee_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES plan_review (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  text TEXT NOT NULL CHECK (trim(text) <> '' AND length(text) <= 20000),
  date TEXT NOT NULL CHECK (date IS date(date)),
  author_id TEXT,
  person_id TEXT,
  step TEXT NOT NULL CHECK (length(step) <= 300),
  coaching INTEGER NOT NULL CHECK (coaching IN (0, 1)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, author_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX note_by_author_id ON note (plan_id, author_id) WHERE author_id IS NOT NULL;
CREATE INDEX note_by_person_id ON note (plan_id, person_id) WHERE person_id IS NOT NULL;

-- Figures for the query planner. Left alone it takes a plan for ten rows, and to find what refers to a record
-- that is deleted it would read the whole plan instead of an index. These say: many rows in a plan, few that
-- share a reference. A later table needs its lines too. plan and account have one row in a plan and need none.
ANALYZE;
INSERT INTO sqlite_stat1 (tbl, idx, stat)
  SELECT tbl_name, name, '100000 1000 2 1' FROM sqlite_schema
  WHERE type = 'index' AND tbl_name NOT IN ('history', 'plan', 'account')
  UNION ALL
  SELECT name, name, '100000 1000 1' FROM sqlite_schema
  WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('history', 'plan', 'account');
ANALYZE sqlite_schema;
