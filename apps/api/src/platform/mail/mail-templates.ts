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

/** What becomes of a mail that somebody sent: the subject is theirs. */
interface AboutReply extends Leads {
  readonly subject: string;
}

/** Only what nobody may be spared: links that open an account, and answers to their own mail. All else is a notice. */
export interface MailDetails {
  readonly 'reset-password': Leads;
  readonly 'password-changed': Leads;
  readonly 'first-coordinator': AskedForSchool;
  readonly 'join-organisation': AskedToJoin;
  readonly 'reply-refused': AboutReply & { readonly reason: string };
  readonly 'reply-without-files': AboutReply;
}

/** A mail without words does not compile. */
export type MailTemplate = keyof MailDetails & keyof MailWords;
