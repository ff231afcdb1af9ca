// What surrounds the pages of whoever is signed in: my networks, the context of the page, and the places.
import { type BottomPlace, initialsOf, Icon, type RailItem, Shell } from '@sixfold/ui';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatches } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.js';
import { HomeContext } from './home-context.js';
import { places } from './places.js';

const MyNetworksDocument = graphql(`
  query RailNetworks {
    myNetworks {
      id
      name
    }
  }
`);

/** A route's `handle` names the column beside its pages: the network or group they belong to. */
export interface FrameHandle {
  Context?: ComponentType;
}

const contextOf = (handles: readonly unknown[]): ComponentType =>
  handles.map((handle) => (handle as FrameHandle | undefined)?.Context).findLast(Boolean) ?? HomeContext;

export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const Context = contextOf(useMatches().map(({ handle }) => handle));
  const [{ data }] = useQuery({ query: MyNetworksDocument });
  const isAt = (href: string) => pathname === href || (href !== '/' && pathname.startsWith(`${href}/`));
  const rail: RailItem[] = [
    { href: '/', label: t('shell.places.home'), sign: <Icon name="home" />, isCurrent: pathname === '/' },
    ...(data?.myNetworks ?? []).map(({ id, name }) => ({
      href: `/networks/${id}`,
      label: name,
      sign: initialsOf(name),
      isCurrent: isAt(`/networks/${id}`),
    })),
    {
      href: '/networks/new',
      label: t('shell.networks.start'),
      sign: <Icon name="plus" />,
      isCurrent: isAt('/networks/new'),
    },
  ];
  const bottom: BottomPlace[] = places.map(({ href, icon, key }) => ({
    href,
    icon,
    label: t(`shell.places.${key}`),
    isCurrent: isAt(href),
  }));
  return (
    <Shell
      skipLabel={t('shell.skipToWork')}
      rail={{ label: t('shell.networks.label'), items: rail }}
      context={{ label: t('shell.context'), content: <Context /> }}
      places={{ label: t('shell.places.label'), items: bottom }}
    >
      <Outlet />
    </Shell>
  );
}
