// Who does it or is asked to, and by when, in words.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import { useMe } from '../../platform/session/session.js';
import type { ActionShown } from './action.graphql.js';
import style from './action.module.css';

export function Who({ action }: { action: ActionShown }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = wordsOf(t, action, me.id);
  return words && <p className={style.who}>{words}</p>;
}

/** Null where there is nothing to say beyond how it stands. */
function wordsOf(t: TFunction, { standing, owner, formerOwnerName, declined }: ActionShown, me: string) {
  if (owner) {
    const { id, name, organisationName: school } = owner;
    if (standing === 'OFFERED')
      return id === me ? t('agreeActions.offeredToMe') : t('agreeActions.offered', { name, school });
    if (standing === 'DONE') return id === me ? t('agreeActions.mineDone') : t('agreeActions.done', { name, school });
    if (standing === 'DROPPED') return null;
    return id === me ? t('agreeActions.mine') : t('agreeActions.held', { name, school });
  }
  if (standing !== 'FREE') return null;
  if (formerOwnerName) return t('agreeActions.formerOwner', { name: formerOwnerName });
  if (!declined) return null;
  const { byName: name, words } = declined;
  return words === '' ? t('agreeActions.declined', { name }) : t('agreeActions.declinedWith', { name, words });
}

export function Due({ action: { dueBy, isOverdue } }: { action: Pick<ActionShown, 'dueBy' | 'isOverdue'> }) {
  const { t } = useTranslation();
  const day = useDay();
  if (dueBy === null) return null;
  return (
    <span className={isOverdue ? style.late : style.note}>
      {t(isOverdue ? 'agreeActions.overdue' : 'agreeActions.due', { day: day(dueBy) })}
    </span>
  );
}
