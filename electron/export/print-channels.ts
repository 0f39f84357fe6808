/** What the printed page and the main process say to each other; answered for that one page only. */
export const printChannels = {
  document: 'print:document',
  ready: 'print:ready',
  failed: 'print:failed',
} as const;
