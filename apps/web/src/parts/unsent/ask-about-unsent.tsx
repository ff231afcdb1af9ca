// Before signing out: asks whether what has not been sent may be lost, wherever in the web one signs out.
import { Button, Dialog, Row, Stack } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useSession } from '../../platform/session/session.js';
import { askBeforeSignOut } from '../../platform/session/sign-out.js';
import { countUnsent } from './unsent-store.js';

interface Question {
  count: number;
  answer: (mayGoOn: boolean) => void;
}

/** Stands around every page from which one can sign out; visitors have nothing unsent. */
export function AskAboutUnsent() {
  const { t } = useTranslation();
  const id = useSession().me?.id ?? null;
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(
    () =>
      askBeforeSignOut(async () => {
        const count = id === null ? 0 : await countUnsent(id);
        if (count === 0) return true;
        return new Promise((answer) => setQuestion({ count, answer }));
      }),
    [id],
  );
  const answer = (mayGoOn: boolean) => {
    question?.answer(mayGoOn);
    setQuestion(null);
  };
  return (
    <>
      <Outlet />
      {question && (
        <Dialog
          title={t('talkInAGroup.unsent.askTitle', { count: question.count })}
          closeLabel={t('shell.close')}
          onClose={() => answer(false)}
        >
          <Stack>
            <p>{t('talkInAGroup.unsent.askText')}</p>
            <Row>
              <Button kind="primary" onClick={() => answer(false)}>
                {t('talkInAGroup.unsent.stay')}
              </Button>
              <Button kind="danger" onClick={() => answer(true)}>
                {t('talkInAGroup.unsent.signOut')}
              </Button>
            </Row>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
