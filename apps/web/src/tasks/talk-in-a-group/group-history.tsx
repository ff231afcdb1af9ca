// Who closed the group, opened it again, or changed who may read it; the newest first.
import { Section, TimeAgo } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Group } from './talk-in-a-group.graphql.js';

export function GroupHistory({ history }: Pick<Group, 'history'>) {
  const { t } = useTranslation();
  if (history.length === 0) return null;
  return (
    <Section title={t('talkInAGroup.group.history')}>
      <ul>
        {history.map(({ id, act, personName: name, at }) => (
          <li key={id}>
            {t(`talkInAGroup.group.acts.${act}`, { name })} · <TimeAgo at={at} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
