// Which mails exist and what each needs to be written. Their words are the areas of the same name in libs/words.
import type { MailWords } from '@sixfold/words';

/** Where the mail's one button leads: a path of the web, e.g. `/networks/…`. */
interface Leads {
  readonly path: string;
}

interface AboutNetwork extends Leads {
  readonly networkName: string;
}

interface AskedBy extends AboutNetwork {
  readonly askerName: string;
}

interface AskedForSchool extends AskedBy {
  readonly schoolName: string;
}

export interface MailDetails {
  readonly 'reset-password': Leads;
  readonly 'password-changed': Leads;
  readonly 'first-coordinator': AskedForSchool;
  readonly 'school-asked': AskedForSchool;
  readonly 'seat-offered': AskedBy;
  readonly 'network-activated': AboutNetwork;
}

/** A mail without words, or words without a mail, does not compile. */
export type MailTemplate = keyof MailDetails & Exclude<keyof MailWords, 'frame'>;
