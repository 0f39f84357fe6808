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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), mission TEXT NOT NULL DEFAULT '' CHECK (length(mission) <= 20000), growth_targets TEXT NOT NULL DEFAULT '' CHECK (length(growth_targets) <= 20000), industry_position TEXT NOT NULL DEFAULT '' CHECK (length(industry_position) <= 20000), total_potential_amount TEXT CHECK (total_potential_amount NOT GLOB '*[^-.0-9]*' AND total_potential_amount GLOB '*[0-9]'), total_potential_currency TEXT CHECK (total_potential_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((total_potential_amount IS NULL) = (total_potential_currency IS NULL)), growth_rate REAL CHECK (growth_rate BETWEEN -100 AND 1000), placed_attractiveness REAL CHECK (placed_attractiveness BETWEEN 1 AND 10), placed_strength REAL CHECK (placed_strength BETWEEN 1 AND 10), yearly_margin_amount TEXT CHECK (yearly_margin_amount NOT GLOB '*[^-.0-9]*' AND yearly_margin_amount GLOB '*[0-9]'), yearly_margin_currency TEXT CHECK (yearly_margin_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((yearly_margin_amount IS NULL) = (yearly_margin_currency IS NULL)), retention_rate REAL CHECK (retention_rate BETWEEN 0 AND 100), lifetime_discount_rate REAL CHECK (lifetime_discount_rate BETWEEN 0 AND 100), acquisition_cost_amount TEXT CHECK (acquisition_cost_amount NOT GLOB '*[^-.0-9]*' AND acquisition_cost_amount GLOB '*[0-9]'), acquisition_cost_currency TEXT CHECK (acquisition_cost_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((acquisition_cost_amount IS NULL) = (acquisition_cost_currency IS NULL)), lifetime_years INTEGER CHECK (lifetime_years BETWEEN 1 AND 50), margin_at_once INTEGER NOT NULL DEFAULT 0 CHECK (margin_at_once IN (0, 1)), external_id TEXT NOT NULL DEFAULT '' CHECK (length(external_id) <= 300), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((annual_revenue_amount IS NULL) = (annual_revenue_currency IS NULL)),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE business_case (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  joint INTEGER NOT NULL CHECK (joint IN (0, 1)),
  idea_id TEXT,
  opportunity_id TEXT,
  start_date TEXT CHECK (start_date IS date(start_date)),
  years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 15),
  discount_rate REAL CHECK (discount_rate BETWEEN -99 AND 1000),
  reinvestment_rate REAL CHECK (reinvestment_rate BETWEEN -99 AND 1000),
  rough_investment_amount TEXT CHECK (rough_investment_amount NOT GLOB '*[^-.0-9]*' AND rough_investment_amount GLOB '*[0-9]'),
  rough_investment_currency TEXT CHECK (rough_investment_currency GLOB '[A-Z][A-Z][A-Z]'),
  rough_yearly_benefit_amount TEXT CHECK (rough_yearly_benefit_amount NOT GLOB '*[^-.0-9]*' AND rough_yearly_benefit_amount GLOB '*[0-9]'),
  rough_yearly_benefit_currency TEXT CHECK (rough_yearly_benefit_currency GLOB '[A-Z][A-Z][A-Z]'),
  rough_yearly_cost_amount TEXT CHECK (rough_yearly_cost_amount NOT GLOB '*[^-.0-9]*' AND rough_yearly_cost_amount GLOB '*[0-9]'),
  rough_yearly_cost_currency TEXT CHECK (rough_yearly_cost_currency GLOB '[A-Z][A-Z][A-Z]'),
  assumptions TEXT NOT NULL CHECK (length(assumptions) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((rough_investment_amount IS NULL) = (rough_investment_currency IS NULL)),
  CHECK ((rough_yearly_benefit_amount IS NULL) = (rough_yearly_benefit_currency IS NULL)),
  CHECK ((rough_yearly_cost_amount IS NULL) = (rough_yearly_cost_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, idea_id) REFERENCES collaboration_idea (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, opportunity_id) REFERENCES opportunity (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX business_case_by_idea_id ON business_case (plan_id, idea_id) WHERE idea_id IS NOT NULL;

CREATE INDEX business_case_by_opportunity_id ON business_case (plan_id, opportunity_id) WHERE opportunity_id IS NOT NULL;

CREATE TABLE business_case_amount (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  line_id TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 0 AND 15),
  date TEXT CHECK (date IS date(date)),
  low_amount TEXT CHECK (low_amount NOT GLOB '*[^-.0-9]*' AND low_amount GLOB '*[0-9]'),
  low_currency TEXT CHECK (low_currency GLOB '[A-Z][A-Z][A-Z]'),
  base_amount TEXT CHECK (base_amount NOT GLOB '*[^-.0-9]*' AND base_amount GLOB '*[0-9]'),
  base_currency TEXT CHECK (base_currency GLOB '[A-Z][A-Z][A-Z]'),
  high_amount TEXT CHECK (high_amount NOT GLOB '*[^-.0-9]*' AND high_amount GLOB '*[0-9]'),
  high_currency TEXT CHECK (high_currency GLOB '[A-Z][A-Z][A-Z]'),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((low_amount IS NULL) = (low_currency IS NULL)),
  CHECK ((base_amount IS NULL) = (base_currency IS NULL)),
  CHECK ((high_amount IS NULL) = (high_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, line_id) REFERENCES business_case_line (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX business_case_amount_by_line_id ON business_case_amount (plan_id, line_id);

CREATE TABLE business_case_line (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  business_case_id TEXT NOT NULL,
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  kind TEXT NOT NULL CHECK (kind IN ('benefit', 'cost')),
  customer_owner_id TEXT,
  owner_id TEXT,
  evidence TEXT NOT NULL CHECK (length(evidence) <= 20000),
  confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, business_case_id) REFERENCES business_case (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, customer_owner_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX business_case_line_by_business_case_id ON business_case_line (plan_id, business_case_id);

CREATE INDEX business_case_line_by_customer_owner_id ON business_case_line (plan_id, customer_owner_id) WHERE customer_owner_id IS NOT NULL;

CREATE INDEX business_case_line_by_owner_id ON business_case_line (plan_id, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE business_case_line_person_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES business_case_line (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, parent_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX business_unit_by_parent_id ON business_unit (plan_id, parent_id) WHERE parent_id IS NOT NULL;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, customer_owner_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX collaboration_idea_by_customer_owner_id ON collaboration_idea (plan_id, customer_owner_id) WHERE customer_owner_id IS NOT NULL;

CREATE INDEX collaboration_idea_by_owner_id ON collaboration_idea (plan_id, owner_id) WHERE owner_id IS NOT NULL;

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

CREATE TABLE competitor (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

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

CREATE TABLE coverage_tie (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  team_member_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  depth TEXT NOT NULL CHECK (depth IN ('unknown', 'none', 'brief', 'multiple', 'inDepth')),
  last_contact TEXT CHECK (last_contact IS date(last_contact)),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, team_member_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX coverage_tie_by_person_id ON coverage_tie (plan_id, person_id);

CREATE INDEX coverage_tie_by_team_member_id ON coverage_tie (plan_id, team_member_id);

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

CREATE INDEX deal_by_business_unit_id ON deal (plan_id, business_unit_id) WHERE business_unit_id IS NOT NULL;

CREATE INDEX deal_by_competitor_id ON deal (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE INDEX deal_by_contact_id ON deal (plan_id, contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX deal_by_offering_id ON deal (plan_id, offering_id) WHERE offering_id IS NOT NULL;

CREATE INDEX deal_by_owner_id ON deal (plan_id, owner_id) WHERE owner_id IS NOT NULL;

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

CREATE TABLE decision_criterion (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  formality TEXT NOT NULL CHECK (formality IN ('formal', 'informal')),
  mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
  importance INTEGER CHECK (importance BETWEEN 1 AND 5),
  strategy TEXT NOT NULL CHECK (length(strategy) <= 300),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
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

CREATE TABLE differentiator (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  detail TEXT NOT NULL CHECK (length(detail) <= 20000),
  proof TEXT NOT NULL CHECK (length(proof) <= 20000),
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

CREATE INDEX entry_assessment_by_competitor_id ON entry_assessment (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE INDEX entry_assessment_by_decision_center_id ON entry_assessment (plan_id, decision_center_id);

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

CREATE INDEX history_to_redo ON history (plan_id, sequence) WHERE is_undone = 1 AND is_dropped = 0;

CREATE INDEX history_to_undo ON history (plan_id, sequence) WHERE kind = 'edit' AND is_undone = 0;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, leads_from_id) REFERENCES insight_card (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, validated_by_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, told_by_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX insight_card_by_leads_from_id ON insight_card (plan_id, leads_from_id) WHERE leads_from_id IS NOT NULL;

CREATE INDEX insight_card_by_told_by_id ON insight_card (plan_id, told_by_id) WHERE told_by_id IS NOT NULL;

CREATE INDEX insight_card_by_validated_by_id ON insight_card (plan_id, validated_by_id) WHERE validated_by_id IS NOT NULL;

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

CREATE INDEX lost_deal_plan_by_competitor_id ON lost_deal_plan (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE INDEX lost_deal_plan_by_deal_id ON lost_deal_plan (plan_id, deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX lost_deal_plan_by_offering_id ON lost_deal_plan (plan_id, offering_id) WHERE offering_id IS NOT NULL;

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

CREATE TABLE "map_placement" (
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

CREATE INDEX map_placement_by_decision_center_id ON map_placement (plan_id, decision_center_id)
  WHERE decision_center_id IS NOT NULL;

CREATE INDEX map_placement_by_person_id ON map_placement (plan_id, person_id);

CREATE TABLE meeting (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  opportunity_id TEXT NOT NULL,
  date TEXT CHECK (date IS date(date)),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  questions TEXT NOT NULL CHECK (length(questions) <= 20000),
  want_to_learn TEXT NOT NULL CHECK (length(want_to_learn) <= 20000),
  want_to_commit TEXT NOT NULL CHECK (length(want_to_commit) <= 20000),
  outcome TEXT NOT NULL CHECK (length(outcome) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, opportunity_id) REFERENCES opportunity (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_by_opportunity_id ON meeting (plan_id, opportunity_id);

CREATE TABLE meeting_person_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES meeting (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_team_member_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES meeting (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

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

CREATE TABLE note (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  text TEXT NOT NULL CHECK (trim(text) <> '' AND length(text) <= 20000),
  date TEXT NOT NULL CHECK (date IS date(date)),
  author_id TEXT,
  person_id TEXT,
  step TEXT NOT NULL CHECK (length(step) <= 300),
  coaching INTEGER NOT NULL CHECK (coaching IN (0, 1)),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, author_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, person_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX note_by_author_id ON note (plan_id, author_id) WHERE author_id IS NOT NULL;

CREATE INDEX note_by_person_id ON note (plan_id, person_id) WHERE person_id IS NOT NULL;

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

CREATE TABLE opportunity (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
  stage TEXT NOT NULL CHECK (
    stage IN ('prospecting', 'qualification', 'needsAnalysis', 'valueProposition', 'decisionMakers', 'perceptionAnalysis', 'proposal', 'negotiation', 'closedWon', 'closedLost')
  ),
  kind TEXT NOT NULL CHECK (kind IN ('new', 'crossSell', 'upSell', 'renewal')),
  value_amount TEXT CHECK (value_amount NOT GLOB '*[^-.0-9]*' AND value_amount GLOB '*[0-9]'),
  value_currency TEXT CHECK (value_currency GLOB '[A-Z][A-Z][A-Z]'),
  probability INTEGER CHECK (probability BETWEEN 0 AND 100),
  close_date TEXT CHECK (close_date IS date(close_date)),
  owner_id TEXT,
  contact_id TEXT,
  decision_center_id TEXT,
  business_unit_id TEXT,
  idea_id TEXT,
  objective_id TEXT,
  insight_id TEXT,
  lost_reason TEXT CHECK (
    lost_reason IN ('price', 'competitor', 'noDecision', 'timing', 'poorFit', 'contactLost')
  ),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 300),
  note TEXT NOT NULL CHECK (length(note) <= 20000),
  external_id TEXT NOT NULL CHECK (length(external_id) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((value_amount IS NULL) = (value_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, contact_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, decision_center_id) REFERENCES decision_center (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, business_unit_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, idea_id) REFERENCES collaboration_idea (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, objective_id) REFERENCES plan_objective (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, insight_id) REFERENCES insight_card (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX opportunity_by_business_unit_id ON opportunity (plan_id, business_unit_id) WHERE business_unit_id IS NOT NULL;

CREATE INDEX opportunity_by_contact_id ON opportunity (plan_id, contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX opportunity_by_decision_center_id ON opportunity (plan_id, decision_center_id) WHERE decision_center_id IS NOT NULL;

CREATE INDEX opportunity_by_idea_id ON opportunity (plan_id, idea_id) WHERE idea_id IS NOT NULL;

CREATE INDEX opportunity_by_insight_id ON opportunity (plan_id, insight_id) WHERE insight_id IS NOT NULL;

CREATE INDEX opportunity_by_objective_id ON opportunity (plan_id, objective_id) WHERE objective_id IS NOT NULL;

CREATE INDEX opportunity_by_owner_id ON opportunity (plan_id, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE opportunity_differentiator_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES opportunity (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES differentiator (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE opportunity_offering_ids (
  plan_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  value TEXT NOT NULL,
  PRIMARY KEY (plan_id, owner_id, position),
  UNIQUE (plan_id, value, owner_id),
  FOREIGN KEY (plan_id, owner_id) REFERENCES opportunity (plan_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, value) REFERENCES offering (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, unit_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX person_by_unit_id ON person (plan_id, unit_id) WHERE unit_id IS NOT NULL;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), global_account INTEGER NOT NULL DEFAULT 0 CHECK (global_account IN (0, 1)), budget_amount TEXT CHECK (budget_amount NOT GLOB '*[^-.0-9]*' AND budget_amount GLOB '*[0-9]'), budget_currency TEXT CHECK (budget_currency GLOB '[A-Z][A-Z][A-Z]')
  CHECK ((budget_amount IS NULL) = (budget_currency IS NULL)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  FOREIGN KEY (plan_id) REFERENCES account (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, process_owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, sponsor_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_by_owner_id ON plan (plan_id, owner_id);

CREATE INDEX plan_by_process_owner_id ON plan (plan_id, process_owner_id) WHERE process_owner_id IS NOT NULL;

CREATE INDEX plan_by_sponsor_id ON plan (plan_id, sponsor_id) WHERE sponsor_id IS NOT NULL;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, customer_counterpart_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_action_by_customer_counterpart_id ON plan_action (plan_id, customer_counterpart_id) WHERE customer_counterpart_id IS NOT NULL;

CREATE INDEX plan_action_by_owner_id ON plan_action (plan_id, owner_id) WHERE owner_id IS NOT NULL;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, owner_id) REFERENCES team_member (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, customer_owner_id) REFERENCES person (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_objective_by_customer_owner_id ON plan_objective (plan_id, customer_owner_id) WHERE customer_owner_id IS NOT NULL;

CREATE INDEX plan_objective_by_owner_id ON plan_objective (plan_id, owner_id) WHERE owner_id IS NOT NULL;

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

CREATE TABLE plan_review (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  date TEXT NOT NULL CHECK (date IS date(date)),
  kind TEXT NOT NULL CHECK (kind IN ('monthly', 'quarterly', 'yearly', 'customer')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held')),
  what_changed TEXT NOT NULL CHECK (length(what_changed) <= 20000),
  what_we_learned TEXT NOT NULL CHECK (length(what_we_learned) <= 20000),
  decisions TEXT NOT NULL CHECK (length(decisions) <= 20000),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
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

CREATE TABLE plan_version (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
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

CREATE INDEX relationship_by_competitor_id ON relationship (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE INDEX relationship_by_from_person_id ON relationship (plan_id, from_person_id);

CREATE INDEX relationship_by_to_person_id ON relationship (plan_id, to_person_id) WHERE to_person_id IS NOT NULL;

CREATE TABLE scorecard_answer (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  opportunity_id TEXT NOT NULL,
  question TEXT NOT NULL CHECK (
    question IN ('project', 'businessUnderstood', 'finances', 'compellingDate', 'formalCriteria', 'solutionFit', 'uniqueValue', 'insideSupport', 'informalCriteria', 'authority', 'personalAlignment', 'shortTermRevenue', 'futureRevenue', 'acceptableRisk')
  ),
  competitor_id TEXT,
  answer TEXT NOT NULL CHECK (answer IN ('unknown', 'yes', 'no')),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, opportunity_id) REFERENCES opportunity (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX scorecard_answer_by_competitor_id ON scorecard_answer (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE INDEX scorecard_answer_by_opportunity_id ON scorecard_answer (plan_id, opportunity_id);

CREATE TRIGGER search_entry_deleted AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_text (search_text, rowid, title, text) VALUES ('delete', old.entry, old.title, old.text);
END;

CREATE TRIGGER search_entry_inserted AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_text (rowid, title, text) VALUES (new.entry, new.title, new.text);
END;

CREATE TRIGGER search_entry_updated AFTER UPDATE OF title, text ON search_entry BEGIN
  INSERT INTO search_text (search_text, rowid, title, text) VALUES ('delete', old.entry, old.title, old.text);
  INSERT INTO search_text (rowid, title, text) VALUES (new.entry, new.title, new.text);
END;

CREATE TABLE search_entry (
  entry INTEGER PRIMARY KEY,
  plan_id TEXT NOT NULL,
  collection TEXT NOT NULL,
  record_id TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (plan_id, record_id)
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
  title, text,
  content = 'search_entry', content_rowid = 'entry',
  columnsize = 0, detail = column, prefix = '1 2 3', tokenize = 'unicode61'
);

CREATE TABLE 'search_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
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

CREATE TABLE supplier_rating (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  criterion_id TEXT NOT NULL,
  competitor_id TEXT,
  rating INTEGER CHECK (rating BETWEEN 1 AND 5),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, criterion_id) REFERENCES decision_criterion (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX supplier_rating_by_competitor_id ON supplier_rating (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE INDEX supplier_rating_by_criterion_id ON supplier_rating (plan_id, criterion_id);

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
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)), days_per_month REAL CHECK (days_per_month BETWEEN 0 AND 31), level TEXT CHECK (level IN ('board', 'executive', 'seniorManager', 'manager', 'specialist')), carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
  id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????-????-7???-????-????????????'),
  kind TEXT NOT NULL,
  name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 300),
  content TEXT NOT NULL CHECK (json_valid(content)),
  changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (kind, name)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX touch_by_program_id ON touch (plan_id, program_id) WHERE program_id IS NOT NULL;

CREATE INDEX touch_by_team_member_id ON touch (plan_id, team_member_id) WHERE team_member_id IS NOT NULL;

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

CREATE INDEX vacancy_by_manager_id ON vacancy (plan_id, manager_id) WHERE manager_id IS NOT NULL;

CREATE INDEX vacancy_by_unit_id ON vacancy (plan_id, unit_id) WHERE unit_id IS NOT NULL;

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

CREATE TABLE whitespace_cell (
  plan_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id GLOB '????????-????-7???-????-????????????'),
  business_unit_id TEXT NOT NULL,
  offering_id TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  state TEXT NOT NULL CHECK (
    state IN ('unknown', 'won', 'installed', 'open', 'potential', 'competitor', 'inHouse', 'notRelevant')
  ),
  current_sales_amount TEXT CHECK (current_sales_amount NOT GLOB '*[^-.0-9]*' AND current_sales_amount GLOB '*[0-9]'),
  current_sales_currency TEXT CHECK (current_sales_currency GLOB '[A-Z][A-Z][A-Z]'),
  spend_amount TEXT CHECK (spend_amount NOT GLOB '*[^-.0-9]*' AND spend_amount GLOB '*[0-9]'),
  spend_currency TEXT CHECK (spend_currency GLOB '[A-Z][A-Z][A-Z]'),
  potential_amount TEXT CHECK (potential_amount NOT GLOB '*[^-.0-9]*' AND potential_amount GLOB '*[0-9]'),
  potential_currency TEXT CHECK (potential_currency GLOB '[A-Z][A-Z][A-Z]'),
  competitor_id TEXT,
  contract_end TEXT CHECK (contract_end IS date(contract_end)),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
  carried_over_on TEXT CHECK (carried_over_on IS date(carried_over_on)),
  CHECK ((current_sales_amount IS NULL) = (current_sales_currency IS NULL)),
  CHECK ((spend_amount IS NULL) = (spend_currency IS NULL)),
  CHECK ((potential_amount IS NULL) = (potential_currency IS NULL)),
  PRIMARY KEY (plan_id, id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, business_unit_id) REFERENCES business_unit (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, offering_id) REFERENCES offering (plan_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (plan_id, competitor_id) REFERENCES competitor (plan_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX whitespace_cell_by_business_unit_id ON whitespace_cell (plan_id, business_unit_id);

CREATE INDEX whitespace_cell_by_competitor_id ON whitespace_cell (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

CREATE INDEX whitespace_cell_by_offering_id ON whitespace_cell (plan_id, offering_id);
