// Whether the sender of a mail is who it says, as far as a server that we trust has looked into it.

/** The bare address of `Sixfold <no-reply@sixfold.example>`, in lower case. */
export const addressIn = (sender: string): string =>
  (/<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender).trim().toLowerCase();

/**
 * Whether that server found the sender forged (RFC 8601). Only the newest header in its name counts: whoever sends a
 * mail can write others below it. A server that says nothing denies nothing.
 */
export function isDenied(authentication: readonly string[], trusted: string | null): boolean {
  if (trusted === null) return false;
  const said = authentication.find((result) => result.toLowerCase().split(/[\s;]/, 1)[0] === trusted);
  return said !== undefined && /\bdmarc\s*=\s*fail\b/i.test(said);
}
