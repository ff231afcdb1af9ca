// Who widens what: tables of people against acts, and that nothing becomes wider without a wish and another's yes.
import fc from 'fast-check';
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import { isWiderThan, ownAudiences } from './audience.rules.js';
import { licences } from './licence.rules.js';
import { canKeepResource, canShareResource, type ResourceFacts } from './resource.policy.js';
import {
  canAnswerWish,
  canAskForWider,
  canReadWish,
  canReadWishes,
  canTakeBackWish,
  canTakeDown,
  isGivenWider,
  isWishStanding,
  type WiderAudience,
  widerAudiences,
  type WishFacts,
} from './wider.policy.js';

const atSchool = (organisationId: string) =>
  ({ affiliationId: `a-${organisationId}`, organisationId, organisationKind: 'school', role: 'staff' }) as const;
const person = (personId: string, organisationId: string, leads: readonly string[] = []): Actor => ({
  ...nobody,
  ...{ personId, leads, affiliations: [atSchool(organisationId)] },
  networks: [{ networkId: 'n', organisationId, standing: 'member' }],
});
const owner = person('owner', 'a', ['n']);
const colleague = person('colleague', 'a');
const coLeader = person('co-leader', 'b', ['n']);
const leaderElsewhere: Actor = { ...person('else', 'c', ['other']), networks: [] };
const administrator: Actor = { ...nobody, personId: 'adm', isAdministrator: true };
const everybody = { owner, colleague, coLeader, leaderElsewhere, administrator };

const bank = { networkId: 'n', networkState: 'active', programmeId: null } as const;
const resource: ResourceFacts = {
  ...{ ownerId: 'owner', organisationId: 'a', audience: 'network', licence: 'cc_by', bank, isArchived: false },
};
const wish: WishFacts = { askedBy: 'owner', networkId: 'n', audience: 'public' };
const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);

