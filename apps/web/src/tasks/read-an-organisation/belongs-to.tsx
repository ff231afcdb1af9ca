// What an organisation belongs to: the main school of a department, its authority, its consortia; and what was before.
import { RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { DaysOfTie } from './days-of-tie.js';
import { OrganisationRow } from './organisation-row.js';
import type { ReadOrganisation } from './read-an-organisation.graphql.js';

export function BelongsTo({ organisation: { mainSchool, belongsTo } }: { organisation: ReadOrganisation }) {
  const { t } = useTranslation();
  if (mainSchool === null && belongsTo.length === 0) return null;
  return (
    <Section title={t('readAnOrganisation.belongsTo')}>
      <RowList label={t('readAnOrganisation.belongsTo')}>
        {mainSchool && (
          <OrganisationRow organisation={mainSchool}>
            <p>{t('readAnOrganisation.mainSchool')}</p>
          </OrganisationRow>
        )}
        {belongsTo.map((tie) => (
          <OrganisationRow key={tie.id} organisation={tie.tier}>
            <DaysOfTie tie={tie} />
          </OrganisationRow>
        ))}
      </RowList>
    </Section>
  );
}
