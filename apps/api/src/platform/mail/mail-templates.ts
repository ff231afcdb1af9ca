// Which mails exist and what each needs to be written. Their words are the areas of the same name in libs/words.
import type { MailWords } from '@sixfold/words';

/** Where the mail's one button leads: a path of the web, e.g. `/networks/…`. */
interface Leads {
  readonly path: string;
}

interface AskedToJoin extends Leads {
  readonly askerName: string;
  readonly schoolName: string;
}

interface AskedForSchool extends AskedToJoin {
  readonly networkName: string;
}

/** Only what nobody may be spared: links that open an account. All else is a notice. */
export interface MailDetails {
  readonly 'reset-password': Leads;
  readonly 'password-changed': Leads;
  readonly 'first-coordinator': AskedForSchool;
  readonly 'join-organisation': AskedToJoin;
}

/** A mail without words does not compile. */
export type MailTemplate = keyof MailDetails & keyof MailWords;
