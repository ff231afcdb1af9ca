import { fittingEmoji, type NamedEmoji } from './fitting-emoji.js';

const named: readonly NamedEmoji[] = [
  ['😄', 'grinning face with smiling eyes', ['smile']],
  ['👍', 'thumbs up', ['+1', 'yes']],
  ['✉️', 'envelope', ['letter']],
  ['🎉', 'party popper', ['tada']],
  ['📨', 'incoming envelope', ['mail']],
  ['🇸🇪', 'flag: Sweden', ['SE']],
];
const fitting = (called: string) => fittingEmoji(named, called).map(([emoji]) => emoji);

describe('emoji that fit', () => {
  it('are those whose name begins so, then those with such a word in it, then those also called so', () => {
    expect(fitting('env')).toEqual(['✉️', '📨']);
    expect(fitting('smi')).toEqual(['😄']);
    expect(fitting('smile')).toEqual(['😄']);
    expect(fitting('+1')).toEqual(['👍']);
  });

  it('are found whatever the case, and with an underscore for a space', () => {
    expect(fitting('Thumbs_U')).toEqual(['👍']);
    expect(fitting('swe')).toEqual(['🇸🇪']);
  });

  it('are none for what no emoji is called, and at most eight', () => {
    expect(fitting('hedgehog')).toEqual([]);
    expect(
      fittingEmoji(
        Array.from({ length: 20 }, () => ['🙂', 'face', []]),
        'face',
      ),
    ).toHaveLength(8);
  });
});
