import { expect, it } from 'vitest';
import { openExternalLink } from '../../../../electron/window/external-link.ts';

function opener(answer: boolean) {
  const seen: string[] = [];
  return {
    seen,
    confirm: async (address: string) => {
      seen.push(`asked ${address}`);
      return answer;
    },
    open: async (address: string) => void seen.push(`opened ${address}`),
  };
}

it.each(['https://example.org/a?b=c', 'mailto:ana@example.org'])(
  'opens %s once the user agrees',
  async (address) => {
    const asked = opener(true);
    expect(await openExternalLink(address, asked)).toBe(true);
    expect(asked.seen).toEqual([`asked ${address}`, `opened ${address}`]);
  },
);

it('opens nothing when the user does not agree', async () => {
  const asked = opener(false);
  expect(await openExternalLink('https://example.org/', asked)).toBe(false);
  expect(asked.seen).toEqual(['asked https://example.org/']);
});

it.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://host/share',
  'http://example.org/',
  'data:text/html,x',
  'ms-msdt:/id',
  'https://user:word@example.org/',
  'app://cairn/index.html',
  '//example.org',
  '',
])('does not even ask about %j', async (address) => {
  const asked = opener(true);
  expect(await openExternalLink(address, asked)).toBe(false);
  expect(asked.seen).toEqual([]);
});
