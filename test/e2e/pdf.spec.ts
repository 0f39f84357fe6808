import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Audience } from '../../shared/model/audience.ts';
import { newId } from '../../shared/model/id.ts';
import { newPlan } from '../../shared/model/new-plan.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { samplePlan } from '../../shared/sample/sample-plan.ts';
import { answerSaveDialog, launchApp, type RunningApp, temporaryFolder } from './launch-app.ts';
import { type CanaryPlan, canaryPlan, canaryYear, otherwiseInside } from './pdf/canary-plan.ts';
import { internalWords } from './pdf/internal-words.ts';
import { largePlan } from './pdf/large-plan.ts';
import {
  bookmarksOf,
  faultsOf,
  fontsOf,
  informationOf,
  looksOf,
  placedWordsOf,
  spellingsOf,
  tagsOf,
  textOf,
  unpacked,
} from './pdf/read-pdf.ts';
import { storePlan } from './pdf/store-plan.ts';
import { wordyPlan } from './pdf/wordy-plan.ts';

const today = new Date().toISOString().slice(0, 10);

let running: RunningApp;
let folder: string;

test.beforeAll(async () => {
  folder = await temporaryFolder();
  running = await launchApp();
});
test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a plan into the store and saves its document the way a user would. */
async function pdfOf(plan: Plan, audience: Audience, name: string): Promise<string> {
  return exported(await storePlan(running, plan), audience, name);
}

async function exported(planId: string, audience: Audience, name: string): Promise<string> {
  const file = path.join(folder, `${name}.pdf`);
  await answerSaveDialog(running.app, file);
  await running.request('export:run', { planId, format: 'pdf', audience, lens: 'organization' });
  return file;
}

/** The page for executives. */
async function onePageOf(plan: Plan, name: string): Promise<string> {
  const file = path.join(folder, `${name}.pdf`);
  await answerSaveDialog(running.app, file);
  const planId = await storePlan(running, plan);
  const wanted = { planId, format: 'pdf', audience: 'internal', document: 'onePager' } as const;
  await running.request('export:run', { ...wanted, lens: 'organization' });
  return file;
}

/** A customer's file of the map of a plan, asked for through a lens that is internal. */
async function mapOf(plan: Plan, format: 'png' | 'map-pdf' | 'gephi', name: string): Promise<string> {
  const file = path.join(folder, name);
  await answerSaveDialog(running.app, file);
  const planId = await storePlan(running, plan);
  await running.request('export:run', { planId, format, audience: 'customer', lens: 'influence' });
  return file;
}

const pagesOf = (text: string): number => text.split('\f').length - 1;

test.describe('the customer’s document', () => {
  let canary: CanaryPlan;
  let file: string;
  test.beforeAll(async () => {
    canary = canaryPlan(today);
    file = await pdfOf(canary.plan, 'customer', 'canary-customer');
  });

  test('shows what may be shared', async () => {
    const text = await textOf(file);
    // Not everything that may be shared has a place in the document, but most has.
    const shown = canary.open.filter((word) => text.includes(word));
    expect(shown.length / canary.open.length).toBeGreaterThan(0.8);
  });

  test('holds no internal text: not as text, not in its description, bookmarks or tags', async () => {
    const readable = [await textOf(file), await informationOf(file), await tagsOf(file)].join('\n');
    const leaks = [...canary.secrets].filter(([word]) => readable.includes(word));
    expect(leaks).toEqual([]);
    expect(readable).not.toContain(canaryYear);
    expect(JSON.stringify(await bookmarksOf(file))).not.toMatch(/zq\w/);
  });

  test('holds no internal text in any unpacked stream', async () => {
    const raw = await unpacked(file, folder);
    const leaks = [...canary.secrets].filter(([word]) =>
      spellingsOf(word).some((spelling) => raw.includes(spelling)),
    );
    expect(leaks).toEqual([]);
  });

  test('says none of the words for internal choices', async () => {
    const readable = `${await textOf(file)}\n${await tagsOf(file)}`;
    const said = internalWords().filter((word) => new RegExp(`(?<!\\w)${word}(?!\\w)`, 'i').test(readable));
    expect(said).toEqual([]);
  });

  test('does not change by a dot when everything internal is different', async () => {
    const other = await pdfOf(otherwiseInside(canary.plan), 'customer', 'canary-otherwise');
    expect(await placedWordsOf(other)).toBe(await placedWordsOf(file));
    expect(await looksOf(other, folder)).toEqual(await looksOf(file, folder));
    expect(await bookmarksOf(other)).toEqual(await bookmarksOf(file));
    expect(await tagsOf(other)).toBe(await tagsOf(file));
  });

  test('our own document does hold it, so the search finds what is there', async () => {
    const internal = await pdfOf(canary.plan, 'internal', 'canary-internal');
    const text = await textOf(internal);
    const found = [...canary.secrets.keys()].filter((word) => text.includes(word));
    expect(found.length / canary.secrets.size).toBeGreaterThan(0.4);
    expect(text).toContain(canaryYear);
    expect(internalWords().filter((word) => text.includes(word)).length).toBeGreaterThan(15);
  });
});

