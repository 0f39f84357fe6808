/** What can come up in a week besides actions. */
export const aheadKinds = ['review', 'recheck', 'meeting', 'renewal'] as const;
export type AheadKind = (typeof aheadKinds)[number];