it.each([
  ['owner', 'yes', 'WISH_OF_OWN', 'yes', 'yes', true],
  ['colleague', 'RESOURCE_OF_ANOTHER', 'CO_LEADERS_ONLY', 'NOT_FOUND', 'CO_LEADERS_ONLY', false],
  ['coLeader', 'RESOURCE_OF_ANOTHER', 'yes', 'NOT_FOUND', 'yes', true],
  ['leaderElsewhere', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', false],
  ['administrator', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', false],
] as const)('%s asks, answers, takes back, reads what waits, reads it', (who, asks, answers, takesBack, reads, one) => {
  const actor = everybody[who];
  expect(said(canAskForWider(actor, resource, 'public'))).toBe(asks);
  expect(said(canAnswerWish(actor, resource, wish))).toBe(answers);
  expect(said(canTakeBackWish(actor, wish))).toBe(takesBack);
  expect(said(canReadWishes(actor, wish))).toBe(reads);
  expect(canReadWish(actor, wish)).toBe(one);
  expect(canReadWish(null, wish)).toBe(false);
});

it.each([
  ['all_networks', {}, 'yes'],
  ['public', { audience: 'all_networks' }, 'yes'],
  ['all_networks', { audience: 'all_networks' }, 'WIDER_ALREADY'],
  ['all_networks', { audience: 'public' }, 'WIDER_ALREADY'],
  ['public', { licence: 'network' }, 'LICENCE_KEEPS_IT_CLOSER'],
  ['public', { isArchived: true }, 'RESOURCE_IS_PUT_AWAY'],
  ['public', { audience: 'school', bank: null }, 'WIDER_NEEDS_BANK'],
  ['public', { audience: 'me' }, 'WIDER_NEEDS_BANK'],
  ['public', { bank: { ...bank, networkState: 'lapsed' } }, 'RESOURCE_NEEDS_ACTIVE_NETWORK'],
] as const)('asks for %s of %j: %s', (audience, changes, says) =>
  expect(said(canAskForWider(owner, { ...resource, ...changes }, audience))).toBe(says),
);

it('ends a wish with the licence, the bank, the author and the circle for which it was', () => {
  expect(isWishStanding(resource, wish)).toBe(true);
  const others: Partial<ResourceFacts>[] = [
    ...[{ licence: 'network' } as const, { bank: { ...bank, networkId: 'other' } }, { ownerId: 'another' }],
    ...[{ audience: 'school' } as const, { audience: 'public' } as const, { isArchived: true }],
  ];
  expect(others.filter((changes) => isWishStanding({ ...resource, ...changes }, wish))).toEqual([]);
});

it.each([
  ['administrator', 'public', 'yes'],
  ['administrator', 'all_networks', 'NOT_FOUND'],
  ['owner', 'public', 'TAKEN_DOWN_BY_ADMINISTRATORS'],
  ['coLeader', 'network', 'TAKEN_DOWN_BY_ADMINISTRATORS'],
  ['leaderElsewhere', 'network', 'NOT_FOUND'],
] as const)('%s takes down what is given to %s: %s', (who, audience, says) =>
  expect(said(canTakeDown(everybody[who], { ...resource, audience }))).toBe(says),
);

it('does not let an administrator who is of the network take down what stands there', () => {
  expect(said(canTakeDown({ ...coLeader, isAdministrator: true }, resource))).toBe('TAKEN_DOWN_OF_PUBLIC_ONLY');
});

interface Life {
  readonly resource: ResourceFacts;
  readonly open: WishFacts | null;
  /** The widest circle that its author asked for and another co-leader said yes to, since it was narrowed last. */
  readonly agreed: WiderAudience | null;
}
type Step = (life: Life) => Life;

const standing = (life: Life): Life =>
  life.open !== null && !isWishStanding(life.resource, life.open) ? { ...life, open: null } : life;
const actors = fc.constantFrom(...Object.values(everybody));
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(actors, fc.constantFrom(...ownAudiences), fc.constantFrom(...licences))
    .map(([actor, audience, licence]): Step => (life) => {
      const changed = { ...life.resource, licence };
      if (!canShareResource(actor, changed, audience, audience === 'network' ? bank : null).allowed) return life;
      const given = { ...changed, audience, bank: audience === 'network' ? bank : null };
      const isTouched = licence !== life.resource.licence || audience !== 'network';
      return standing({ resource: given, open: isTouched ? null : life.open, agreed: null });
    }),
  fc.tuple(actors, fc.boolean()).map(([actor, isArchived]): Step => (life) => {
    if (!canKeepResource(actor, life.resource).allowed) return life;
    return standing({ ...life, resource: { ...life.resource, isArchived } });
  }),
  fc.tuple(actors, fc.constantFrom(...widerAudiences)).map(([actor, audience]): Step => (life) => {
    if (life.open !== null || !canAskForWider(actor, life.resource, audience).allowed) return life;
    return { ...life, open: { askedBy: actor.personId, networkId: 'n', audience } };
  }),
  actors.map((actor): Step => (life) => {
    const { open } = life;
    if (open === null || !canAnswerWish(actor, life.resource, open).allowed || !isWishStanding(life.resource, open)) {
      return life;
    }
    expect([open.askedBy, actor.personId]).toEqual(['owner', 'co-leader']);
    return { resource: { ...life.resource, audience: open.audience }, open: null, agreed: open.audience };
  }),
  actors.map((actor): Step => (life) => {
    if (!canTakeDown(actor, life.resource).allowed) return life;
    return { resource: { ...life.resource, audience: 'me', bank: null }, open: null, agreed: null };
  }),
);

it('never makes anything wider than its author asked for and another co-leader approved', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (taken) => {
      let life: Life = { resource: { ...resource, audience: 'me', bank: null }, open: null, agreed: null };
      for (const step of taken) {
        life = step(life);
        const { audience } = life.resource;
        if (isGivenWider(life.resource)) expect(life.agreed !== null && !isWiderThan(audience, life.agreed)).toBe(true);
      }
    }),
  );
});
