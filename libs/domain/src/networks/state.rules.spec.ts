// The arrows between the states: what time and loss bring, what people do, and where there is no way back.
import { canBecome, networkStates } from './state.rules.js';

const waysOf = (from: (typeof networkStates)[number]) => networkStates.filter((to) => canBecome(from, to));

test('the way of a programme network, and of an informal one', () => {
  expect(waysOf('forming')).toEqual(['active', 'informal', 'closed']);
  expect(waysOf('active')).toEqual(['at_risk', 'closed']);
  expect(waysOf('at_risk')).toEqual(['active', 'lapsed', 'closed']);
  expect(waysOf('lapsed')).toEqual(['informal', 'closed']);
  expect(waysOf('informal')).toEqual(['active', 'ended', 'closed']);
  expect(waysOf('ended')).toEqual([]);
});

test('an undone closing leads back to where a network can be closed, and to nowhere else', () => {
  expect(waysOf('closed')).toEqual(networkStates.filter((from) => canBecome(from, 'closed')));
});

test('no state is an arrow to itself, and nothing becomes forming again but by undoing', () => {
  for (const state of networkStates) expect(canBecome(state, state)).toBe(false);
  expect(networkStates.filter((from) => canBecome(from, 'forming'))).toEqual(['closed']);
});
