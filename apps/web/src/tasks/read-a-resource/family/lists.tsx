// The family of a resource as two lists: everybody it comes from, and what others made of it.
import { Icon, Link, NeedRow, RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useMakerWords } from '../../../parts/resource/maker-words.js';
import type { Lineage } from '../read-a-resource.graphql.js';

export function ComesFrom({ ancestors }: Pick<Lineage, 'ancestors'>) {
  const { t } = useTranslation();
  const makerWords = useMakerWords();
  if (ancestors.length === 0) return null;
  return (
    <Section title={t('readAResource.lineage')}>
      <RowList label={t('readAResource.lineage')}>
        {ancestors.map(({ id, title, maker, licence, line }, place) => (
          <NeedRow
            key={place}
            picture={<Icon name="sheet" />}
            title={id === null ? title : <Link href={`/resources/${id}`}>{title}</Link>}
          >
            <p>{[makerWords(maker), t(`resource.licences.${licence}.name`)].join(' · ')}</p>
            {line && <p>{t('readAResource.changed', { line })}</p>}
            {id === null && <p>{t('readAResource.notShown')}</p>}
          </NeedRow>
        ))}
      </RowList>
    </Section>
  );
}

export function MadeOfIt({ adaptations }: Pick<Lineage, 'adaptations'>) {
  const { t } = useTranslation();
  const makerWords = useMakerWords();
  if (adaptations.length === 0) return null;
  return (
    <Section title={t('readAResource.adaptations')}>
      <RowList label={t('readAResource.adaptations')}>
        {adaptations.map(({ resource: { id, title, maker, line } }) => (
          <NeedRow key={id} picture={<Icon name="sheet" />} title={<Link href={`/resources/${id}`}>{title}</Link>}>
            <p>{makerWords(maker)}</p>
            {line && <p>{t('readAResource.changed', { line })}</p>}
          </NeedRow>
        ))}
      </RowList>
    </Section>
  );
}
