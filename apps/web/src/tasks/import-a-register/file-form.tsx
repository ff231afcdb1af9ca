// What one says of a register's file before sending it: whose it is, what it is about, and what its gaps mean.
import { canHoldTable, FILE_HEAD, fileKindOf, linksFiles, REGISTER_FILE_LARGEST, registerNames } from '@sixfold/domain';
import { Button, ChoiceField, Row, Select, Stack, TextField } from '@sixfold/ui';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';
import type { VariablesOf } from '../../platform/graphql.js';
import type { ImportRegisterDocument } from './import-a-register.graphql.js';

type Asked = Omit<VariablesOf<typeof ImportRegisterDocument>, 'uploadId'>;

export interface Chosen extends Asked {
  file: File;
}

interface Written extends Omit<Asked, 'complete'> {
  complete: 'yes' | 'no';
  files: FileList;
}

export interface FileFormProps {
  isPending: boolean;
  /** Gives whether it was sent and its import asked for; the form is empty then. */
  onSend: (chosen: Chosen) => Promise<boolean>;
}

const MEGABYTE = 1024 * 1024;
const LARGEST = REGISTER_FILE_LARGEST / MEGABYTE;

const registers = registerNames.map((name) => ({
  name: name.toUpperCase() as Asked['register'],
  hasLinks: name in linksFiles,
}));
const subjects = ['SCHOOLS', 'LINKS'] as const;
const answers = ['no', 'yes'] as const;

/** The first bytes, which tell what it is before minutes are spent on sending it. */
const headOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.slice(0, FILE_HEAD).arrayBuffer());

export function FileForm({ isPending, onSend }: FileFormProps) {
  const { t } = useTranslation();
  const { register, handleSubmit, formState, control, reset } = useForm<Written>({
    defaultValues: { register: 'ENGLAND', subject: 'SCHOOLS', complete: 'no', asOf: '' },
  });
  const [chosenRegister, chosenSubject] = useWatch({ control, name: ['register', 'subject'] });
  const hasLinks = registers.some(({ name, hasLinks }) => name === chosenRegister && hasLinks);
  const isOfLinks = hasLinks && chosenSubject === 'LINKS';
  const send = handleSubmit(async ({ files, complete, asOf, ...asked }) => {
    const file = files[0];
    if (!file) return;
    const subject = isOfLinks ? 'LINKS' : 'SCHOOLS';
    const isSent = await onSend({ ...asked, file, subject, complete: complete === 'yes', asOf: asOf || null });
    if (isSent) reset();
  });
  const faultOf = async (files: FileList): Promise<string | true> => {
    const [file] = files;
    if (!file) return t('importARegister.fileMissing');
    if (file.size > REGISTER_FILE_LARGEST) {
      return t('importARegister.fileTooLarge', { size: Math.ceil(file.size / MEGABYTE), largest: LARGEST });
    }
    const verdict = canHoldTable(fileKindOf(await headOf(file)));
    return verdict.allowed || refusalWords(t, verdict.refusal);
  };
  const gaps = isOfLinks ? 'Links' : '';
  return (
    <form onSubmit={send} noValidate>
      <Stack gap={5}>
        <Select
          label={t('importARegister.register')}
          choices={registers.map(({ name }) => ({ value: name, label: t(`register.country.${name}`) }))}
          {...register('register')}
        />
        {hasLinks && (
          <ChoiceField
            label={t('importARegister.subject')}
            choices={subjects.map((value) => ({ value, label: t(`importARegister.subjects.${value}`) }))}
            {...register('subject')}
          />
        )}
        <ChoiceField
          label={t(`importARegister.complete${gaps}`)}
          choices={answers.map((value) => ({ value, label: t(`importARegister.completes${gaps}.${value}`) }))}
          {...register('complete')}
        />
        <TextField
          type="date"
          label={t('importARegister.asOf')}
          hint={t('importARegister.asOfHint')}
          {...register('asOf')}
        />
        <TextField
          type="file"
          accept=".csv,.tsv,.txt,.gz"
          label={t('importARegister.file')}
          hint={t('importARegister.fileHint', { largest: LARGEST })}
          error={formState.errors.files?.message}
          {...register('files', { validate: faultOf })}
        />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('importARegister.begin')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
