// The states of what is read: on its way, refused, failed, or there. What empty means only the task knows.
import { Skeleton, type SkeletonProps } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyVariables, UseQueryResponse } from 'urql';
import { problemOf } from '../client/problem.js';
import { ProblemNotice } from './problem-notice.js';
import { ProblemPage } from './problem-page.js';

export interface LoadedProps<Data, Variables extends AnyVariables> {
  /** What `useQuery` returns. */
  query: UseQueryResponse<Data, Variables>;
  /** `page` when the children bring the whole page with its title, else the shape of the part. */
  shape?: SkeletonProps['shape'];
  children: (data: Data) => ReactNode;
}

export function Loaded<Data, Variables extends AnyVariables>({
  query: [{ data, error }, ask],
  shape = 'page',
  children,
}: LoadedProps<Data, Variables>) {
  const { t } = useTranslation();
  if (data) return children(data);
  if (!error) return <Skeleton shape={shape} label={t('shell.states.loading')} />;
  const Answer = shape === 'page' ? ProblemPage : ProblemNotice;
  return <Answer problem={problemOf(error)} onTryAgain={() => ask({ requestPolicy: 'network-only' })} />;
}
