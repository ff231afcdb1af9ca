// The acts on an action: its next step as a button, the others behind a menu.
import { Button, Menu, Row } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { AskSomebody, ChangeDay, Decline } from './action-dialogs.js';
import type { ActionShown } from './action.graphql.js';
import type { Ending } from './undo-end.js';
import { type ActionActsOfOne, useActionActs } from './use-action-acts.js';

type Opened = 'asking' | 'declining' | 'scheduling';

export function ActionActs({ action, ending }: { action: ActionShown; ending: Ending }) {
  const [opened, open] = useState<Opened | null>(null);
  const acts = useActionActs(action);
  const close = () => open(null);
  return (
    <>
      <Row>
        <NextSteps action={action} acts={acts} ending={ending} onDecline={() => open('declining')} />
        <OtherActs action={action} acts={acts} ending={ending} onOpen={open} />
      </Row>
      {opened === null && <ProblemNotice problem={acts.problem} />}
      {opened === 'asking' && <AskSomebody action={action} acts={acts} onClose={close} />}
      {opened === 'declining' && <Decline action={action} acts={acts} onClose={close} />}
      {opened === 'scheduling' && <ChangeDay action={action} acts={acts} onClose={close} />}
    </>
  );
}

interface ActsProps {
  action: ActionShown;
  acts: ActionActsOfOne;
  ending: Ending;
}

function NextSteps({ action: { id, standing, can }, acts, ending, onDecline }: ActsProps & { onDecline: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const isPending = acts.isPending || ending.isPending;
  if (can.answer) {
    return (
      <>
        <Button isPending={isPending} onClick={() => void acts.answer(true, '')}>
          {t('agreeActions.accept')}
        </Button>
        <Button kind="plain" onClick={onDecline}>
          {t('agreeActions.decline.open')}
        </Button>
      </>
    );
  }
  if (standing === 'FREE' && can.give) {
    return (
      <Button isPending={isPending} onClick={() => void acts.give(me.id)}>
        {t('agreeActions.accept')}
      </Button>
    );
  }
  if (!can.finish) return null;
  return (
    <Button isPending={isPending} onClick={() => void ending.end(id, 'DONE')}>
      {t('agreeActions.finish')}
    </Button>
  );
}

function OtherActs({ action, acts, ending, onOpen }: ActsProps & { onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const { id, standing, can, words, owner } = action;
  const ask = t(standing === 'FREE' ? 'agreeActions.give.open' : 'agreeActions.give.again');
  const reopen = t(standing === 'DONE' ? 'agreeActions.reopen' : 'agreeActions.reopenDropped');
  const isMine = standing === 'HELD' && owner?.id === me.id;
  const isFinishHidden = can.finish && standing === 'FREE';
  return (
    <Menu
      label={t('agreeActions.more', { words })}
      acts={[
        isFinishHidden && { label: t('agreeActions.finish'), onChoose: () => void ending.end(id, 'DONE') },
        can.schedule && { label: t('agreeActions.schedule.open'), onChoose: () => onOpen('scheduling') },
        can.give && { label: ask, onChoose: () => onOpen('asking') },
        can.give && isMine && { label: t('agreeActions.give.back'), onChoose: () => void acts.give(null) },
        can.drop && { label: t('agreeActions.drop'), onChoose: () => void ending.end(id, 'DROPPED') },
        can.reopen && { label: reopen, onChoose: () => void ending.end(id, null) },
      ]}
    />
  );
}
