-- What could be sold, and what it is worth; written as 0001 says.
-- Frozen: a change is a new numbered file.

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
CREATE INDEX whitespace_cell_by_offering_id ON whitespace_cell (plan_id, offering_id);
CREATE INDEX whitespace_cell_by_competitor_id ON whitespace_cell (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

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

CREATE INDEX opportunity_by_owner_id ON opportunity (plan_id, owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX opportunity_by_contact_id ON opportunity (plan_id, contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX opportunity_by_decision_center_id ON opportunity (plan_id, decision_center_id) WHERE decision_center_id IS NOT NULL;
CREATE INDEX opportunity_by_business_unit_id ON opportunity (plan_id, business_unit_id) WHERE business_unit_id IS NOT NULL;
CREATE INDEX opportunity_by_idea_id ON opportunity (plan_id, idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX opportunity_by_objective_id ON opportunity (plan_id, objective_id) WHERE objective_id IS NOT NULL;
CREATE INDEX opportunity_by_insight_id ON opportunity (plan_id, insight_id) WHERE insight_id IS NOT NULL;

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

CREATE INDEX scorecard_answer_by_opportunity_id ON scorecard_answer (plan_id, opportunity_id);
CREATE INDEX scorecard_answer_by_competitor_id ON scorecard_answer (plan_id, competitor_id) WHERE competitor_id IS NOT NULL;

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
