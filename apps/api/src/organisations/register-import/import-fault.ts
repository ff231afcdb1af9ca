// What an import cannot go on from.
import type { ImportFaultCode } from '@sixfold/domain';

/** Facts that the words of a fault need; days are yyyy-mm-dd. */
export interface ImportFaultDetails {
  readonly columns?: readonly string[];
  readonly day?: string;
  readonly newest?: string;
  /** Schools that would be closed, of so many open ones. */
  readonly absent?: number;
  readonly open?: number;
}

/** Something that keeps the whole file from being taken, told on the console in one sentence. */
export class ImportFault extends Error {
  constructor(
    readonly code: ImportFaultCode,
    sentence: string,
    readonly details: ImportFaultDetails = {},
  ) {
    super(sentence);
  }
}
