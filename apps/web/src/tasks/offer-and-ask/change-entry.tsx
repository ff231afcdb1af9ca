// The author says it better, or for longer, in place.
import { Button, Card, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { EntryFields, toSend, type WrittenEntry } from './entry-fields.js';
import { ChangeEntryDocument, type Entry } from './offer-and-ask.graphql.js';

export function ChangeEntry({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ChangeEntryDocument);
  const { id, title, words, subject, phase, endsOn } = entry;
  const form = useForm<WrittenEntry>({
    defaultValues: { title, words, subject: subject ?? '', phase: phase ?? '', endsOn },
  });
  const change = form.handleSubmit(async (written) => {
    if (!(await submit({ id, ...toSend(written) }))) return;
    announce(t('offerAndAsk.entry.changed'));
    onDone();
  });
  return (
    <Card>
      <form onSubmit={(event) => void change(event)} noValidate>
        <Stack>
          <EntryFields form={form} />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" isPending={isPending}>
              {t('offerAndAsk.entry.save')}
            </Button>
            <Button kind="plain" onClick={onDone}>
              {t('shell.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
