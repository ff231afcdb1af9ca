// What is wrong with the words that somebody owes somebody else, told before they are sent.
import { REASON_LENGTH } from '@sixfold/domain';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';

/** For a field of a form: true when it may be sent, else what it lacks. */
export function useReasonFault(): (reason: string) => true | string {
  const { t } = useTranslation();
  return (reason) => {
    const { length } = reason.trim();
    const { least, most } = REASON_LENGTH;
    return (length >= least && length <= most) || refusalWords(t, 'REASON_NEEDED', REASON_LENGTH);
  };
}
