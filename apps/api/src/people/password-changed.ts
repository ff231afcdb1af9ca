// Tells a person by mail that their password is another one now: who did not do it learns of it, and what to do.
import { newId } from '../platform/database/new-id.js';
import type { Mailer } from '../platform/mail/mailer.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { PersonEntity } from './person.entity.js';

export async function tellOfNewPassword(
  mailer: Mailer,
  tx: Tx,
  { email, language }: Pick<PersonEntity, 'email' | 'language'>,
): Promise<void> {
  if (email === null) return;
  await mailer.queue(tx, {
    to: email,
    language,
    template: 'password-changed',
    details: { path: '/reset-a-password' },
    dedupeKey: `password-changed:${newId()}`,
  });
}