test.describe('what else a customer gets', () => {
  for (const format of ['svg', 'graphml', 'kumu'] as const)
    test(`holds no internal text (${format})`, async () => {
      const canary = canaryPlan(today);
      const file = path.join(folder, `canary.${format === 'kumu' ? 'json' : format}`);
      await answerSaveDialog(running.app, file);
      const planId = await storePlan(running, canary.plan);
      await running.request('export:run', { planId, format, audience: 'customer', lens: 'influence' });
      const raw = await readFile(file, 'utf8');
      expect([...canary.secrets].filter(([word]) => raw.includes(word))).toEqual([]);
      expect(raw).not.toContain(canaryYear);
      expect(canary.open.filter((word) => raw.includes(word)).length).toBeGreaterThan(20);
    });

  test('holds no internal text as a page of PDF, and looks the same when everything internal is different', async () => {
    const canary = canaryPlan(today);
    const files = [
      await mapOf(canary.plan, 'map-pdf', 'canary-map.pdf'),
      await mapOf(otherwiseInside(canary.plan), 'map-pdf', 'otherwise-map.pdf'),
    ] as const;
    const raw = await unpacked(files[0], folder);
    const readable = [await textOf(files[0]), await informationOf(files[0]), await tagsOf(files[0])].join(
      '\n',
    );
    const isIn = (word: string): boolean =>
      readable.includes(word) || spellingsOf(word).some((spelling) => raw.includes(spelling));
    expect([...canary.secrets.keys()].filter(isIn)).toEqual([]);
    expect(await placedWordsOf(files[1])).toBe(await placedWordsOf(files[0]));
    expect(await looksOf(files[1], folder)).toEqual(await looksOf(files[0], folder));
  });

  for (const format of ['png', 'gephi'] as const)
    test(`is the same to the last byte when everything internal is different (${format})`, async () => {
      const canary = canaryPlan(today);
      const ending = format === 'gephi' ? 'zip' : format;
      const [file, other] = [
        await mapOf(canary.plan, format, `canary.${ending}`),
        await mapOf(otherwiseInside(canary.plan), format, `otherwise.${ending}`),
      ];
      if (format === 'png') expect(await readFile(other)).toEqual(await readFile(file));
      // An archive has the minute in which it was made.
      else expect(unzipSync(await readFile(other))).toEqual(unzipSync(await readFile(file)));
    });
});

test.describe('the page for executives', () => {
  test('says that it is internal, and holds what customers may not read', async () => {
    const canary = canaryPlan(today);
    const file = await onePageOf(canary.plan, 'one-page-canary');
    const text = await textOf(file);
    expect(text).toContain('Internal.');
    expect(text).toContain('not for the customer');
    expect(await informationOf(file)).toMatch(/Title: +ok\w+: Executive page \d{4}/);
    expect([...canary.secrets.keys()].filter((word) => text.includes(word)).length).toBeGreaterThan(5);
    expect(await faultsOf(file)).toBe('');
  });

  test('is not made for a customer', async () => {
    const planId = await storePlan(running, samplePlan(newId, today));
    const wanted = { planId, format: 'pdf', audience: 'customer', document: 'onePager' } as const;
    await expect(running.request('export:run', { ...wanted, lens: 'organization' })).rejects.toThrow();
  });

  for (const pageSize of ['A4', 'Letter'] as const)
    test(`is one page whatever the plan holds (${pageSize})`, async () => {
      test.setTimeout(180_000);
      await running.request('settings:write', { pageSize });
      try {
        const plans = {
          sample: samplePlan(newId, today),
          wordy: wordyPlan(today),
          large: largePlan(300, 200, today),
        };
        for (const [name, plan] of Object.entries(plans)) {
          const text = await textOf(await onePageOf(plan, `one-page-${name}-${pageSize}`));
          expect(pagesOf(text), name).toBe(1);
          expect(text, name).toContain('Internal.');
          if (name !== 'large') expect(text).toMatch(/and \d+ more/);
        }
      } finally {
        await running.request('settings:write', { pageSize: 'A4' });
      }
    });

  test('of an empty plan names once what is missing', async () => {
    const plan = newPlan(
      { accountName: 'Tessaro Foods', ownerName: 'Mara Lindqvist', today, currency: 'EUR' },
      newId,
    );
    const text = await textOf(await onePageOf(plan, 'one-page-empty'));
    expect(pagesOf(text)).toBe(1);
    expect(text.match(/Not yet covered/g)).toHaveLength(1);
    expect(text).not.toContain('What is at risk');
  });
});

