// What surrounds the pages of whoever is signed in: my networks, the context of the page, and the places.
import { type BottomPlace, initialsOf, Icon, type RailItem, Shell } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.js';
import { HomeContext } from './home-context.js';
import { ContextOnItsWay, NetworkContext } from './network-context.js';
import { type PlaceOfPage, usePlaceOfPage } from './place-of-page.js';
import { places } from './places.js';
import { PaletteByKey } from './palette-by-key.js';
import { useLiveUnreadNotices } from './unread-notices.js';

const MyNetworksDocument = graphql(`
  query RailNetworks {
    myNetworks {
      id
      name
    }
  }
`);

export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const place = usePlaceOfPage();
  const [{ data }] = useQuery({ query: MyNetworksDocument });
  const unread = useLiveUnreadNotices();
  const noticesLabel = unread > 0 ? t('shell.places.unread', { count: unread }) : t('shell.places.notices');
  const isAt = (href: string) => pathname === href || (href !== '/' && pathname.startsWith(`${href}/`));
  const rail: RailItem[] = [
    { href: '/', label: t('shell.places.home'), sign: <Icon name="home" />, isCurrent: pathname === '/' },
    {
      href: '/notices',
      label: noticesLabel,
      sign: <Icon name="bell" />,
      isCurrent: isAt('/notices'),
      count: unread,
    },
    {
      href: '/search',
      label: t('shell.places.searchBriefly'),
      sign: <Icon name="search" />,
      isCurrent: isAt('/search'),
    },
    ...(data?.myNetworks ?? []).map(({ id, name }) => ({
      href: `/networks/${id}`,
      label: name,
      sign: initialsOf(name),
      isCurrent: id === place.networkId,
    })),
    {
      href: '/networks/new',
      label: t('shell.networks.start'),
      sign: <Icon name="plus" />,
      isCurrent: isAt('/networks/new'),
    },
  ];
  const bottom: BottomPlace[] = places.map(({ href, icon, key, briefKey }) => ({
    href,
    icon,
    label: t(`shell.places.${briefKey ?? key}`),
    waiting: key === 'notices' && unread > 0 ? { count: unread, label: noticesLabel } : undefined,
    isCurrent: isAt(href) || (href === '/networks' && place.networkId !== null),
  }));
  return (
    <Shell
      skipLabel={t('shell.skipToWork')}
      rail={{ label: t('shell.networks.label'), items: rail }}
      context={<Context {...place} />}
      places={{ label: t('shell.places.label'), items: bottom }}
    >
      <Outlet />
      <PaletteByKey />
    </Shell>
  );
}

const Context = ({ networkId, groupId, isLooking }: PlaceOfPage) => {
  if (networkId !== null) return <NetworkContext key={networkId} networkId={networkId} groupId={groupId} />;
  return isLooking ? <ContextOnItsWay /> : <HomeContext />;
};
