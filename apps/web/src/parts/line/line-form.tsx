// A few words to whom one has just chosen, and only then it is sent.
import { Button, Row, Stack, TextArea } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { hasLength, type Length } from '../../platform/page/has-length.js';
import type { Problem } from '../../platform/client/problem.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';

export interface LineFormProps {
  label: string;
  hint: string;
  length: Length;
  /** Said where it is too short or too long. */
  missing: string;
  send: string;
  isPending: boolean;
  problem: Problem | null;
  onSend: (words: string) => Promise<void>;
  onCancel: () => void;
}

export function LineForm({ label, hint, length, missing, send, isPending, problem, onSend, onCancel }: LineFormProps) {
  const { t } = useTranslation();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { words: '' } });
  const sendIt = handleSubmit(({ words }) => onSend(words.trim()));
  return (
    <form onSubmit={(event) => void sendIt(event)} noValidate>
      <Stack>
        <TextArea
          autoFocus
          rows={3}
          label={label}
          hint={hint}
          error={formState.errors.words?.message}
          {...register('words', { validate: (words) => hasLength(words, length) || missing })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {send}
          </Button>
          <Button kind="plain" onClick={onCancel}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
