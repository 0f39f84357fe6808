import { type CollectionName, collectionNames } from '../../shared/model/collections.ts';
import type { Id } from '../../shared/model/field.ts';
import { fold } from '../../shared/text/fold.ts';
import { prepared } from '../prepared.ts';
import { withAppErrors } from '../sqlite-error.ts';
import type { Store } from '../store.ts';
import { wordsOf } from './search-words.ts';

/** One record that was found, with enough to recognize it. */
export type SearchHit = {
  planId: Id;
  accountName: string;
  collection: CollectionName;
  recordId: Id;
  /** The person it is about, where it has no name of its own. */
  personId: Id | null;
  title: string;
  /** The line with the words in it, or '' where the title has them. */
  excerpt: string;
};

/** More than this nobody reads; one more word finds it sooner. */
const mostHits = 40;
/** How many of each kind of match are looked at before they are put in order. */
const mostCandidates = 120;
const mostWords = 8;

/** What people look for first, by collection; everything else comes after in the registry's order. */
const firstCollections: readonly CollectionName[] = ['plan', 'people', 'insightCards', 'actions', 'notes'];

type Candidate = { planId: Id; collection: CollectionName; recordId: Id; title: string };

/**
 * The records of all plans in which every word of the text begins some word, at most 40: those whose title
 * says it first, then people, insights, actions and notes before the rest, then the newest. '' finds nothing.
 */
export function findEverywhere(store: Store, text: string): SearchHit[] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word}"*`).join(' ');
  return withAppErrors(() => {
    const candidates = new Map<Id, Candidate>();
    for (const query of [`{title} : (${match})`, match])
      for (const candidate of candidatesFor(store, query)) candidates.set(candidate.recordId, candidate);
    const ranked = [...candidates.values()]
      .map((candidate, order) => ({ candidate, rank: rankOf(candidate, words), order }))
      .sort((a, b) => a.rank - b.rank || a.order - b.order);
    return ranked.slice(0, mostHits).flatMap(({ candidate }) => hitOf(store, candidate, words));
  });
}

/** The words as the index has them; its tokenizer parts them at everything that is no letter or digit. */
function wordsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

function candidatesFor(store: Store, query: string): Candidate[] {
  const sql = `SELECT entry.plan_id AS planId, entry.collection, entry.record_id AS recordId, entry.title
    FROM search_text JOIN search_entry AS entry ON entry.entry = search_text.rowid
    WHERE search_text MATCH ? ORDER BY search_text.rowid DESC LIMIT ${mostCandidates}`;
  // The statement selects exactly these columns; a collection's name was written from a change that had it.
  return prepared(store.database, sql).all(query) as Candidate[];
}

/** Lower is better: the whole title, its beginning, all words in it, elsewhere; then by kind. */
function rankOf({ title, collection }: Candidate, words: readonly string[]): number {
  const whole = words.join(' ');
  const titleWords = title.split(/[^\p{L}\p{N}]+/u);
  const isInTitle = words.every((word) => titleWords.some((candidate) => candidate.startsWith(word)));
  const place = title === whole ? 0 : title.startsWith(whole) ? 1 : isInTitle ? 2 : 3;
  const first = firstCollections.indexOf(collection);
  const kind = first >= 0 ? first : firstCollections.length + collectionNames.indexOf(collection);
  return place * 1000 + kind;
}

function hitOf(store: Store, candidate: Candidate, words: readonly string[]): SearchHit[] {
  const { planId, collection, recordId } = candidate;
  const record = store.tables(collection).read(planId, recordId);
  const account = store.tables('account').readAll(planId)[0];
  if (record === undefined || account === undefined) return [];
  const { title, text } = wordsOf(collection, record);
  const [firstLine = '', ...furtherLines] = title.split('\n');
  const personId = typeof record.personId === 'string' ? record.personId : null;
  const person = personId === null ? undefined : store.tables('people').read(planId, personId);
  return [
    {
      planId,
      accountName: String(account.name),
      collection,
      recordId,
      personId,
      title: title === '' ? String(person?.name ?? '') : firstLine,
      excerpt: excerptOf([...furtherLines, ...text.split('\n')], words),
    },
  ];
}

const longestExcerpt = 160;

/** The first line that has one of the words, around it. */
function excerptOf(lines: readonly string[], words: readonly string[]): string {
  for (const line of lines) {
    const folded = fold(line);
    const at = Math.min(...words.map((word) => folded.indexOf(word)).filter((index) => index >= 0));
    if (!Number.isFinite(at)) continue;
    // Folding may shorten a line, so this is about where the word is; the start of a word near it will do.
    const start = at < longestExcerpt / 2 ? 0 : line.indexOf(' ', at - longestExcerpt / 2) + 1;
    const end = start + longestExcerpt;
    return `${start > 0 ? '… ' : ''}${line.slice(start, end).trim()}${line.length > end ? ' …' : ''}`;
  }
  return '';
}
