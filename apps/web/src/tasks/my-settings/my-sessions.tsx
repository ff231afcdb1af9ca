// The devices on which I am signed in, each to be ended.
import { Button, Icon, NeedRow, Row, RowList, Section, Tag, TimeAgo, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { EndOtherSessionsDocument, EndSessionDocument, MySessionsDocument } from './my-settings.graphql.js';

type MySession = ResultOf<typeof MySessionsDocument>['mySessions'][number];

export function MySessions() {
  const { t } = useTranslation();
  const query = useQuery({ query: MySessionsDocument });
  return (
    <Section title={t('mySettings.sessions.title')}>
      <p>{t('mySettings.sessions.lead')}</p>
      <Loaded query={query} shape="rows">
        {({ mySessions }) => <Devices sessions={mySessions} />}
      </Loaded>
    </Section>
  );
}

function Devices({ sessions }: { sessions: readonly MySession[] }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const one = useSubmit(EndSessionDocument);
  const others = useSubmit(EndOtherSessionsDocument);
  const end = async (id: string) => (await one.submit({ id })) && announce(t('mySettings.sessions.ended'));
  const endOthers = async () => (await others.submit({})) && announce(t('mySettings.sessions.othersEnded'));
  return (
    <>
      <ProblemNotice problem={one.problem ?? others.problem} />
      <RowList label={t('mySettings.sessions.title')}>
        {sessions.map((session) => (
          <Device key={session.id} session={session} onEnd={() => void end(session.id)} />
        ))}
      </RowList>
      {sessions.length > 1 && (
        <Row>
          <Button isPending={others.isPending} onClick={() => void endOthers()}>
            {t('mySettings.sessions.endOthers')}
          </Button>
        </Row>
      )}
    </>
  );
}

function Device({ session, onEnd }: { session: MySession; onEnd: () => void }) {
  const { t } = useTranslation();
  const device = session.device ?? t('mySettings.sessions.unknownDevice');
  const end = (
    <Button aria-label={t('mySettings.sessions.endNamed', { device })} onClick={onEnd}>
      {t('mySettings.sessions.end')}
    </Button>
  );
  return (
    <NeedRow
      picture={<Icon name="person" />}
      title={device}
      action={session.current ? <Tag tone="good">{t('mySettings.sessions.thisDevice')}</Tag> : end}
    >
      {t('mySettings.sessions.lastSeen')} <TimeAgo at={session.lastUsedAt} />
    </NeedRow>
  );
}
