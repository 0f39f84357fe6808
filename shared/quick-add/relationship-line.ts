import type { RelationshipKind } from '../model/records/relationship.ts';
import { takeOut, tidy } from './words/line.ts';

/** A tie as typed, between two names that the plan has still to be asked for. */
export type RelationshipLine = {
  fromName: string;
  toName: string;
  /** `knows` is a contact of ours or a tie between two of theirs, depending on who is meant. */
  kind: RelationshipKind | 'knows';
  /** 1 weak, 2 normal, 3 strong; null when nothing was said. */
  strength: 1 | 2 | 3 | null;
  /** One name was marked `(us)`; it is the first here. */
  isOurs: boolean;
};

type Verb = { pattern: RegExp; kind: RelationshipLine['kind']; isBackward?: true; strength?: 1 | 3 };

const verbs: readonly Verb[] = [
  { pattern: /\s+(?:reports to|works for)\s+/iu, kind: 'reportsTo' },
  { pattern: /\s+(?:leads|manages|is the boss of)\s+/iu, kind: 'reportsTo', isBackward: true },
  { pattern: /\s+(?:(?:has an? )?dotted[ -]line to)\s+/iu, kind: 'dottedLine' },
  { pattern: /\s+(?:(?:strongly )?influences|moves|convinces|advises)\s+/iu, kind: 'influences' },
  { pattern: /\s+(?:is influenced by|listens to)\s+/iu, kind: 'influences', isBackward: true },
  {
    pattern: /\s+(?:(?:is )?in conflict with|conflicts with|fights(?: with)?|blocks|vs\.?|versus)\s+/iu,
    kind: 'conflict',
  },
  { pattern: /\s+(?:can )?introduces?(?: us)?(?: to)?\s+/iu, kind: 'introduces' },
  { pattern: /\s+(?:is tied to|backs|favou?rs|prefers|has a tie to)\s+/iu, kind: 'competitorTie' },
  { pattern: /\s+(?:has )?met\s+/iu, kind: 'knows', strength: 1 },
  { pattern: /\s+(?:is close to|is friends with|trusts)\s+/iu, kind: 'informal' },
  { pattern: /\s+(?:knows|know)\s+/iu, kind: 'knows' },
];

const oursPattern = /\s*\((?:us|ours|we)\)/iu;

const strengthWords: readonly [RegExp, 1 | 2 | 3][] = [
  [/\s+(?:very )?(?:strongly|closely|well|a lot|in depth)$/iu, 3],
  [/\s+(?:weakly|slightly|a little|a bit|briefly|barely)$/iu, 1],
  [/\s+(?:somewhat|normally)$/iu, 2],
];

/**
 * Reads `Li Chen influences Ana Ruiz strongly` and `Tom Haugen (us) knows Jon Berg well`: a name, a verb, a name, and
 * how strong it is. Null when the line has no such verb between two names.
 */
export function parseRelationshipLine(text: string): RelationshipLine | null {
  const line = tidy(text).replace(/[.!]$/, '');
  for (const verb of verbs) {
    const found = verb.pattern.exec(line);
    if (found === null) continue;
    const adverb = takeOut(line.slice(0, found.index), /\s+(strongly|weakly)$/iu);
    const ours = takeOut(adverb?.rest ?? line.slice(0, found.index), oursPattern);
    const { name: marked, strength } = withoutStrength(line.slice(found.index + found[0].length));
    const isSecondOurs = ours === null && oursPattern.test(marked);
    const name = isSecondOurs ? tidy(marked.replace(oursPattern, '')) : marked;
    const first = tidy(ours?.rest ?? adverb?.rest ?? line.slice(0, found.index));
    if (first === '' || name === '') return null;
    const inFront = adverb?.found[1] ?? (/\bstrongly\b/iu.test(found[0]) ? 'strongly' : '');
    return {
      // Of a contact it is one of us who knows somebody, whoever is named first.
      fromName: isSecondOurs || (verb.isBackward && ours === null) ? name : first,
      toName: isSecondOurs || (verb.isBackward && ours === null) ? first : name,
      kind: verb.kind,
      strength: strength ?? strengthInFront(inFront) ?? verb.strength ?? null,
      isOurs: ours !== null || isSecondOurs,
    };
  }
  return null;
}

function strengthInFront(word: string): 1 | 3 | null {
  if (word === '') return null;
  return word.toLowerCase() === 'strongly' ? 3 : 1;
}

function withoutStrength(text: string): { name: string; strength: 1 | 2 | 3 | null } {
  for (const [pattern, strength] of strengthWords) {
    const taken = takeOut(text, pattern);
    if (taken !== null) return { name: taken.rest, strength };
  }
  return { name: tidy(text), strength: null };
}
