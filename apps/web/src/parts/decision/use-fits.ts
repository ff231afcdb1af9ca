// Whether a text of a form is as long as it may be, told before it is sent.
import { useTranslation } from 'react-i18next';

interface Length {
  least: number;
  most: number;
}

/** For a field of a form: true when the text fits, else what is wrong with it. */
export function useFits(): (length: Length) => (text: string) => true | string {
  const { t } = useTranslation();
  return ({ least, most }) =>
    (text) => {
      const { length } = [...text.trim()];
      return (length >= least && length <= most) || t('decideInAGroup.new.length', { least, most });
    };
}
