/** Sheets on their long side, in CSS pixels of 1/96 inch. */
export const mapPapers = {
  A4: { width: 1122.5, height: 793.7 },
  A3: { width: 1587.4, height: 1122.5 },
  A2: { width: 2245, height: 1587.4 },
  A1: { width: 3178.6, height: 2245 },
  Letter: { width: 1056, height: 816 },
  Tabloid: { width: 1632, height: 1056 },
  AnsiC: { width: 2112, height: 1632 },
  AnsiD: { width: 3264, height: 2112 },
} as const;
export type MapPaper = keyof typeof mapPapers;

/** From the usual sheet to the largest, by the paper the user has. */
export const paperFamilies = {
  A4: ['A4', 'A3', 'A2', 'A1'],
  Letter: ['Letter', 'Tabloid', 'AnsiC', 'AnsiD'],
} as const satisfies Readonly<Record<string, readonly MapPaper[]>>;
export type PaperFamily = keyof typeof paperFamilies;
