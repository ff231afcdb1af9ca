// The column beside pages that belong to no network: who I am, the places, and the way out.
import { Button, ContextColumn, type NavItem, NavList } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.js';
import { useMe } from '../session/session.js';
import { useSignOut } from '../session/sign-out.js';
import { places } from './places.js';
import { useUnreadNotices } from './unread-notices.js';

const PlacesOfWorkDocument = graphql(`
  query PlacesOfWork {
    programmes {
      id
      facilitated
    }
    myAffiliations {
      id
      confirmed
      organisation {
        id
        name
      }
    }
  }
`);

export function HomeContext() {
  const { t } = useTranslation();
  const { name, email, isAdministrator } = useMe();
  const { pathname } = useLocation();
  const signOut = useSignOut();
  const unread = useUnreadNotices();
  const [{ data }] = useQuery({ query: PlacesOfWorkDocument });
  const ties = (data?.myAffiliations ?? []).filter(({ confirmed }) => confirmed);
  const ofWork = new Map(ties.map(({ organisation: { id, name } }) => [`/organisations/${id}/people`, name]));
  const isFacilitator = (data?.programmes ?? []).some(({ facilitated }) => facilitated);
  const entries = (items: readonly Omit<NavItem, 'isCurrent'>[]) =>
    items.map((item) => ({ ...item, isCurrent: pathname === item.href }));
  const main = entries([
    ...places
      .filter(({ key }) => key !== 'search')
      .map(({ href, key }) => ({ href, label: t(`shell.places.${key}`), count: key === 'notices' ? unread : 0 })),
    { href: '/me/profile', label: t('shell.places.profile') },
    { href: '/programmes', label: t('shell.places.programmes') },
  ]);
  const toFind = entries([
    { href: '/search', label: t('shell.places.search') },
    { href: '/schools', label: t('shell.places.findASchool') },
    { href: '/networks/find', label: t('shell.places.findANetwork') },
    { href: '/colleagues', label: t('shell.places.colleagues') },
    { href: '/bank', label: t('shell.places.bank') },
  ]);
  const toLookAfter = entries([
    { href: '/partners/new', label: t('shell.places.partner') },
    { href: '/registers', label: t('shell.places.registers') },
    ...(isAdministrator
      ? [
          { href: '/mail', label: t('shell.places.failedMail') },
          { href: '/demo-mail', label: t('shell.places.demoMail') },
        ]
      : []),
  ]);
  return (
    <ContextColumn label={t('shell.context')} title={t('shell.account.greeting', { name })} note={email}>
      <NavList label={t('shell.places.label')} isLabelHidden items={main} />
      <NavList label={t('shell.places.find')} items={toFind} />
      {(isAdministrator || isFacilitator) && <NavList label={t('shell.places.lookAfter')} items={toLookAfter} />}
      {ofWork.size > 0 && (
        <NavList
          label={t('shell.places.work')}
          items={entries([...ofWork].map(([href, label]) => ({ href, label })))}
        />
      )}
      <Button onClick={() => void signOut()}>{t('shell.account.signOut')}</Button>
    </ContextColumn>
  );
}
