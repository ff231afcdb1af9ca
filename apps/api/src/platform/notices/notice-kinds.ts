// Which notices exist and what the words of each need. Their words are the areas of the same name in libs/words.
import type { NoticeWords } from '@sixfold/words';

interface AboutNetwork {
  readonly networkName: string;
}

interface AskedBy extends AboutNetwork {
  readonly askerName: string;
}

interface AskedForSchool extends AskedBy {
  readonly schoolName: string;
}

/** Plain strings and numbers only: they are stored as they are, and written out in the reader's language later. */
export interface NoticeDetails {
  readonly 'school-asked': AskedForSchool;
  readonly 'seat-offered': AskedBy;
  readonly 'network-activated': AboutNetwork;
}

/** A notice without words, or words without a notice, does not compile. */
export type NoticeKind = keyof NoticeDetails & keyof NoticeWords;
