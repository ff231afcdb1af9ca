// Which emoji fit what a person begins to call one.

/** With its name and what else it is called, in one language. */
export type NamedEmoji = readonly [emoji: string, name: string, alsoCalled: readonly string[]];

const AT_MOST = 8;

/** Lower is nearer; null where nothing fits. */
function distance([, name, alsoCalled]: NamedEmoji, called: string): number | null {
  const inLower = name.toLowerCase();
  if (inLower.startsWith(called)) return 0;
  if (inLower.includes(` ${called}`)) return 1;
  return alsoCalled.some((other) => other.toLowerCase().startsWith(called)) ? 2 : null;
}

/** At most eight, the nearest first, otherwise in their own order. An underscore may stand for a space. */
export function fittingEmoji(named: readonly NamedEmoji[], called: string): NamedEmoji[] {
  const asked = called.toLowerCase().replaceAll('_', ' ').trim();
  return named
    .flatMap((emoji) => {
      const far = distance(emoji, asked);
      return far === null ? [] : [{ emoji, far }];
    })
    .sort((one, other) => one.far - other.far)
    .slice(0, AT_MOST)
    .map(({ emoji }) => emoji);
}
