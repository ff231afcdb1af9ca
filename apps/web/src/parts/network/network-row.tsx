// One network in a list: its name, where it stands, what it works on.
import { Icon, Link, NeedRow, Row } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../platform/graphql.js';
import { NetworkStateTag } from './network-state-tag.js';
import { SixSchoolsFragment, SixSchoolsInSmall } from './six-schools.js';

export const NetworkRowFragment = graphql(
  `
    fragment NetworkRow on Network {
      id
      name
      state
      endsOn
      learningFocus
      ...SixSchools
    }
  `,
  [SixSchoolsFragment],
);

export interface NetworkRowProps {
  network: FragmentOf<typeof NetworkRowFragment>;
  children?: ReactNode;
}

export function NetworkRow({ network, children }: NetworkRowProps) {
  const { t } = useTranslation();
  const read = readFragment(NetworkRowFragment, network);
  const { id, name, state, endsOn, learningFocus } = read;
  return (
    <NeedRow
      picture={<Icon name="hexagon" />}
      title={<Link href={`/networks/${id}`}>{name}</Link>}
      action={
        <Row>
          {state === 'FORMING' && endsOn === null && <SixSchoolsInSmall network={read} />}
          <NetworkStateTag state={state} />
        </Row>
      }
    >
      {learningFocus && <p>{t('network.focus', { focus: learningFocus })}</p>}
      {children}
    </NeedRow>
  );
}
