/** The locale used where none is given: day before month, 24 hours, decimal point. */
export const defaultLocale = 'en-GB';

const narrowSpace = '\u00a0';

/** Joins a figure to its unit so that no line break falls between them. */
export function withUnit(figure: string, unit: string): string {
  return `${figure}${narrowSpace}${unit}`;
}
