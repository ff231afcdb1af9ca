// One tie of somebody who is here, with the way to end it for whoever may.
import { Button, Face, Link, NeedRow, Tag, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../platform/session/session.js';
import type { PersonHere } from './invite-people.graphql.js';

export function PersonRow({ person, onEnd }: { person: PersonHere; onEnd: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const language = useLanguageTag();
  const { personId, name, startedOn, confirmed, mayEnd } = person;
  const role = t(`affiliation.roles.${person.role}`);
  const isMe = personId === me.id;
  const date = new Date(startedOn).toLocaleDateString(language, { dateStyle: 'long' });
  const end = mayEnd && (
    <Button aria-label={t('invitePeople.here.endNamed', { name, role })} onClick={onEnd}>
      {t('invitePeople.here.end')}
    </Button>
  );
  // One's own tie is ended in the settings, where it stands what that would cost.
  return (
    <NeedRow
      picture={<Face name={name} />}
      title={<Link href={`/people/${personId}`}>{isMe ? t('invitePeople.here.you', { name }) : name}</Link>}
      action={!isMe && end}
    >
      <p>
        {t('invitePeople.here.since', { role, date })}{' '}
        {!confirmed && <Tag tone="warn">{t('invitePeople.here.waiting')}</Tag>}
      </p>
    </NeedRow>
  );
}
