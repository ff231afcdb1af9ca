// Which addresses a text may link to.

/** At most this many characters in an address. */
export const LINK_LIMIT = 2_000;

const allowedProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address in its normal form, or null when a reader should not be sent there: another protocol than
 * http, https or mailto, a relative address, or one that carries a name and password to look like another site.
 */
export function safeLink(address: string): string | null {
  if (address.length > LINK_LIMIT || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!allowedProtocols.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.length > LINK_LIMIT ? null : url.href;
}
