// What waits for the next letter, in its order; co-leaders change, move and take out, and can undo that.
import { Button, EmptyState, Face, NeedRow, Row, RowList, Stack, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnnouncementText } from './announcement-text.js';
import { ChangeAnnouncement } from './change-announcement.js';
import {
  type Announcement,
  type Letter,
  MoveAnnouncementDocument,
  TakeOutAnnouncementDocument,
} from './write-the-weekly-letter.graphql.js';

export function NextLetter({ letter: { waiting, mayEdit } }: { letter: Letter }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState<string | null>(null);
  const [takenOut, setTakenOut] = useState<Announcement | null>(null);
  const moving = useSubmit(MoveAnnouncementDocument);
  const takingOut = useSubmit(TakeOutAnnouncementDocument);
  const takeOut = async (announcement: Announcement) => {
    if (await takingOut.submit({ id: announcement.id, out: true })) setTakenOut(announcement);
  };
  const undo = async ({ id }: Announcement) => {
    if (await takingOut.submit({ id, out: false })) setTakenOut(null);
  };
  return (
    <Stack>
      <ProblemNotice problem={moving.problem ?? takingOut.problem} />
      {waiting.length === 0 ? (
        <EmptyState title={t('writeTheWeeklyLetter.empty')}>
          {t(mayEdit ? 'writeTheWeeklyLetter.emptyText' : 'writeTheWeeklyLetter.emptyOwn')}
        </EmptyState>
      ) : (
        <RowList label={t('writeTheWeeklyLetter.next')}>
          {waiting.map((announcement, index) => (
            <NeedRow
              key={announcement.id}
              picture={<Face name={announcement.suggesterName} />}
              title={announcement.title}
            >
              {changing === announcement.id ? (
                <ChangeAnnouncement announcement={announcement} onDone={() => setChanging(null)} />
              ) : (
                <>
                  <AnnouncementText announcement={announcement} />
                  <Row>
                    {mayEdit && (
                      <Button onClick={() => setChanging(announcement.id)}>{t('writeTheWeeklyLetter.change')}</Button>
                    )}
                    {mayEdit && index > 0 && (
                      <Button
                        kind="plain"
                        aria-label={t('writeTheWeeklyLetter.upNamed', announcement)}
                        onClick={() => void moving.submit({ id: announcement.id, up: true })}
                      >
                        {t('writeTheWeeklyLetter.up')}
                      </Button>
                    )}
                    <Button
                      kind="plain"
                      aria-label={t('writeTheWeeklyLetter.takeOutNamed', announcement)}
                      onClick={() => void takeOut(announcement)}
                    >
                      {t('writeTheWeeklyLetter.takeOut')}
                    </Button>
                  </Row>
                </>
              )}
            </NeedRow>
          ))}
        </RowList>
      )}
      {takenOut && (
        <UndoBar
          message={t('writeTheWeeklyLetter.takenOut', takenOut)}
          undoLabel={t('writeTheWeeklyLetter.undo')}
          onUndo={() => void undo(takenOut)}
          onExpire={() => setTakenOut(null)}
        />
      )}
    </Stack>
  );
}
