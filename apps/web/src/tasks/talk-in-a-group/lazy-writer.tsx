// The editor is large and not needed to read: it comes by itself, after the page.
import { Skeleton } from '@sixfold/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { WriterProps } from './editor/writer.js';

const Writer = lazy(() => import('./editor/writer.js'));

export function LazyWriter(props: WriterProps) {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Skeleton shape="text" label={t('shell.states.loading')} />}>
      <Writer {...props} />
    </Suspense>
  );
}
