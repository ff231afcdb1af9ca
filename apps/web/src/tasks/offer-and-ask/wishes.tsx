// What I wrote in my profile as what I offer and look for: one press puts it on the board, and can be undone.
import { entryFromProfile, usualBoardDay } from '@sixfold/domain';
import { Button, Icon, NeedRow, RowList, Section, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreate, useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { CloseEntryDocument, type Entry, PostEntryDocument, type Wish } from './offer-and-ask.graphql.js';
import style from './offer-and-ask.module.css';

export function Wishes({ networkId, wishes }: { networkId: string; wishes: readonly Wish[] }) {
  const { t } = useTranslation();
  const [posted, setPosted] = useState<Pick<Entry, 'id' | 'title'> | null>(null);
  const posting = useCreate(PostEntryDocument);
  const closing = useSubmit(CloseEntryDocument);
  const put = async (kind: Wish['kind'], written: { title: string; words: string }) => {
    const done = await posting.submit({ ...written, networkId, kind, endsOn: usualBoardDay(new Date()) });
    if (done) setPosted(done.postBoardEntry);
  };
  const undo = async ({ id }: Pick<Entry, 'id'>) => {
    if (await closing.submit({ id })) setPosted(null);
  };
  const drafts = wishes.flatMap(({ kind, words }) => {
    const written = entryFromProfile(words);
    return written ? [{ kind, written }] : [];
  });
  return (
    <>
      {drafts.length > 0 && (
        <Section title={t('offerAndAsk.wishes')}>
          <RowList label={t('offerAndAsk.wishes')}>
            {drafts.map(({ kind, written }) => (
              <NeedRow
                key={kind}
                picture={<Icon name="person" />}
                title={t(kind === 'ASK' ? 'offerAndAsk.wishOf.ASK' : 'offerAndAsk.wishOf.OFFER')}
                action={
                  <Button
                    aria-label={t('offerAndAsk.putWishNamed', written)}
                    isPending={posting.isPending}
                    onClick={() => void put(kind, written)}
                  >
                    {t('offerAndAsk.putWish')}
                  </Button>
                }
              >
                <p className={style.words}>{written.words}</p>
              </NeedRow>
            ))}
          </RowList>
        </Section>
      )}
      <ProblemNotice problem={posting.problem ?? closing.problem} />
      {posted && (
        <UndoBar
          message={t('offerAndAsk.posted', posted)}
          undoLabel={t('offerAndAsk.undo')}
          onUndo={() => void undo(posted)}
          onExpire={() => setPosted(null)}
        />
      )}
    </>
  );
}
