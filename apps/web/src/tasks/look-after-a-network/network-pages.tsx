// The network's own pages: one quiet row each, for what is looked at now and then.
import { Icon, type IconName, Link, NeedRow, RowList, Section } from '@sixfold/ui';
import type { Words } from '@sixfold/words';
import { useTranslation } from 'react-i18next';
import type { LookedAfter } from './look-after-a-network.graphql.js';

interface NetworkPage {
  /** The last part of its address, and the name of its words. */
  name: keyof Words['lookAfterANetwork']['pages']['each'];
  icon: IconName;
  /** Left out for a page that every network has. */
  isOf?: (network: LookedAfter) => boolean;
}

const pages: readonly NetworkPage[] = [
  { name: 'enquiries', icon: 'note', isOf: ({ reachedThrough }) => reachedThrough.length > 0 },
  { name: 'bank', icon: 'sheet', isOf: ({ reachedThrough }) => reachedThrough.length > 0 },
  { name: 'board', icon: 'plus', isOf: ({ showsBoard }) => showsBoard },
  { name: 'shared-groups', icon: 'hexagon', isOf: ({ can }) => can.lead },
  { name: 'charter', icon: 'note' },
  { name: 'review', icon: 'note', isOf: ({ activatedAt }) => activatedAt !== null },
  { name: 'letter', icon: 'note', isOf: ({ reachedThrough }) => reachedThrough.length > 0 },
  { name: 'history', icon: 'note' },
  { name: 'future', icon: 'hexagon', isOf: ({ can, state }) => can.close || (can.lead && state === 'CLOSED') },
];

export function NetworkPages({ network }: { network: LookedAfter }) {
  const { t } = useTranslation();
  return (
    <Section title={t('lookAfterANetwork.pages.title')}>
      <RowList label={t('lookAfterANetwork.pages.title')}>
        {pages
          .filter(({ isOf }) => isOf === undefined || isOf(network))
          .map(({ name, icon }) => (
            <NeedRow
              key={name}
              picture={<Icon name={icon} />}
              title={
                <Link href={`/networks/${network.id}/${name}`}>{t(`lookAfterANetwork.pages.each.${name}.title`)}</Link>
              }
            >
              <p>{t(`lookAfterANetwork.pages.each.${name}.text`)}</p>
            </NeedRow>
          ))}
      </RowList>
    </Section>
  );
}
