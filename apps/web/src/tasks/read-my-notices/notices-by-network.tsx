// Notices under the names of their networks, the newest network first; going to one marks it as read.
import { ButtonLink, Icon, NeedRow, RowList, Section, Tag, TimeAgo } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { MarkNoticeReadDocument, type MyNoticesDocument } from './read-my-notices.graphql.js';

type Notice = ResultOf<typeof MyNoticesDocument>['myNotices']['items'][number];

export function NoticesByNetwork({ notices }: { notices: readonly Notice[] }) {
  const { t } = useTranslation();
  const { submit } = useSubmit(MarkNoticeReadDocument);
  const networkIds = [...new Set(notices.map(({ networkId }) => networkId))];
  return networkIds.map((id) => {
    const own = notices.filter(({ networkId }) => networkId === id);
    const name = own[0]?.networkName ?? t('readMyNotices.elsewhere');
    return (
      <Section key={id} title={name}>
        <RowList label={name}>
          {own.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} onGo={() => void submit({ id: notice.id })} />
          ))}
        </RowList>
      </Section>
    );
  });
}

function NoticeRow({ notice, onGo }: { notice: Notice; onGo: () => void }) {
  const { t } = useTranslation();
  const { title, text, action, path, toldAt, isRead } = notice;
  return (
    <NeedRow
      picture={<Icon name={isRead ? 'check' : 'bell'} />}
      title={title}
      action={
        <ButtonLink href={path} onClick={isRead ? undefined : onGo} aria-label={`${action}: ${title}`}>
          {action}
        </ButtonLink>
      }
    >
      <p>{text}</p>
      <p>
        <TimeAgo at={toldAt} /> {!isRead && <Tag tone="brand">{t('readMyNotices.unreadTag')}</Tag>}
      </p>
    </NeedRow>
  );
}
