// One organisation in a list: its name leads to its page, what it is like stands below.
import { Icon, Link, NeedRow } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolFacts } from '../../parts/school/school-facts.js';
import { SchoolName } from '../../parts/school/school-name.js';
import { type FragmentOf, readFragment } from '../../platform/graphql.js';
import { OrganisationRowFragment } from './read-an-organisation.graphql.js';

export interface OrganisationRowProps {
  organisation: FragmentOf<typeof OrganisationRowFragment>;
  action?: ReactNode;
  children?: ReactNode;
}

export function OrganisationRow({ organisation, action, children }: OrganisationRowProps) {
  const { t } = useTranslation();
  const read = readFragment(OrganisationRowFragment, organisation);
  return (
    <NeedRow
      picture={<Icon name="hexagon" />}
      title={
        <Link href={`/organisations/${read.id}`}>
          <SchoolName school={read} />
        </Link>
      }
      action={action}
    >
      <p>{schoolFacts(t, read)}</p>
      {children}
    </NeedRow>
  );
}
