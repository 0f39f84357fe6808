const allowedSchemes: ReadonlySet<string> = new Set(['https:', 'mailto:']);

/** What opening a link outside the app takes: the user's word, and the system's browser. */
export type LinkOpener = {
  /** Shows the whole address and asks; nothing leaves the app without a yes. */
  confirm(address: string): Promise<boolean>;
  open(address: string): Promise<void>;
};

/**
 * The only way to anything outside the app: a web page over https or a mail address, after the user has
 * agreed. Gives whether it was opened; any other kind of address is ignored.
 */
export async function openExternalLink(address: string, opener: LinkOpener): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const parsed = new URL(address);
  if (!allowedSchemes.has(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return false;
  if (!(await opener.confirm(parsed.href))) return false;
  await opener.open(parsed.href);
  return true;
}
