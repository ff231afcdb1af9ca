// Reads many people at once: pasted lines, or a file that never leaves the device as it is.
import { Button, Card, FileButton, Notice, Row, Section, Stack, TextArea } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PersonInList, peopleIn, textOf } from './read-list.js';

export function ManyPeople({ onRead }: { onRead: (people: readonly PersonInList[]) => void }) {
  const { t } = useTranslation();
  const [isUnreadable, setUnreadable] = useState(false);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { pasted: '' } });
  const read = async (text: string) => {
    const people = await peopleIn(text);
    const isRead = people.some(({ email }) => email.includes('@'));
    setUnreadable(!isRead);
    if (isRead) onRead(people);
    return isRead;
  };
  const readPasted = handleSubmit(async ({ pasted }) => {
    if (await read(pasted)) reset();
  });
  const readFile = async (file: File) => read(textOf(new Uint8Array(await file.arrayBuffer())));
  return (
    <Section title={t('invitePeople.many')}>
      <Card>
        <form onSubmit={(event) => void readPasted(event)} noValidate>
          <Stack>
            <TextArea
              rows={4}
              label={t('invitePeople.pasted')}
              hint={t('invitePeople.pastedHint')}
              error={formState.errors.pasted?.message}
              {...register('pasted', {
                validate: (pasted) => pasted.trim() !== '' || t('invitePeople.pastedMissing'),
              })}
            />
            {isUnreadable && <Notice tone="bad">{t('invitePeople.notRead')}</Notice>}
            <Row>
              <Button type="submit">{t('invitePeople.readPasted')}</Button>
              <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onFiles={([file]) => file && void readFile(file)}>
                {t('invitePeople.readFile')}
              </FileButton>
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
