import { z } from 'zod';
import { Id } from '../model/field.ts';
import { perceptionLadders } from '../model/records/account-plan.ts';
import { insightAreas } from '../model/records/insight.ts';
import { selectionAxes } from '../model/records/selection.ts';
import { relationshipLevels } from '../model/records/stakeholder.ts';
import { formalities } from '../model/records/value.ts';

/** What a company can give its plans in common (METHOD R76). */
export const templateKinds = [
  'selectionCriteria',
  'decisionCriteria',
  'perceptionLadder',
  'questionSet',
  'offeringCatalog',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

const title = z.string().trim().min(1).max(300);
const prose = z.string().max(20_000);
// More than anybody chooses from, and few enough for a file that somebody sends.
const listOf = <S extends z.ZodType>(item: S) => z.array(item).min(1).max(500);

const name = z.string().trim().min(1).max(100);

/** What each kind holds: words and weights, nothing that is known of one customer. */
export const Template = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('selectionCriteria'),
    name,
    content: z.strictObject({
      criteria: listOf(
        z.strictObject({
          title,
          axis: z.enum(selectionAxes),
          weight: z.number().min(0).max(1000).nullable(),
        }),
      ),
    }),
  }),
  z.strictObject({
    kind: z.literal('decisionCriteria'),
    name,
    content: z.strictObject({
      criteria: listOf(
        z.strictObject({
          title,
          formality: z.enum(formalities),
          mandatory: z.boolean(),
          importance: z.int().min(1).max(5).nullable(),
        }),
      ),
    }),
  }),
  z.strictObject({
    kind: z.literal('perceptionLadder'),
    name,
    content: z.strictObject({
      ladder: z.enum(perceptionLadders),
      /** The rungs with words of their own. */
      steps: z
        .array(z.strictObject({ level: z.enum(relationshipLevels), title, meaning: prose }))
        .max(relationshipLevels.length),
    }),
  }),
  z.strictObject({
    kind: z.literal('questionSet'),
    name,
    content: z.strictObject({
      questions: listOf(z.strictObject({ question: title, area: z.enum(insightAreas).nullable() })),
    }),
  }),
  z.strictObject({
    kind: z.literal('offeringCatalog'),
    name,
    content: z.strictObject({
      offerings: listOf(
        z.strictObject({
          name: title,
          category: z.string().max(300),
          description: prose,
          isNew: z.boolean(),
        }),
      ),
    }),
  }),
]);
export type Template = z.infer<typeof Template>;

/** A template as it is kept on this computer. */
export const StoredTemplate = z.strictObject({ id: Id, changedAt: z.iso.datetime(), template: Template });
export type StoredTemplate = z.infer<typeof StoredTemplate>;

/** What each kind is called in a sentence. */
export const templateKindNouns: Readonly<Record<TemplateKind, string>> = {
  selectionCriteria: 'selection criteria',
  decisionCriteria: 'decision criteria',
  perceptionLadder: 'perception ladder',
  questionSet: 'questions',
  offeringCatalog: 'offering catalog',
};
