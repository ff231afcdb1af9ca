// What a new password lacks, told while it is written by the very rule that the API judges it by.
import { judgePassword, type PasswordOwner } from '@sixfold/domain';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../client/refusal-words.js';

const nobodyKnown: PasswordOwner = { email: '', name: '' };

/** Says what is missing, or true when nothing is; fits on the `validate` of a form's field. */
export function usePasswordFault(owner: PasswordOwner = nobodyKnown): (password: string) => string | true {
  const { t } = useTranslation();
  return (password) => {
    const verdict = judgePassword(password, owner);
    return verdict.allowed || refusalWords(t, verdict.refusal);
  };
}
