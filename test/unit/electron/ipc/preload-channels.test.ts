import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { channelsFile, channelsSource } from '../../../../build/generate-preload.ts';

it('the preload knows exactly the channels of the contract (else run: node build/generate-preload.ts)', () => {
  expect(readFileSync(channelsFile, 'utf8')).toBe(channelsSource());
});
