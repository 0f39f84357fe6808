/** The whole number that a text says, or null where it says none within the limits. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text.trim())) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}
