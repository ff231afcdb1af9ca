// The scenes of safeguarding: the consents of a pupil of the home place.
import { randomUUID } from 'node:crypto';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';
import { text } from './text.js';

const pupil = { firstName: 'Amira', yearGroup: 10, isThirteen: false };
const day = (ahead: number): string => new Date(Date.now() + ahead * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
const purposes = ['QUOTATION'];

export const safeguarding: Readonly<Record<string, Scene>> = {
  consentPupils: async (stage) => {
    await pupilOf(stage);
    return { organisationId: stage.home.id, first: 5 };
  },
  consentsOfPupil: async (stage) => ({ id: await pupilOf(stage) }),
  recordConsent: ({ home }) => ({
    input: {
      ...{ organisationId: home.id, pupil, purposes, givers: ['SCHOOL'], evidence: text, clientKey: randomUUID() },
      ...{ givenOn: day(-2), until: day(30) },
    },
  }),
  withdrawConsent: async (stage) => ({ input: { pupilId: await pupilOf(stage), purposes } }),
  restoreConsent: async (stage) => {
    const pupilId = await pupilOf(stage);
    await stage.world.rows('UPDATE consent SET withdrawn_at = now(), withdrawn_by = $2 WHERE pupil_id = $1', [
      pupilId,
      (stage.asker.person ?? stage.owner).id,
    ]);
    return { input: { pupilId, purposes } };
  },
  changeConsentPupil: async (stage) => ({ input: { ...pupil, id: await pupilOf(stage) } }),
  removeConsentPupil: async (stage) => ({ id: await pupilOf(stage) }),
  restoreConsentPupil: async (stage) => {
    const id = await pupilOf(stage);
    await stage.world.rows('UPDATE consent_pupil SET removed_at = now(), removed_by = entered_by WHERE id = $1', [id]);
    return { id };
  },
};

async function pupilOf({ world, home, member }: Stage): Promise<string> {
  const id = randomUUID();
  await world.rows(
    `INSERT INTO consent_pupil (id, organisation_id, first_name, year_group, is_thirteen, entered_by, entered_at, client_key)
     VALUES ($1, $2, 'Amira', 10, false, $3, now(), $1)`,
    [id, home.id, member.id],
  );
  await world.rows(
    `INSERT INTO consent (id, pupil_id, purpose, giver, given_on, until, evidence, recorded_by, recorded_at, client_key)
     VALUES ($1, $1, 'quotation', 'school', $3, $4, '{}', $2, now(), $1)`,
    [id, member.id, day(-2), day(30)],
  );
  return id;
}
