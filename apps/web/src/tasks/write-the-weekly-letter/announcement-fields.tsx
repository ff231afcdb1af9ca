// The three fields of an announcement, checked as the API checks them.
import { ANNOUNCEMENT_TITLE_LENGTH, ANNOUNCEMENT_WORDS_LENGTH, isInsidePath } from '@sixfold/domain';
import { TextArea, TextField } from '@sixfold/ui';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFits } from '../../platform/page/use-fits.js';

export interface WrittenAnnouncement {
  title: string;
  words: string;
  /** An address of a page of Sixfold, as it is copied from the browser; may be empty. */
  address: string;
}

/** The path of an address within Sixfold: people copy the whole address. */
export function pathOf(address: string): string | null {
  const written = address.trim();
  if (written === '') return null;
  return written.startsWith(`${window.location.origin}/`) ? written.slice(window.location.origin.length) : written;
}

export function AnnouncementFields({ form }: { form: UseFormReturn<WrittenAnnouncement> }) {
  const { t } = useTranslation();
  const { register, formState } = form;
  const fits = useFits();
  const isInside = (address: string) => {
    const path = pathOf(address);
    return path === null || isInsidePath(path) || t('writeTheWeeklyLetter.notInside');
  };
  return (
    <>
      <TextField
        label={t('writeTheWeeklyLetter.what')}
        autoComplete="off"
        error={formState.errors.title?.message}
        {...register('title', { validate: fits(ANNOUNCEMENT_TITLE_LENGTH) })}
      />
      <TextArea
        rows={3}
        label={t('writeTheWeeklyLetter.words')}
        error={formState.errors.words?.message}
        {...register('words', { validate: fits(ANNOUNCEMENT_WORDS_LENGTH) })}
      />
      <TextField
        label={t('writeTheWeeklyLetter.link')}
        hint={t('writeTheWeeklyLetter.linkHint')}
        autoComplete="off"
        error={formState.errors.address?.message}
        {...register('address', { validate: isInside })}
      />
    </>
  );
}
