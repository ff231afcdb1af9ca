// What tokens.css promises: text pairs hold 4.5:1 and the borders of controls 3:1, in light and in dark.
import { readFileSync } from 'node:fs';

const sheet = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');

const coloursOf = (selector: string): Record<string, string> => {
  const block = sheet.slice(sheet.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]));
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const grounds = ['paper', 'surface', 'sunken'];
const texts = ['ink', 'ink-soft', 'ink-faint', 'link', 'brand', 'bad'];
const textPairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['brand', 'accent', 'good', 'warn', 'bad'].map((purpose) => [purpose, `${purpose}-soft`]),
  ...['brand', 'accent', 'good', 'warn', 'bad'].map((purpose) => ['ink', `${purpose}-soft`]),
  ...['brand', 'accent', 'bad'].map((purpose) => [`on-${purpose}`, purpose]),
  ['on-brand', 'brand-strong'],
  ['on-bad', 'bad-strong'],
  ['ink-soft', 'paper'],
];
const edgePairs = ['line-strong', 'focus', 'brand', 'warn'].flatMap((edge) => grounds.map((ground) => [edge, ground]));

describe.each([
  ['light', coloursOf(':root')],
  ['dark', coloursOf("[data-theme='dark']")],
])('%s', (_, colours) => {
  const tooFaint = (pairs: string[][], least: number) =>
    pairs.filter(([one = '', other = '']) => !(contrast(colours[one] ?? '', colours[other] ?? '') >= least));

  it('has text that can be read', () => expect(tooFaint(textPairs, 4.5)).toEqual([]));
  it('has controls, places and a focus that can be seen', () => expect(tooFaint(edgePairs, 3)).toEqual([]));
});
