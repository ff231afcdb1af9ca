// The enquiries in which I take part, on a home that stays light: the list and its words come only to who has some.
import { Skeleton } from '@sixfold/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { loadRestOfWords } from '../../platform/i18n/i18n.js';
import { MyEnquiriesDocument } from './home.graphql.js';

const MyEnquiriesList = lazy(async () => {
  const [{ MyEnquiriesList: list }] = await Promise.all([import('./my-enquiries-list.js'), loadRestOfWords()]);
  return { default: list };
});

export function MyEnquiries() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: MyEnquiriesDocument, requestPolicy: 'cache-and-network' });
  const mine = data?.myEnquiries.items ?? [];
  if (mine.length === 0) return null;
  return (
    <Suspense fallback={<Skeleton shape="rows" label={t('shell.states.loading')} />}>
      <MyEnquiriesList enquiries={mine} />
    </Suspense>
  );
}
