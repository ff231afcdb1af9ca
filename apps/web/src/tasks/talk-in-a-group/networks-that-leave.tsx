// Said to everybody in the group while another network still shares it for a day: when it ends, and why.
import { Notice, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Group } from './talk-in-a-group.graphql.js';

export function NetworksThatLeave({ networks }: Pick<Group, 'networks'>) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const momentOf = (endsAt: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(endsAt));
  return networks.map(
    ({ id, name: network, endsAt, reason }) =>
      endsAt !== null && (
        <Notice key={id} tone="warn" title={t('talkInAGroup.group.networkEnds', { network })}>
          {t('talkInAGroup.group.networkEndsText', { network, moment: momentOf(endsAt), reason: reason ?? '' })}
        </Notice>
      ),
  );
}
