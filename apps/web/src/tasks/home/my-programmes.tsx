// The programmes I run, one step away.
import { Icon, Link, NeedRow, RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { HomeData } from './home.graphql.js';

export function MyProgrammes({ programmes }: Pick<HomeData, 'programmes'>) {
  const { t } = useTranslation();
  const title = t('home.facilitator.title');
  return (
    <Section title={title}>
      <RowList label={title}>
        {programmes.map(({ id, name }) => (
          <NeedRow key={id} picture={<Icon name="hexagon" />} title={<Link href={`/programmes/${id}`}>{name}</Link>}>
            <p>{t('home.facilitator.text')}</p>
          </NeedRow>
        ))}
      </RowList>
    </Section>
  );
}
