// What is wrong with the texts of a network, told while they are written by the very rule that the API judges them by.
import { type NetworkWords, wordsOfNetworkFaults } from '@sixfold/domain';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';

const faultless: NetworkWords = { name: 'name', purpose: 'purpose', learningFocus: '' };

/** Says what one of the texts lacks, or null when it lacks nothing. */
export function useWordsFault(): (field: keyof NetworkWords, text: string) => string | null {
  const { t } = useTranslation();
  return (field, text) => {
    const [fault] = wordsOfNetworkFaults({ ...faultless, [field]: text });
    return fault ? refusalWords(t, fault.code, { ...fault }) : null;
  };
}
