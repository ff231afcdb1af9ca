// The registers: administrators send a file, and every import is read with what it did.
import { Button, EmptyState, Row, Section, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { RegisterImportsDocument } from './import-a-register.graphql.js';
import { OneImport } from './one-import.js';
import { SendAFile } from './send-a-file.js';

export function ImportARegisterPage() {
  const { t } = useTranslation();
  const { isAdministrator } = useMe();
  const query = useQuery({
    query: RegisterImportsDocument,
    variables: { after: null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query}>
      {() => (
        <TaskPage
          title={t('importARegister.title')}
          lead={t(isAdministrator ? 'importARegister.leadSend' : 'importARegister.lead')}
        >
          {isAdministrator && (
            <Section title={t('importARegister.send')}>
              <SendAFile />
            </Section>
          )}
          <Section title={t('importARegister.list')}>
            <Stack>
              <Imports after={null} />
            </Stack>
          </Section>
        </TaskPage>
      )}
    </Loaded>
  );
}

/** One page of imports, and behind it the next once it is asked for. */
function Imports({ after }: { after: string | null }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({ query: RegisterImportsDocument, variables: { after } });
  return (
    <Loaded query={query} shape="rows">
      {({ registerImports: { items, nextCursor } }) => (
        <>
          {items.length === 0 && after === null && (
            <EmptyState title={t('importARegister.empty')}>{t('importARegister.emptyText')}</EmptyState>
          )}
          {items.map((one) => (
            <OneImport key={one.id} one={one} />
          ))}
          {nextCursor !== null && isMoreWanted && <Imports after={nextCursor} />}
          {nextCursor !== null && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('importARegister.older')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
