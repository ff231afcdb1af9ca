// Accounts and sessions are their person's; only an administrator ends another's session or reads the demo's mail.
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import { canEndSession, canLookAfterAccount, canReadDemoOutbox } from './person.policy.js';

const person = (personId: string, isAdministrator = false): Actor => ({
  ...nobody,
  personId,
  isAdministrator,
});
const amira = person('amira');
const colleague = person('colleague');
const administrator = person('administrator', true);

describe('who may', () => {
  it.each([
    ['look after the own account', canLookAfterAccount(amira, amira), true],
    ["look after a colleague's account", canLookAfterAccount(colleague, amira), false],
    ["look after another's account as administrator", canLookAfterAccount(administrator, amira), false],
    ['end the own session', canEndSession(amira, amira), true],
    ["end a colleague's session", canEndSession(colleague, amira), false],
    ["end anyone's session as administrator", canEndSession(administrator, amira), true],
    ['read the demo outbox as anyone', canReadDemoOutbox(amira, 'demo'), false],
    ['read the demo outbox as administrator', canReadDemoOutbox(administrator, 'demo'), true],
    ['read it in production', canReadDemoOutbox(administrator, 'production'), false],
  ])('%s', (_, verdict, allowed) =>
    expect(verdict).toEqual(allowed ? { allowed: true } : { allowed: false, refusal: 'NOT_FOUND' }),
  );
});
