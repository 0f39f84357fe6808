import type { RelationTarget } from '../../../shared/ipc/import-shapes.ts';
import type { RelationshipKind } from '../../../shared/model/records/relationship.ts';
import { wordKey } from '../people/keys.ts';

const headers: Readonly<Record<Exclude<RelationTarget, 'ignore'>, string>> = {
  from: 'from source sourceid fromperson person1 persona ego start von',
  to: 'to target targetid toperson person2 personb alter end zu',
  kind: 'kind type relation relationship relationtype relationshiptype edgetype label',
  strength: 'strength weight value tie score starke',
};

const targets = new Map<string, RelationTarget>();
// Object.entries forgets that its keys are the record's.
for (const [target, words] of Object.entries(headers))
  for (const word of words.split(' ')) targets.set(word, target as RelationTarget);

/** What a column name of a file of relations stands for (Gephi, Kumu and plain lists); undefined when unknown. */
export function relationTargetOf(header: string): RelationTarget | undefined {
  return targets.get(wordKey(header));
}

const kinds: Readonly<Record<RelationshipKind, string>> = {
  reportsTo: 'reportsto manager reportingline solidline formal',
  dottedLine: 'dottedline dotted',
  influences: 'influences influence',
  conflict: 'conflict conflicts rival dispute',
  informal: 'informal friend friendship knows other advice trust',
  introduces: 'introduces introduction canintroduce',
  competitorTie: 'competitortie competitor',
};

const kindWords = new Map<string, RelationshipKind>();
// As above.
for (const [kind, words] of Object.entries(kinds))
  for (const word of words.split(' ')) kindWords.set(word, kind as RelationshipKind);

/** The kind of relationship a word stands for; undefined when it is not known. */
export function relationKindOf(text: string): RelationshipKind | undefined {
  return kindWords.get(wordKey(text));
}

/** Gephi's Type column says how an edge is drawn, not what it means. */
export function isDrawingWord(text: string): boolean {
  return ['directed', 'undirected', 'mixed'].includes(wordKey(text));
}
