// The charter of a network: the version that holds, who stands by it, and for co-leaders the writing of the next.
import { Button, Section, Tag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AcceptForSchool } from './accept-for-school.js';
import { CharterDocument, type CharterOfNetwork } from './agree-on-a-charter.graphql.js';
import { CharterSchools } from './charter-schools.js';
import { EarlierVersions } from './earlier-versions.js';
import { NoCharterYet } from './no-charter-yet.js';
import { VersionToRead } from './version-to-read.js';
import { WriteCharter } from './write-charter.js';

export function AgreeOnACharterPage() {
  const { networkId = '' } = useParams();
  const query = useQuery({ query: CharterDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  const askAgain = () => query[1]({ requestPolicy: 'network-only' });
  return (
    <Loaded query={query}>
      {({ network: { name, language }, charter }) => (
        <WholeCharter network={name} language={language} charter={charter} askAgain={askAgain} />
      )}
    </Loaded>
  );
}

interface WholeCharterProps {
  network: string;
  language: string;
  charter: CharterOfNetwork;
  askAgain: () => void;
}

function WholeCharter({ network, language, charter, askAgain }: WholeCharterProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const { versions, schools, draft, mayWrite } = charter;
  const [present, ...earlier] = versions;
  const stop = () => {
    setWriting(false);
    askAgain();
  };
  const begin = draft ? 'agreeOnACharter.goOn' : present ? 'agreeOnACharter.beginNext' : 'agreeOnACharter.begin';
  const write = mayWrite && !isWriting && (
    <Button kind={present ? 'quiet' : 'primary'} onClick={() => setWriting(true)}>
      {t(begin)}
    </Button>
  );
  return (
    <TaskPage
      title={t('agreeOnACharter.title', { network })}
      eyebrow={present && <Tag tone="brand">{t('agreeOnACharter.version', present)}</Tag>}
      lead={t('agreeOnACharter.lead')}
      action={present && write}
      width="read"
    >
      {present &&
        schools
          .filter(({ waitsForMe }) => waitsForMe)
          .map((school) => (
            <AcceptForSchool key={school.id} networkId={charter.id} school={school} version={present.version} />
          ))}
      {isWriting && <WriteCharter charter={charter} language={language} askAgain={askAgain} onStop={stop} />}
      {present ? (
        <VersionToRead version={present} language={language} />
      ) : (
        !isWriting && <NoCharterYet mayWrite={mayWrite} action={write} />
      )}
      {present && (
        <Section title={t('agreeOnACharter.schools')}>
          <CharterSchools schools={schools} present={present} />
        </Section>
      )}
      {earlier.length > 0 && <EarlierVersions versions={earlier} language={language} />}
    </TaskPage>
  );
}
