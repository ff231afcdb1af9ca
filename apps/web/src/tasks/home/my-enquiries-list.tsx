// Enquiries in which I take part, each with where it is.
import { Icon, Link, NeedRow, RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { ResultOf } from '../../platform/graphql.js';
import type { MyEnquiriesDocument } from './home.graphql.js';

interface MyEnquiriesListProps {
  enquiries: ResultOf<typeof MyEnquiriesDocument>['myEnquiries']['items'];
}

export function MyEnquiriesList({ enquiries }: MyEnquiriesListProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('home.enquiries')}>
      <RowList label={t('home.enquiries')}>
        {enquiries.map(({ id, question, language, stage, round }) => (
          <NeedRow
            key={id}
            picture={<Icon name="note" />}
            title={
              <Link href={`/enquiries/${id}`} lang={language}>
                {question}
              </Link>
            }
          >
            <p>{t('runAnEnquiry.list.standing', { stage: t(`runAnEnquiry.stages.${stage}`), round })}</p>
          </NeedRow>
        ))}
      </RowList>
    </Section>
  );
}
