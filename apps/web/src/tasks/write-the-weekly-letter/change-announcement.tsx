// A co-leader says it better, in place.
import { Button, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnnouncementFields, pathOf } from './announcement-fields.js';
import { type Announcement, ChangeAnnouncementDocument } from './write-the-weekly-letter.graphql.js';

export interface ChangeAnnouncementProps {
  announcement: Announcement;
  onDone: () => void;
}

export function ChangeAnnouncement({ announcement: { id, title, words, path }, onDone }: ChangeAnnouncementProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ChangeAnnouncementDocument);
  const form = useForm({ defaultValues: { title, words, address: path ?? '' } });
  const change = form.handleSubmit(async ({ address, ...written }) => {
    if ((await submit({ id, ...written, path: pathOf(address) })) === null) return;
    announce(t('writeTheWeeklyLetter.changed'));
    onDone();
  });
  return (
    <form onSubmit={(event) => void change(event)} noValidate>
      <Stack>
        <AnnouncementFields form={form} />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('writeTheWeeklyLetter.save')}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
