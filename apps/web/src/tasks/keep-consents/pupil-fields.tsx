// Who the pupil is: the first name, the year, and whether they are of age to give consent themselves.
import { CONSENT_LENGTHS } from '@sixfold/domain';
import { ChoiceField, Row, Select, TextField } from '@sixfold/ui';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTeachingChoices } from '../../parts/teaching/teaching-words.js';
import { useFits } from '../../platform/page/use-fits.js';
import type { Pupil } from './keep-consents.graphql.js';

const ages = ['YOUNGER', 'THIRTEEN'] as const;

export interface WrittenPupil {
  firstName: string;
  /** As a form has it. */
  yearGroup: string;
  age: (typeof ages)[number];
}

/** A pupil of the first class one thinks of; under thirteen until somebody says otherwise. */
export const nobodyYet: WrittenPupil = { firstName: '', yearGroup: '10', age: 'YOUNGER' };

export const writtenPupil = ({ firstName, yearGroup, isThirteen }: Pupil): WrittenPupil => ({
  firstName,
  yearGroup: String(yearGroup),
  age: isThirteen ? 'THIRTEEN' : 'YOUNGER',
});

/** As the API takes it. */
export const pupilToSend = ({ firstName, yearGroup, age }: WrittenPupil) => ({
  firstName,
  yearGroup: Number(yearGroup),
  isThirteen: age === 'THIRTEEN',
});

interface PupilFieldsProps {
  register: UseFormRegister<WrittenPupil>;
  errors: FieldErrors<WrittenPupil>;
}

export function PupilFields({ register, errors }: PupilFieldsProps) {
  const { t } = useTranslation();
  const fits = useFits();
  const { years } = useTeachingChoices();
  return (
    <>
      <Row gap={4}>
        <TextField
          label={t('keepConsents.firstName')}
          hint={t('keepConsents.firstNameHint')}
          autoComplete="off"
          error={errors.firstName?.message}
          {...register('firstName', { validate: fits(CONSENT_LENGTHS.firstName) })}
        />
        <Select label={t('keepConsents.year')} choices={years} {...register('yearGroup')} />
      </Row>
      <ChoiceField
        label={t('keepConsents.thirteen')}
        choices={ages.map((age) => ({ value: age, label: t(`keepConsents.ages.${age}`) }))}
        {...register('age')}
      />
    </>
  );
}
