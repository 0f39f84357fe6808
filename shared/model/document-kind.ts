/** What a PDF of a plan can be: the whole document, or one page for executives, which is internal. */
export const documentKinds = ['full', 'onePager'] as const;
export type DocumentKind = (typeof documentKinds)[number];
