// The editor is large and not needed to read: it comes by itself, after the page.
import { Skeleton } from '@sixfold/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftWriterProps } from './draft-writer.js';
import type { WriterProps } from './writer.js';

const Writer = lazy(() => import('./writer.js'));
const DraftWriter = lazy(() => import('./draft-writer.js'));

function Coming({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return <Suspense fallback={<Skeleton shape="text" label={t('shell.states.loading')} />}>{children}</Suspense>;
}

export const LazyWriter = (props: WriterProps) => (
  <Coming>
    <Writer {...props} />
  </Coming>
);

export const LazyDraftWriter = (props: DraftWriterProps) => (
  <Coming>
    <DraftWriter {...props} />
  </Coming>
);
