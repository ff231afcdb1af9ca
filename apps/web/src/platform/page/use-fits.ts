// Whether a text of a form is as long as it may be, told before it is sent.
import { useTranslation } from 'react-i18next';
import { hasLength, type Length } from './has-length.js';

/** For a field of a form: true when the text fits, else what is wrong with it. */
export function useFits(): (length: Length) => (text: string) => true | string {
  const { t } = useTranslation();
  return (length) => (text) => hasLength(text, length) || t('form.length', { ...length });
}
