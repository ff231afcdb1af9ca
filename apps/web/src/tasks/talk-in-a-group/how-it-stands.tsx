// What one should know before reading or writing in a group: who is in it by role, that it is closed, and who else reads.
import { Notice } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Group } from './talk-in-a-group.graphql.js';

export function HowItStands({ group: { follows, isClosed, facilitatorsRead, joinedFor, can } }: { group: Group }) {
  const { t } = useTranslation();
  const isIn = joinedFor !== null;
  return (
    <>
      {follows && <p>{t(`talkInAGroup.group.follows.${follows}`)}</p>}
      {isClosed && <Notice>{t('talkInAGroup.group.closed')}</Notice>}
      {isIn && !isClosed && !can.post && <p>{t('talkInAGroup.group.readOnly')}</p>}
      {isIn && facilitatorsRead && <Notice>{t('talkInAGroup.group.facilitatorsRead')}</Notice>}
      {!isIn && can.read && <Notice>{t('talkInAGroup.group.youOnlyRead')}</Notice>}
    </>
  );
}
