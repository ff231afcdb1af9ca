// Each judge sees what it is there to see, and nothing where nothing is wrong.
// @ts-check
import { faultsOfLosses } from './rights-verdict.mjs';
import { faultsOfOnslaught, faultsOfReturn, faultsOfSlowness } from './verdict.mjs';

describe('a crowd that comes back', () => {
  it('is in step, and nobody waited meanwhile', () =>
    expect(faultsOfReturn([900, 10_000], { postP95Ms: 1_000, strain: 1 })).toEqual([]));
  it.each([
    ['late', [900, 10_001], 40],
    ['not at all', [900, null], 40],
    ['at the cost of those who post', [900, 800], 1_001],
  ])('comes %s', (_how, took, postP95Ms) => expect(faultsOfReturn(took, { postP95Ms, strain: 1 })).toHaveLength(1));
});

describe('slow readers', () => {
  const quiet = { grownMb: 12, calm: 40, meanwhile: 60, putOut: [true, true] };
  it('are put out, and nobody noticed', () => expect(faultsOfSlowness(quiet)).toEqual([]));
  it.each([
    ['are kept', { putOut: [true, false] }],
    ['cost memory', { grownMb: 50 }],
    ['hold up the others', { meanwhile: 181 }],
  ])('%s', (_what, fault) => expect(faultsOfSlowness({ ...quiet, ...fault })).toHaveLength(1));
});

describe('an onslaught', () => {
  const tried = { tried: 20, open: 0, closed: 12, refused: 8 };
  const held = { strain: 1, postP95Ms: 80, mostMb: 300, unanswered: 0, intrusions: { floods: tried } };
  it('is held off', () => expect(faultsOfOnslaught(held)).toEqual([]));
  it.each([
    ['slows down those who post', { postP95Ms: 501 }],
    ['fills the memory', { mostMb: 700 }],
    ['costs answers', { unanswered: 1 }],
    ['leaves somebody inside', { intrusions: { floods: { ...tried, open: 1 } } }],
    ['did not take place', { intrusions: { floods: { tried: 0, open: 0, closed: 0, refused: 0 } } }],
  ])('%s', (_what, fault) => expect(faultsOfOnslaught({ ...held, ...fault })).toHaveLength(1));
});

describe('lost rights', () => {
  const leaver = { personId: 'leaver', sessionId: 'one', told: [100, 1_900], lostAt: 1_500, closedAt: null };
  const ended = { personId: 'signed out', sessionId: 'two', told: [100], lostAt: null, closedAt: 2_000 };
  const losses = [
    { personId: 'leaver', sessionId: null, at: 1_000 },
    { personId: null, sessionId: 'two', at: 1_000 },
  ];
  const run = { losses, heard: [leaver, ended], letIn: 0, posted: 20, strain: 1 };
  it('end within a second', () => expect(faultsOfLosses(run)).toEqual({ lastMs: 1_000, faults: [] }));
  it.each([
    ['a post too late', { heard: [{ ...leaver, told: [100, 2_001] }] }],
    ['nobody told to go', { heard: [{ ...leaver, lostAt: null }] }],
    ['a socket that stays', { heard: [{ ...ended, closedAt: null }] }],
    ['a socket that closes too late', { heard: [{ ...ended, closedAt: 2_001 }] }],
    ['somebody who never heard anything', { heard: [{ ...ended, told: [] }] }],
    ['a loss that was never recorded', { losses: losses.slice(1) }],
    ['somebody who comes in again', { letIn: 1 }],
    ['silence', { posted: 9 }],
  ])('are not %s', (_what, fault) => expect(faultsOfLosses({ ...run, ...fault }).faults).toHaveLength(1));
});
