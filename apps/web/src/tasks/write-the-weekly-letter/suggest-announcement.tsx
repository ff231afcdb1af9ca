// Adding something to the next letter: a co-leader does it, everybody else suggests it.
import { Button, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnnouncementFields, pathOf, type WrittenAnnouncement } from './announcement-fields.js';
import { SuggestAnnouncementDocument } from './write-the-weekly-letter.graphql.js';

const nothing: WrittenAnnouncement = { title: '', words: '', address: '' };

export function SuggestAnnouncement({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useCreate(SuggestAnnouncementDocument);
  const form = useForm({ defaultValues: nothing });
  const suggest = form.handleSubmit(async ({ title, words, address }) => {
    if ((await submit({ networkId, title, words, path: pathOf(address) })) === null) return;
    announce(t('writeTheWeeklyLetter.suggested', { title }));
    form.reset(nothing);
  });
  return (
    <form onSubmit={(event) => void suggest(event)} noValidate>
      <Stack>
        <AnnouncementFields form={form} />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('writeTheWeeklyLetter.add')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
