-- How we mean to get there, and how the plan is kept; written as 0001 says.
-- Frozen: a change is a new numbered file.

CREATE TABLE swot_entry (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  kind TEXT NOT NULL CHECK (kind IN ('strength', 'vulnerability', 'opportunity', 'threat')),
  detail TEXT NOT NULL CHECK (length(detail) <= 20000),
  strategy TEXT NOT NULL CHECK (length(strategy) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE swot_entry_offset_by_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES swot_entry (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES swot_entry (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE perception_reading (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  person_id TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  level TEXT CHECK (level IN ('vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor')),
  stance TEXT NOT NULL CHECK (
    stance IN ('champion', 'supporter', 'neutral', 'sceptic', 'opponent', 'unknown')
  ),
  team_member_id TEXT,
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, team_member_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX perception_reading_by_person_id ON perception_reading (plan_id, person_id);
CREATE INDEX perception_reading_by_team_member_id ON perception_reading (plan_id, team_member_id) WHERE team_member_id IS NOT NULL;

CREATE TABLE ladder_step (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  level TEXT NOT NULL CHECK (level IN ('vendor', 'credibleSource', 'problemSolver', 'trustedAdvisor')),
  meaning TEXT NOT NULL CHECK (length(meaning) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE prospecting_program (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  kind TEXT NOT NULL CHECK (kind IN ('prospecting', 'marketing')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'paused', 'done')),
  aim TEXT NOT NULL CHECK (length(aim) <= 20000),
  start_date TEXT CHECK (start_date IS date(start_date)),
  end_date TEXT CHECK (end_date IS date(end_date)),
  owner_id TEXT,
  focus TEXT NOT NULL CHECK (focus IN ('unknown', 'accountSpecific', 'generic')),
  conversations_per_week INTEGER CHECK (conversations_per_week BETWEEN 0 AND 200),
  meetings_per_week INTEGER CHECK (meetings_per_week BETWEEN 0 AND 200),
  new_people_per_week INTEGER CHECK (new_people_per_week BETWEEN 0 AND 200),
  new_units_per_week INTEGER CHECK (new_units_per_week BETWEEN 0 AND 200),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX prospecting_program_by_owner_id ON prospecting_program (plan_id, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE prospecting_program_person_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES prospecting_program (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE prospecting_program_business_unit_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES prospecting_program (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE prospecting_program_channels (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL CHECK (
    value IN ('mail', 'call', 'meeting', 'network', 'event', 'referral', 'letter')
  ),
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES prospecting_program (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE program_step (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  program_id TEXT NOT NULL,
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  day INTEGER CHECK (day BETWEEN 1 AND 365),
  channel TEXT NOT NULL CHECK (
    channel IN ('mail', 'call', 'meeting', 'network', 'event', 'referral', 'letter')
  ),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, program_id) REFERENCES prospecting_program (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX program_step_by_program_id ON program_step (plan_id, program_id);

CREATE TABLE touch (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  date TEXT NOT NULL CHECK (date IS date(date)),
  kind TEXT NOT NULL CHECK (kind IN ('attempt', 'conversation', 'meeting')),
  channel TEXT NOT NULL CHECK (
    channel IN ('mail', 'call', 'meeting', 'network', 'event', 'referral', 'letter')
  ),
  person_id TEXT,
  team_member_id TEXT,
  program_id TEXT,
  outcome TEXT NOT NULL CHECK (length(outcome) <= 300),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 300),
  next_step_on TEXT CHECK (next_step_on IS date(next_step_on)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, team_member_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, program_id) REFERENCES prospecting_program (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX touch_by_person_id ON touch (plan_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX touch_by_team_member_id ON touch (plan_id, team_member_id) WHERE team_member_id IS NOT NULL;
CREATE INDEX touch_by_program_id ON touch (plan_id, program_id) WHERE program_id IS NOT NULL;

CREATE TABLE time_block (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  weekday INTEGER CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
  minutes INTEGER CHECK (minutes BETWEEN 5 AND 720),
  owner_id TEXT,
  program_id TEXT,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, program_id) REFERENCES prospecting_program (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX time_block_by_owner_id ON time_block (plan_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX time_block_by_program_id ON time_block (plan_id, program_id) WHERE program_id IS NOT NULL;

CREATE TABLE plan_snapshot (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  date TEXT NOT NULL CHECK (date IS date(date)),
  review_id TEXT,
  reason TEXT NOT NULL CHECK (length(reason) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, review_id) REFERENCES plan_review (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_snapshot_by_review_id ON plan_snapshot (plan_id, review_id) WHERE review_id IS NOT NULL;

CREATE TABLE outcome_reading (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  date TEXT NOT NULL CHECK (date IS date(date)),
  dimension TEXT NOT NULL CHECK (
    dimension IN ('advocacy', 'access', 'competition', 'priceSensitivity', 'accountGrowth', 'losses', 'predictability', 'deeperRelations')
  ),
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE sponsor_involvement (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  date TEXT NOT NULL CHECK (date IS date(date)),
  team_member_id TEXT,
  purpose TEXT NOT NULL CHECK (length(purpose) <= 300),
  outcome TEXT NOT NULL CHECK (length(outcome) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, team_member_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX sponsor_involvement_by_team_member_id ON sponsor_involvement (plan_id, team_member_id) WHERE team_member_id IS NOT NULL;

CREATE TABLE sponsor_involvement_person_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES sponsor_involvement (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_answer (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  checklist TEXT NOT NULL CHECK (checklist IN ('accountManagerProfile', 'implementation')),
  item TEXT NOT NULL CHECK (trim(item) <> '' AND length(item) <= 300),
  state TEXT NOT NULL CHECK (state IN ('open', 'partly', 'yes')),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissal (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  rule TEXT NOT NULL CHECK (trim(rule) <> '' AND length(rule) <= 300),
  subject_id TEXT NOT NULL CHECK (length(subject_id) <= 300),
  reason TEXT NOT NULL CHECK (trim(reason) <> '' AND length(reason) <= 20000),
  date TEXT NOT NULL CHECK (date IS date(date)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
