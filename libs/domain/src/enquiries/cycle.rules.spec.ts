// The cycle of an enquiry: what is advised at each stage, that nothing forces, and that rounds go on.
import fc from 'fast-check';
import {
  adviceAt,
  type AdviceCode,
  cycleStages,
  EVIDENCE_ASKED,
  evidenceKinds,
  expectationKinds,
  FIRST_OF_NEW_ROUND,
  outcomes,
  type RoundFacts,
  stageAfter,
} from './cycle.rules.js';

const empty: RoundFacts = { stage: 'question', evidence: [], expectations: [], schools: [] };
const codes = (round: RoundFacts): readonly AdviceCode[] => adviceAt(round).map(({ code }) => code);
const twoSchools = { schools: ['edgmond', 'adderley'] };

describe('advice', () => {
  it.each([
    ['at the question', empty, []],
    ['at an empty baseline', { ...empty, stage: 'baseline' }, ['EVIDENCE_ASKED_FOR']],
    [
      'at a baseline with what pupils said',
      { ...empty, stage: 'baseline', evidence: [{ stage: 'baseline', kind: 'pupil_voice' }] },
      [],
    ],
    [
      'at a baseline whose evidence stands elsewhere',
      { ...empty, stage: 'baseline', evidence: [{ stage: 'check', kind: 'data' }] },
      ['EVIDENCE_ASKED_FOR'],
    ],
    ['before a hunch', { ...empty, stage: 'hunch' }, ['NO_HUNCH_YET']],
    ['with a hunch', { ...empty, stage: 'hunch', expectations: [{ kind: 'hunch', outcome: null }] }, []],
    ['before anything is tried', { ...empty, stage: 'act' }, ['EVIDENCE_ASKED_FOR', 'NOTHING_TRIED_YET']],
    [
      'with what was tried, and seen',
      {
        ...empty,
        stage: 'act',
        evidence: [{ stage: 'act', kind: 'observation' }],
        expectations: [{ kind: 'change', outcome: null }],
      },
      [],
    ],
    [
      'at check, unanswered, of one school',
      {
        ...{ stage: 'check', evidence: [{ stage: 'check', kind: 'data' }], schools: ['edgmond'] },
        expectations: [{ kind: 'change', outcome: null }],
      },
      ['EXPECTATIONS_UNANSWERED', 'ONE_SCHOOL_ONLY'],
    ],
    [
      'at check, answered, of two schools',
      {
        ...{ stage: 'check', evidence: [{ stage: 'check', kind: 'data' }], ...twoSchools },
        expectations: [{ kind: 'change', outcome: 'in_part' }],
      },
      [],
    ],
    ['to share, alone', { ...empty, stage: 'share' }, ['ONE_SCHOOL_ONLY']],
    ['to share, together', { ...empty, stage: 'share', ...twoSchools }, []],
  ] as const satisfies readonly (readonly [string, RoundFacts, readonly AdviceCode[]])[])('%s', (_, round, advised) => {
    expect(codes(round)).toEqual(advised);
  });

  it('says what evidence would help', () => {
    expect(adviceAt({ ...empty, stage: 'learn' })).toEqual([{ code: 'EVIDENCE_ASKED_FOR', kinds: ['document'] }]);
  });

  const stage = fc.constantFrom(...cycleStages);
  const round: fc.Arbitrary<RoundFacts> = fc.record({
    stage,
    evidence: fc.array(fc.record({ stage, kind: fc.constantFrom(...evidenceKinds) }), { maxLength: 6 }),
    expectations: fc.array(
      fc.record({ kind: fc.constantFrom(...expectationKinds), outcome: fc.option(fc.constantFrom(...outcomes)) }),
      { maxLength: 4 },
    ),
    schools: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  });

  it('never grows by evidence, by an answer or by another school', () => {
    fc.assert(
      fc.property(round, fc.constantFrom(...evidenceKinds), (facts, kind) => {
        const more = {
          ...facts,
          evidence: [...facts.evidence, { stage: facts.stage, kind }],
          expectations: facts.expectations.map((expected) => ({ ...expected, outcome: 'enough' as const })),
          schools: [...new Set([...facts.schools, 'd'])],
        };
        const before = codes(facts);
        expect(codes(more).every((code) => before.includes(code))).toBe(true);
      }),
    );
  });

  it('is empty once all that it asks for is there, at every stage', () => {
    fc.assert(
      fc.property(round, (facts) => {
        const done: RoundFacts = {
          ...facts,
          evidence: EVIDENCE_ASKED[facts.stage].map((kind) => ({ stage: facts.stage, kind })),
          expectations: expectationKinds.map((kind) => ({ kind, outcome: 'enough' })),
          ...twoSchools,
        };
        expect(adviceAt(done)).toEqual([]);
      }),
    );
  });
});

it('goes from stage to stage, and after the last round again from a look at how it is', () => {
  const walked = cycleStages.reduce<string[]>(
    (stages) => {
      const last = stages.at(-1) as (typeof cycleStages)[number];
      const next = stageAfter(last);
      return next === null ? stages : [...stages, next];
    },
    ['question'],
  );
  expect(walked).toEqual([...cycleStages]);
  expect(stageAfter('share')).toBeNull();
  expect(cycleStages.indexOf(FIRST_OF_NEW_ROUND)).toBe(1);
});
