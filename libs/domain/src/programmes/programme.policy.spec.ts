// Facilitators run their own programmes, administrators begin any and appoint who runs them.
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import { canAppointFacilitators, canCreateProgramme, canRunProgramme, runProgrammes } from './programme.policy.js';

const facilitator: Actor = { ...nobody, facilitates: ['ours'] };
const administrator: Actor = { ...nobody, isAdministrator: true };

test('a facilitator runs their own programme and no other', () => {
  expect(canRunProgramme(facilitator, 'ours').allowed).toBe(true);
  expect(canRunProgramme(facilitator, 'theirs')).toEqual({ allowed: false, refusal: 'FACILITATOR_NEEDED' });
  expect(canRunProgramme(nobody, 'ours')).toEqual({ allowed: false, refusal: 'FACILITATOR_NEEDED' });
  expect(canRunProgramme(administrator, 'ours').allowed).toBe(true);
  expect(runProgrammes(facilitator)).toEqual({ everything: false, programmeIds: ['ours'] });
  expect(runProgrammes(administrator).everything).toBe(true);
});

test.each([canCreateProgramme, canAppointFacilitators])('%o is for administrators', (may) => {
  expect(may(administrator).allowed).toBe(true);
  expect(may(facilitator)).toEqual({ allowed: false, refusal: 'ADMINISTRATOR_NEEDED' });
});
