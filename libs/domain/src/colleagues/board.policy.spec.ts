// Who does what on a board, as a table of people against acts.
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import { canAnswerEntry, canCloseEntry, canKeepEntry, canPostOnBoard, canReadBoard } from './board.policy.js';

const affiliations = [
  { affiliationId: 'a-staff', organisationId: 'a', organisationKind: 'school', role: 'staff' },
] as const;
const member = { networkId: 'n', organisationId: 'a', standing: 'member' } as const;
const teacher: Actor = { ...nobody, affiliations, networks: [member] };
const entry = { networkId: 'n', programmeId: 'p', state: 'active', postedBy: 'you' } as const;

const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);

const people: readonly { who: string; actor: Actor; says: readonly string[] }[] = [
  { who: 'nobody', actor: nobody, says: Array<string>(5).fill('NOT_FOUND') },
  { who: 'administrator', actor: { ...nobody, isAdministrator: true }, says: Array<string>(5).fill('NOT_FOUND') },
  {
    who: 'of a school that was asked',
    actor: { ...teacher, networks: [{ ...member, standing: 'invited' }] },
    says: Array<string>(5).fill('NOT_FOUND'),
  },
  {
    who: 'facilitator',
    actor: { ...nobody, facilitates: ['p'] },
    says: ['yes', ...Array<string>(4).fill('PEOPLE_OF_NETWORK_ONLY')],
  },
  { who: 'teacher', actor: teacher, says: ['yes', 'yes', 'yes', 'BOARD_ENTRY_OF_ANOTHER', 'BOARD_ENTRY_OF_ANOTHER'] },
  {
    who: 'author',
    actor: { ...teacher, personId: 'you' },
    says: ['yes', 'yes', 'BOARD_ENTRY_IS_YOURS', 'yes', 'yes'],
  },
  {
    who: 'co-leader',
    actor: { ...teacher, leads: ['n'] },
    says: ['yes', 'yes', 'yes', 'BOARD_ENTRY_OF_ANOTHER', 'yes'],
  },
];

it.each(people)('$who', ({ actor, says }) =>
  expect(
    [canReadBoard, canPostOnBoard, canAnswerEntry, canKeepEntry, canCloseEntry].map((can) => said(can(actor, entry))),
  ).toEqual(says),
);
