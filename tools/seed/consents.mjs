// What the families of one school have signed: all of it, a part of it, and something that was withdrawn.
// @ts-check
import { randomUUID } from 'node:crypto';
import { p, text } from './rich-text.mjs';

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */

const RECORD = 'mutation ($input: RecordConsentInput!) { pupil: recordConsent(input: $input) { id } }';
const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }';
const YEAR = `query ($id: ID!) { organisation(id: $id) { consentsOfPupils { today schoolYearEndsOn } } }`;

const SIGNED = 'Signed form of September, in the folder in the office.';
const all = ['QUOTATION', 'PICTURE', 'WORK'];

/** @type {readonly { pupil: object, purposes: string[], evidence: string, givers?: string[], withdrawn?: object }[]} */
const families = [
  { pupil: { firstName: 'Amira', yearGroup: 5, isThirteen: false }, purposes: all, evidence: SIGNED },
  {
    ...{ pupil: { firstName: 'Bryn', yearGroup: 4, isThirteen: false }, purposes: ['QUOTATION', 'WORK'] },
    evidence: `${SIGNED} His mother has crossed out pictures.`,
  },
  {
    ...{ pupil: { firstName: 'Cerys', yearGroup: 5, isThirteen: false }, purposes: all, evidence: SIGNED },
    withdrawn: { purposes: ['PICTURE'], reason: 'Her father rang: no pictures any more, words are fine.' },
  },
  {
    ...{ pupil: { firstName: 'Dafydd', yearGroup: 4, isThirteen: false }, purposes: ['WORK'], givers: ['GUARDIAN'] },
    evidence: 'His grandmother said so at the gate, the form is still to come.',
  },
];

/** The head records them: the teachers of the school look up whom they may quote. @param {DemoWorld} world */
export async function recordConsents(world) {
  const organisationId = world.schoolId('123457');
  const { organisation } = await world.as('alan', YEAR, { id: organisationId });
  const { today, schoolYearEndsOn } = organisation.consentsOfPupils;
  for (const { pupil, purposes, evidence, givers = ['SCHOOL', 'GUARDIAN'], withdrawn } of families) {
    const given = { purposes, givers, givenOn: today, until: schoolYearEndsOn, evidence: text(p(evidence)) };
    const recorded = await world.as('alan', RECORD, {
      input: { organisationId, pupil, ...given, clientKey: randomUUID() },
    });
    if (withdrawn) await world.as('alan', WITHDRAW, { input: { pupilId: recorded.pupil.id, ...withdrawn } });
  }
}
