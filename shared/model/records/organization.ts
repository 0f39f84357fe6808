import type { z } from 'zod';
import { internal, shareable } from '../field.ts';
import { record } from '../record.ts';

export const teamRoles = [
  'accountManager',
  'executiveSponsor',
  'sales',
  'technical',
  'service',
  'delivery',
  'marketing',
  'finance',
  'coach',
  'other',
] as const;
export const unitKinds = ['division', 'site', 'function', 'region', 'productLine'] as const;
export const explorations = ['unknown', 'notExplored', 'inContact', 'established'] as const;
export const personLevels = ['board', 'executive', 'seniorManager', 'manager', 'specialist'] as const;

/** One of us who works on the account (METHOD R14). */
export const TeamMember = record({
  name: shareable.name(),
  title: shareable.line(),
  unit: shareable.line(),
  email: internal.line(),
  role: internal.choice(teamRoles, 'other'),
  responsibility: internal.prose(),
  /** Share of the revenue credit, percent. */
  creditSplit: internal.integer(0, 100),
  /** Days a month for this account. */
  daysPerMonth: internal.number(0, 31),
  level: internal.optionalChoice(personLevels),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** A division, site or function inside the customer; units form a tree (METHOD R42). */
export const BusinessUnit = record({
  name: shareable.name(),
  parentId: shareable.reference('businessUnits'),
  kind: shareable.choice(unitKinds, 'function'),
  location: shareable.line(),
  exploration: internal.choice(explorations, 'unknown'),
  note: internal.prose(),
});
export type BusinessUnit = z.infer<typeof BusinessUnit>;

/** Somebody on the customer's side. What we think of them is in `Stakeholder`. */
export const Person = record({
  name: shareable.name(),
  title: shareable.line(),
  unitId: shareable.reference('businessUnits'),
  level: internal.optionalChoice(personLevels),
  company: internal.line(),
  email: internal.line(),
  phone: internal.line(),
  location: internal.line(),
  /** The id the person has in the system it was imported from. */
  externalId: internal.line(),
});
export type Person = z.infer<typeof Person>;

/** A position on the customer's side that nobody holds (METHOD R42). */
export const Vacancy = record({
  title: shareable.name(),
  unitId: shareable.reference('businessUnits'),
  /** Whom the position reports to. */
  managerId: shareable.reference('people'),
  since: internal.date(),
  note: internal.line(),
});
export type Vacancy = z.infer<typeof Vacancy>;

/** A rival supplier. */
export const Competitor = record({
  name: shareable.name(),
  note: internal.prose(),
});
export type Competitor = z.infer<typeof Competitor>;
