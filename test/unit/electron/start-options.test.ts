import { expect, it } from 'vitest';
import { startOptions } from '../../../electron/start-options.ts';

it.each([
  { given: ['.'], mode: { kind: 'window' }, dataDirectory: undefined },
  { given: ['.', '--data-dir', '/x'], mode: { kind: 'window' }, dataDirectory: '/x' },
  { given: ['--no-sandbox', '.', '--data-dir=/x y'], mode: { kind: 'window' }, dataDirectory: '/x y' },
  {
    given: ['.', '--data-dir', '/x', '--cli', 'export', 'ID', '--out', 'y'],
    mode: { kind: 'command', arguments: ['export', 'ID', '--out', 'y'] },
    dataDirectory: '/x',
  },
  // What stands behind --cli belongs to the command.
  {
    given: ['.', '--cli', 'plan', 'list', '--data-dir', '/y'],
    mode: { kind: 'command', arguments: ['plan', 'list', '--data-dir', '/y'] },
    dataDirectory: undefined,
  },
  {
    given: ['.', '--headless-demo', '--out', '/o'],
    mode: { kind: 'demonstration', outputDirectory: '/o' },
    dataDirectory: undefined,
  },
])('$given', ({ given, mode, dataDirectory }) => {
  expect(startOptions(given)).toEqual({ mode, dataDirectory });
});
