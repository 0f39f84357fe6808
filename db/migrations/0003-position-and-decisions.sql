-- How we chose the account, how we stand in it, what it steers by, and how it decides; written as 0001 says.
-- Frozen: a change is a new numbered file.

CREATE TABLE selection_criterion (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  axis TEXT NOT NULL CHECK (axis IN ('attractiveness', 'strength')),
  weight REAL CHECK (weight BETWEEN 0 AND 1000),
  rating REAL CHECK (rating BETWEEN 1 AND 10),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE selection_score (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  date TEXT NOT NULL CHECK (date IS date(date)),
  decision TEXT NOT NULL CHECK (decision IN ('keyAccount', 'develop', 'watch', 'notSelected')),
  tier TEXT CHECK (tier IN ('tier1', 'tier2', 'tier3')),
  reason TEXT NOT NULL CHECK (length(reason) <= 20000),
  decided_by_id TEXT,
  criteria_set TEXT NOT NULL CHECK (length(criteria_set) <= 300),
  attractiveness REAL CHECK (attractiveness BETWEEN 1 AND 10),
  strength REAL CHECK (strength BETWEEN 1 AND 10),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, decided_by_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX selection_score_by_decided_by_id ON selection_score (plan_id, decided_by_id) WHERE decided_by_id IS NOT NULL;

CREATE TABLE offering (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  category TEXT NOT NULL CHECK (length(category) <= 300),
  description TEXT NOT NULL CHECK (length(description) <= 20000),
  is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE deal (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  date TEXT CHECK (date IS date(date)),
  outcome TEXT NOT NULL CHECK (outcome IN ('won', 'attempted', 'lost')),
  kind TEXT NOT NULL CHECK (kind IN ('new', 'crossSell', 'upSell', 'renewal')),
  value_amount TEXT CHECK (value_amount NOT GLOB '*[^-.0-9]*' AND value_amount GLOB '*[0-9]'),
  value_currency TEXT CHECK (value_currency GLOB '[A-Z][A-Z][A-Z]'),
  offering_id TEXT,
  business_unit_id TEXT,
  contact_id TEXT,
  owner_id TEXT,
  competitor_id TEXT,
  what_worked TEXT NOT NULL CHECK (length(what_worked) <= 20000),
  why_failed TEXT NOT NULL CHECK (length(why_failed) <= 20000),
  external_id TEXT NOT NULL CHECK (length(external_id) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((value_amount IS NULL) = (value_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, offering_id) REFERENCES offering (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, business_unit_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, contact_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX deal_by_offering_id ON deal (plan_id, offering_id) WHERE offering_id IS NOT NULL;
CREATE INDEX deal_by_business_unit_id ON deal (plan_id, business_unit_id) WHERE business_unit_id IS NOT NULL;
CREATE INDEX deal_by_contact_id ON deal (plan_id, contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX deal_by_owner_id ON deal (plan_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX deal_by_competitor_id ON deal (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE TABLE plan_year (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  revenue_planned_amount TEXT CHECK (revenue_planned_amount NOT GLOB '*[^-.0-9]*' AND revenue_planned_amount GLOB '*[0-9]'),
  revenue_planned_currency TEXT CHECK (revenue_planned_currency GLOB '[A-Z][A-Z][A-Z]'),
  revenue_actual_amount TEXT CHECK (revenue_actual_amount NOT GLOB '*[^-.0-9]*' AND revenue_actual_amount GLOB '*[0-9]'),
  revenue_actual_currency TEXT CHECK (revenue_actual_currency GLOB '[A-Z][A-Z][A-Z]'),
  direct_cost_planned_amount TEXT CHECK (direct_cost_planned_amount NOT GLOB '*[^-.0-9]*' AND direct_cost_planned_amount GLOB '*[0-9]'),
  direct_cost_planned_currency TEXT CHECK (direct_cost_planned_currency GLOB '[A-Z][A-Z][A-Z]'),
  direct_cost_actual_amount TEXT CHECK (direct_cost_actual_amount NOT GLOB '*[^-.0-9]*' AND direct_cost_actual_amount GLOB '*[0-9]'),
  direct_cost_actual_currency TEXT CHECK (direct_cost_actual_currency GLOB '[A-Z][A-Z][A-Z]'),
  cost_to_serve_planned_amount TEXT CHECK (cost_to_serve_planned_amount NOT GLOB '*[^-.0-9]*' AND cost_to_serve_planned_amount GLOB '*[0-9]'),
  cost_to_serve_planned_currency TEXT CHECK (cost_to_serve_planned_currency GLOB '[A-Z][A-Z][A-Z]'),
  cost_to_serve_actual_amount TEXT CHECK (cost_to_serve_actual_amount NOT GLOB '*[^-.0-9]*' AND cost_to_serve_actual_amount GLOB '*[0-9]'),
  cost_to_serve_actual_currency TEXT CHECK (cost_to_serve_actual_currency GLOB '[A-Z][A-Z][A-Z]'),
  value_delivered_amount TEXT CHECK (value_delivered_amount NOT GLOB '*[^-.0-9]*' AND value_delivered_amount GLOB '*[0-9]'),
  value_delivered_currency TEXT CHECK (value_delivered_currency GLOB '[A-Z][A-Z][A-Z]'),
  satisfaction REAL CHECK (satisfaction BETWEEN 0 AND 10),
  importance_to_customer INTEGER CHECK (importance_to_customer BETWEEN 1 AND 5),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((revenue_planned_amount IS NULL) = (revenue_planned_currency IS NULL)),
  CHECK ((revenue_actual_amount IS NULL) = (revenue_actual_currency IS NULL)),
  CHECK ((direct_cost_planned_amount IS NULL) = (direct_cost_planned_currency IS NULL)),
  CHECK ((direct_cost_actual_amount IS NULL) = (direct_cost_actual_currency IS NULL)),
  CHECK ((cost_to_serve_planned_amount IS NULL) = (cost_to_serve_planned_currency IS NULL)),
  CHECK ((cost_to_serve_actual_amount IS NULL) = (cost_to_serve_actual_currency IS NULL)),
  CHECK ((value_delivered_amount IS NULL) = (value_delivered_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE wallet_category (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  our_sales_amount TEXT CHECK (our_sales_amount NOT GLOB '*[^-.0-9]*' AND our_sales_amount GLOB '*[0-9]'),
  our_sales_currency TEXT CHECK (our_sales_currency GLOB '[A-Z][A-Z][A-Z]'),
  total_spend_amount TEXT CHECK (total_spend_amount NOT GLOB '*[^-.0-9]*' AND total_spend_amount GLOB '*[0-9]'),
  total_spend_currency TEXT CHECK (total_spend_currency GLOB '[A-Z][A-Z][A-Z]'),
  potential_amount TEXT CHECK (potential_amount NOT GLOB '*[^-.0-9]*' AND potential_amount GLOB '*[0-9]'),
  potential_currency TEXT CHECK (potential_currency GLOB '[A-Z][A-Z][A-Z]'),
  offering_id TEXT,
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((our_sales_amount IS NULL) = (our_sales_currency IS NULL)),
  CHECK ((total_spend_amount IS NULL) = (total_spend_currency IS NULL)),
  CHECK ((potential_amount IS NULL) = (potential_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, offering_id) REFERENCES offering (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX wallet_category_by_offering_id ON wallet_category (plan_id, offering_id) WHERE offering_id IS NOT NULL;

CREATE TABLE contract (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  start_date TEXT CHECK (start_date IS date(start_date)),
  end_date TEXT CHECK (end_date IS date(end_date)),
  notice_date TEXT CHECK (notice_date IS date(notice_date)),
  yearly_value_amount TEXT CHECK (yearly_value_amount NOT GLOB '*[^-.0-9]*' AND yearly_value_amount GLOB '*[0-9]'),
  yearly_value_currency TEXT CHECK (yearly_value_currency GLOB '[A-Z][A-Z][A-Z]'),
  renewal_probability INTEGER CHECK (renewal_probability BETWEEN 0 AND 100),
  offering_id TEXT,
  owner_id TEXT,
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((yearly_value_amount IS NULL) = (yearly_value_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, offering_id) REFERENCES offering (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX contract_by_offering_id ON contract (plan_id, offering_id) WHERE offering_id IS NOT NULL;
CREATE INDEX contract_by_owner_id ON contract (plan_id, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE lost_deal_plan (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  deal_id TEXT,
  lost_on TEXT NOT NULL CHECK (lost_on IS date(lost_on)),
  value_amount TEXT CHECK (value_amount NOT GLOB '*[^-.0-9]*' AND value_amount GLOB '*[0-9]'),
  value_currency TEXT CHECK (value_currency GLOB '[A-Z][A-Z][A-Z]'),
  offering_id TEXT,
  competitor_id TEXT,
  snapshot TEXT NOT NULL CHECK (length(snapshot) <= 20000),
  stated_reason TEXT CHECK (
    stated_reason IN ('price', 'competitor', 'noDecision', 'timing', 'poorFit', 'contactLost')
  ),
  verified_reason TEXT CHECK (
    verified_reason IN ('price', 'competitor', 'noDecision', 'timing', 'poorFit', 'contactLost')
  ),
  promise_to_disprove TEXT NOT NULL CHECK (length(promise_to_disprove) <= 20000),
  segment TEXT NOT NULL CHECK (segment IN ('revivable', 'watch', 'dormant', 'dead')),
  recheck_date TEXT CHECK (recheck_date IS date(recheck_date)),
  contract_end TEXT CHECK (contract_end IS date(contract_end)),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 300),
  owner_id TEXT,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((value_amount IS NULL) = (value_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, deal_id) REFERENCES deal (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, offering_id) REFERENCES offering (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX lost_deal_plan_by_deal_id ON lost_deal_plan (plan_id, deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX lost_deal_plan_by_offering_id ON lost_deal_plan (plan_id, offering_id) WHERE offering_id IS NOT NULL;
CREATE INDEX lost_deal_plan_by_competitor_id ON lost_deal_plan (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;
CREATE INDEX lost_deal_plan_by_owner_id ON lost_deal_plan (plan_id, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE lost_deal_plan_triggers (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL CHECK (
    value IN ('metricWorse', 'championMoved', 'contractEnding')
  ),
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES lost_deal_plan (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  detail TEXT NOT NULL CHECK (length(detail) <= 20000),
  opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
  due_date TEXT CHECK (due_date IS date(due_date)),
  status TEXT NOT NULL CHECK (status IN ('open', 'inProgress', 'solved')),
  solved_on TEXT CHECK (solved_on IS date(solved_on)),
  owner_id TEXT,
  raised_by_id TEXT,
  effect TEXT NOT NULL CHECK (effect IN ('unknown', 'none', 'minor', 'serious', 'severe')),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, raised_by_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX problem_by_owner_id ON problem (plan_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX problem_by_raised_by_id ON problem (plan_id, raised_by_id) WHERE raised_by_id IS NOT NULL;

CREATE TABLE customer_metric (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  north_star INTEGER NOT NULL CHECK (north_star IN (0, 1)),
  unit TEXT NOT NULL CHECK (length(unit) <= 300),
  target TEXT NOT NULL CHECK (length(target) <= 300),
  meaning TEXT NOT NULL CHECK (length(meaning) <= 20000),
  owner_id TEXT,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_metric_by_owner_id ON customer_metric (plan_id, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE metric_reading (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  metric_id TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  value REAL NOT NULL CHECK (abs(value) < 9e999), -- 9e999 is infinity
  note TEXT NOT NULL CHECK (length(note) <= 300),
  source TEXT NOT NULL CHECK (length(source) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, metric_id) REFERENCES customer_metric (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX metric_reading_by_metric_id ON metric_reading (plan_id, metric_id);

CREATE TABLE guided_answer (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  question TEXT NOT NULL CHECK (trim(question) <> '' AND length(question) <= 300),
  answer TEXT NOT NULL CHECK (length(answer) <= 20000),
  area TEXT CHECK (
    area IN ('opportunities', 'challenges', 'customers', 'competitors', 'marketTrends', 'growthDrivers', 'differentiation')
  ),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  told_by_id TEXT,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, told_by_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX guided_answer_by_told_by_id ON guided_answer (plan_id, told_by_id) WHERE told_by_id IS NOT NULL;

CREATE TABLE decision_center (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  purpose TEXT NOT NULL CHECK (length(purpose) <= 20000),
  status TEXT NOT NULL CHECK (status IN ('open', 'decided', 'abandoned')),
  buy_class TEXT NOT NULL CHECK (buy_class IN ('unknown', 'newTask', 'modifiedRebuy', 'straightRebuy')),
  current_phase INTEGER CHECK (current_phase BETWEEN 1 AND 8),
  deadline TEXT CHECK (deadline IS date(deadline)),
  value_amount TEXT CHECK (value_amount NOT GLOB '*[^-.0-9]*' AND value_amount GLOB '*[0-9]'),
  value_currency TEXT CHECK (value_currency GLOB '[A-Z][A-Z][A-Z]'),
  business_unit_id TEXT,
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((value_amount IS NULL) = (value_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, business_unit_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_center_by_business_unit_id ON decision_center (plan_id, business_unit_id) WHERE business_unit_id IS NOT NULL;

CREATE TABLE decision_seat (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  decision_center_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (
    role IN ('initiator', 'user', 'influencer', 'decider', 'approver', 'buyer', 'gatekeeper')
  ),
  person_id TEXT,
  approval_order INTEGER CHECK (approval_order BETWEEN 1 AND 50),
  approved_on TEXT CHECK (approved_on IS date(approved_on)),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, decision_center_id) REFERENCES decision_center (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_seat_by_decision_center_id ON decision_seat (plan_id, decision_center_id);
CREATE INDEX decision_seat_by_person_id ON decision_seat (plan_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE qualification (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  decision_center_id TEXT NOT NULL,
  element TEXT NOT NULL CHECK (
    element IN ('metrics', 'economicBuyer', 'decisionCriteria', 'decisionProcess', 'paperProcess', 'identifyPain', 'champion', 'competition')
  ),
  score INTEGER CHECK (score BETWEEN 0 AND 2),
  evidence TEXT NOT NULL CHECK (length(evidence) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, decision_center_id) REFERENCES decision_center (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX qualification_by_decision_center_id ON qualification (plan_id, decision_center_id);

CREATE TABLE buying_phase (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  decision_center_id TEXT NOT NULL,
  phase INTEGER CHECK (phase BETWEEN 1 AND 8),
  start_date TEXT CHECK (start_date IS date(start_date)),
  end_date TEXT CHECK (end_date IS date(end_date)),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, decision_center_id) REFERENCES decision_center (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX buying_phase_by_decision_center_id ON buying_phase (plan_id, decision_center_id);

CREATE TABLE entry_assessment (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  decision_center_id TEXT NOT NULL,
  competitor_id TEXT,
  phase INTEGER CHECK (phase BETWEEN 1 AND 8),
  entered_on TEXT CHECK (entered_on IS date(entered_on)),
  knew_before_tender INTEGER CHECK (knew_before_tender BETWEEN 1 AND 4),
  shaped_requirements INTEGER CHECK (shaped_requirements BETWEEN 1 AND 4),
  needs_fit INTEGER CHECK (needs_fit BETWEEN 1 AND 4),
  key_relations INTEGER CHECK (key_relations BETWEEN 1 AND 4),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, decision_center_id) REFERENCES decision_center (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_assessment_by_decision_center_id ON entry_assessment (plan_id, decision_center_id);
CREATE INDEX entry_assessment_by_competitor_id ON entry_assessment (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;
