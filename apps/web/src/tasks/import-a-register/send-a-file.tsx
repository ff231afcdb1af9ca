// Sends a register's file and has it imported; a file that did not wholly arrive can be gone on with.
import { Button, Card, Notice, ProgressBar, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type Chosen, FileForm } from './file-form.js';
import { DiscardFileDocument, ImportRegisterDocument, UnfinishedFileDocument } from './import-a-register.graphql.js';
import { type OnItsWay, useSending } from './use-sending.js';

const percentOf = (share: number): number => Math.floor(share * 100);

export function SendAFile() {
  const { send, stop, onItsWay, problem } = useSending();
  const begin = useSubmit(ImportRegisterDocument);
  const sendAndImport = async ({ file, ...asked }: Chosen) => {
    const uploadId = await send(file);
    return uploadId !== null && (await begin.submit({ uploadId, ...asked })) !== null;
  };
  return (
    <Card>
      <Stack gap={5}>
        <ProblemNotice problem={problem ?? begin.problem} />
        {onItsWay ? <OnTheWay {...onItsWay} onStop={stop} /> : !begin.isPending && <LeftOver />}
        {/* Stands on while it sends, so that what was chosen is there if it has to be sent again. */}
        <div hidden={onItsWay !== null}>
          <FileForm isPending={begin.isPending} onSend={sendAndImport} />
        </div>
      </Stack>
    </Card>
  );
}

function OnTheWay({ fileName, share, isCut, onStop }: OnItsWay & { onStop: () => void }) {
  const { t } = useTranslation();
  const title = t('importARegister.sending', { fileName });
  return (
    <Stack gap={3}>
      <p>{title}</p>
      <ProgressBar label={title} share={share}>
        {t('importARegister.arrived', { percent: percentOf(share) })}
      </ProgressBar>
      {isCut && <Notice tone="warn">{t('importARegister.cut')}</Notice>}
      <Row>
        <Button onClick={onStop}>{t('importARegister.stop')}</Button>
      </Row>
    </Stack>
  );
}

/** What has arrived of a file that was begun, in this visit or in one before. */
function LeftOver() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [{ data }] = useQuery({ query: UnfinishedFileDocument, requestPolicy: 'cache-and-network' });
  const { submit, isPending, problem } = useSubmit(DiscardFileDocument);
  const file = data?.unfinishedRegisterFile;
  if (!file) return null;
  const discard = async () => (await submit({})) && announce(t('importARegister.discarded'));
  const action = (
    <Button isPending={isPending} onClick={() => void discard()}>
      {t('importARegister.discard')}
    </Button>
  );
  return (
    <Stack gap={3}>
      <Notice title={t('importARegister.unfinished', { fileName: file.fileName })} action={action}>
        {t('importARegister.unfinishedText', { percent: percentOf(file.received / file.size) })}
      </Notice>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}