test.describe('a document', () => {
  for (const audience of ['internal', 'customer'] as const)
    test(`of the sample plan is sound, tagged and self-contained (${audience})`, async () => {
      const file = await pdfOf(samplePlan(newId, today), audience, `sample-${audience}`);
      expect(await faultsOf(file)).toBe('');
      const information = await informationOf(file);
      const kind = audience === 'internal' ? 'Account plan' : 'Joint plan';
      expect(information).toMatch(new RegExp(`Title: +Nordvik Marine Systems: ${kind} \\d{4}`));
      expect(information).toMatch(/Author: +Mara Lindqvist/);
      expect(information).toMatch(/Creator: +Cairn \d/);
      expect(information).toMatch(/Tagged: +yes/);
      expect(information).toMatch(/Page size: .*A4/);
      const fonts = (await fontsOf(file)).split('\n').slice(2).filter(Boolean);
      expect(fonts.length).toBeGreaterThan(3);
      for (const font of fonts) expect(font).toMatch(/Inter-\w+.*CID TrueType +Identity-H +yes/);
    });

  test('describes its pictures to those who do not see them', async () => {
    const file = await pdfOf(samplePlan(newId, today), 'internal', 'sample-pictures');
    const raw = await unpacked(file, folder);
    for (const description of [
      'Map of ',
      'Ratings from 1 to 5',
      'Impact over feasibility',
      'Timeline of the plan',
    ])
      expect(raw).toContain(`/Alt (${description}`);
  });

  test('has bookmarks and contents that lead to the right pages', async () => {
    const file = await pdfOf(samplePlan(newId, today), 'internal', 'sample-contents');
    const [root] = await bookmarksOf(file);
    const text = (await textOf(file)).split('\f');
    const [cover = '', summary = '', contents = ''] = text;
    expect(cover).not.toMatch(/1 of \d/);
    expect(summary).toContain('The plan on a page');
    const sections = (root?.kids ?? []).filter(({ title }) => /^\d+/.test(title));
    expect(sections.length).toBeGreaterThan(10);
    const lines = contents.split('\n');
    for (const { title, page } of sections) {
      const name = title.replace(/^\d+\s*/, '');
      expect(text[page - 1]).toContain(name);
      expect(text[page - 1]).toContain(`${page} of ${text.length - 1}`);
      expect(lines).toContain(name);
      expect(lines).toContain(String(page));
    }
  });

  test('leaves out what is empty, and says so once', async () => {
    const plan = newPlan(
      { accountName: 'Tessaro Foods', ownerName: 'Mara Lindqvist', today, currency: 'EUR' },
      newId,
    );
    const file = await pdfOf(plan, 'customer', 'empty');
    const text = await textOf(file);
    expect(text).toContain('Tessaro Foods');
    expect(text.match(/Not yet covered/g)).toHaveLength(1);
    expect(text.split('\f').length - 1).toBeLessThanOrEqual(3);
  });

  test('of a very large plan names everybody and every action', async () => {
    test.setTimeout(180_000);
    const plan = largePlan(800, 500, today);
    const file = await pdfOf(plan, 'internal', 'large');
    expect(await faultsOf(file)).toBe('');
    const words = (await textOf(file)).replace(/\s+/g, ' ');
    const names = [...Object.values(plan.people), ...Object.values(plan.actions)].map((record) =>
      'name' in record ? record.name : record.title,
    );
    expect(names.length).toBe(1300);
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
  });

  test('comes on Letter paper for those who use it', async () => {
    await running.request('settings:write', { pageSize: 'Letter' });
    try {
      const file = await pdfOf(samplePlan(newId, today), 'customer', 'letter');
      expect(await informationOf(file)).toMatch(/Page size: .*letter/);
    } finally {
      await running.request('settings:write', { pageSize: 'A4' });
    }
  });
});
