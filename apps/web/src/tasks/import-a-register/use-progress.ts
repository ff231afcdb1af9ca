// Asks once a second how far a running import is; the cache shows it wherever the import stands.
import { useAnnounce } from '@sixfold/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { unattended } from '../../platform/client/unattended.js';
import { RunningImportDocument } from './import-a-register.graphql.js';

const EVERY_MS = 1_000;

export function useProgress(id: string): void {
  const client = useClient();
  const announce = useAnnounce();
  const { t } = useTranslation();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const { data } = await client.query(RunningImportDocument, { id }, unattended);
      const state = data?.registerImport.state;
      if (isOver) return;
      if (state === 'FINISHED') announce(t('importARegister.done'));
      timer = setTimeout(() => void ask(), EVERY_MS);
    };
    timer = setTimeout(() => void ask(), EVERY_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, id, announce, t]);
}
