// Before signing out: asks whether what has not been sent may be lost, wherever in the web one signs out.
import { Button, Dialog, Row, Stack } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMe } from '../../platform/session/session.js';
import { askBeforeSignOut } from '../../platform/session/sign-out.js';
import { countUnsent } from './unsent-store.js';

interface Question {
  count: number;
  answer: (mayGoOn: boolean) => void;
}

/** Stands around the pages of whoever is signed in. */
export function AskAboutUnsent() {
  const { t } = useTranslation();
  const { id } = useMe();
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(
    () =>
      askBeforeSignOut(async () => {
        const count = await countUnsent(id);
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
