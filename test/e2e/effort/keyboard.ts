import type { Page } from '@playwright/test';

/** What a task took. */
export type Effort = {
  /** Keys pressed, each of a chord by itself, Shift for capitals and signs too. */
  keystrokes: number;
  /** Of them, the characters of the words themselves, with their Shift. */
  words: number;
  /** Presses of a mouse button that the page has seen. */
  clicks: number;
};

/** A hand on the keyboard that counts; it has no mouse. */
export type CountingKeyboard = {
  /** Presses a key or a chord such as `Control+k`, as often as asked. */
  press(keys: string, times?: number): Promise<void>;
  /** Types words that say something about the account. */
  write(words: string): Promise<void>;
  /** Types characters that only lead somewhere, such as the beginning of a command. */
  find(characters: string): Promise<void>;
  effort(): Promise<Effort>;
};

/** On the US keyboard: capitals and the signs above the digits and at the right. */
const needsShift = /[A-Z~!@#$%^&*()_+{}|:"<>?]/;

/** Keys that a text takes: one a character, and Shift where the character needs it. */
export function keysOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (needsShift.test(character) ? 2 : 1), 0);
}

/** Starts to count what is done to a page. */
export async function countKeyboard(page: Page): Promise<CountingKeyboard> {
  let keys = 0;
  let words = 0;
  await page.evaluate(() => {
    document.documentElement.dataset.clicks = '0';
    const count = () => {
      const { dataset } = document.documentElement;
      dataset.clicks = String(Number(dataset.clicks) + 1);
    };
    window.addEventListener('pointerdown', count, { capture: true });
  });
  return {
    press: async (chord, times = 1) => {
      for (let press = 0; press < times; press++) {
        await page.keyboard.press(chord);
        keys += chord.split('+').length;
      }
    },
    write: async (text) => {
      await page.keyboard.type(text);
      words += keysOf(text);
    },
    find: async (characters) => {
      await page.keyboard.type(characters);
      keys += keysOf(characters);
    },
    effort: async () => ({
      keystrokes: keys + words,
      words,
      clicks: Number(await page.evaluate(() => document.documentElement.dataset.clicks)),
    }),
  };
}
