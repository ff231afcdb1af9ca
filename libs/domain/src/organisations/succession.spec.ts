import { type LinkReading, linksFiles, type Succession } from './succession.js';

const row = { URN: '100016', LinkURN: '132245', LinkName: 'A', LinkType: 'Successor', LinkEstablishedDate: '' };

const read = (changes: Partial<typeof row> = {}): LinkReading | undefined => {
  const cells = { ...row, ...changes };
  return linksFiles.england?.reader(Object.keys(cells))(Object.values(cells));
};

describe("a row of England's links", () => {
  const forward: Succession = { predecessorKey: '100016', successorKey: '132245', since: null };

  it.each<[Partial<typeof row>, Succession | null]>([
    [{}, forward],
    [
      { LinkType: 'Successor - merged', LinkEstablishedDate: '31-08-2021' },
      { ...forward, since: '2021-08-31' },
    ],
    [{ LinkType: 'Predecessor' }, { ...forward, predecessorKey: '132245', successorKey: '100016' }],
    [{ LinkType: 'Predecessor - Split School', URN: '132245', LinkURN: '100016' }, forward],
    [{ LinkType: 'Sixth Form Centre Link' }, null],
    [{ LinkType: 'Closure' }, null],
  ])('%j says who followed whom', (changes, succession) => {
    expect(read(changes)).toEqual({ ok: true, succession });
  });

  it.each([
    ['KEY_NOT_READABLE', { LinkURN: 'none' }, '100016'],
    ['KEY_NOT_READABLE', { URN: '' }, null],
    ['LINK_TO_ITSELF', { LinkURN: '100016' }, '100016'],
    ['DATE_IMPOSSIBLE', { LinkEstablishedDate: '31-02-2021' }, '100016'],
  ] as const)('is refused: %s', (reason, changes, registerKey) => {
    expect(read(changes)).toEqual({ ok: false, reason, registerKey });
  });
});
