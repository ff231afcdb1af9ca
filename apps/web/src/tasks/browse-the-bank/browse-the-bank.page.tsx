// The bank: of one network, or everything that is given to a person; narrowed by facets that stand in the address.
import { ButtonLink, Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ViewLinks } from '../../parts/view/view-links.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { BankList } from './bank-list.js';
import { BankDocument, type Sought } from './browse-the-bank.graphql.js';
import { Facets } from './facets.js';
import { AllRequests, NewestRequests } from './requests.js';
import { useSought } from './sought.js';

export function BankOfNetworkPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useQuery({ query: BankDocument, variables: { networkId } });
  return (
    <Loaded query={query}>
      {({ network }) => (
        <Bank
          networkId={networkId}
          title={t('browseTheBank.title', { network: network.name })}
          lead={t('browseTheBank.lead')}
        />
      )}
    </Loaded>
  );
}

export function WholeBankPage() {
  const { t } = useTranslation();
  return <Bank networkId={null} title={t('browseTheBank.titleOfAll')} lead={t('browseTheBank.leadOfAll')} />;
}

interface BankProps {
  networkId: string | null;
  title: string;
  lead: string;
}

function Bank({ networkId, title, lead }: BankProps) {
  const { t } = useTranslation();
  const { sought, areRequests, change, clear } = useSought(networkId);
  const make = (
    <ButtonLink kind="primary" href={networkId === null ? '/resources/new' : `/resources/new?network=${networkId}`}>
      {t('browseTheBank.make')}
    </ButtonLink>
  );
  return (
    <TaskPage title={title} lead={lead} action={make}>
      <Views networkId={networkId} sought={sought} areRequests={areRequests} />
      <p>
        <Link href="/search?kind=RESOURCE">{t('browseTheBank.search')}</Link>
      </p>
      {areRequests ? (
        <AllRequests sought={sought} />
      ) : (
        <>
          <Facets sought={sought} onChoose={change} />
          <NewestRequests sought={sought} />
          <BankList key={JSON.stringify(sought)} sought={sought} make={make} onShowAll={clear} />
        </>
      )}
    </TaskPage>
  );
}

interface ViewsProps {
  networkId: string | null;
  sought: Sought;
  areRequests: boolean;
}

function Views({ networkId, sought: { mine, units }, areRequests }: ViewsProps) {
  const { t } = useTranslation();
  const bank = networkId === null ? '/bank' : `/networks/${networkId}/bank`;
  const views = [
    { href: bank, name: t('browseTheBank.everything'), isCurrent: !mine && !units && !areRequests },
    { href: `${bank}?show=units`, name: t('browseTheBank.units'), isCurrent: units },
    { href: `${bank}?show=requests`, name: t('askForAResource.show'), isCurrent: areRequests },
    { href: `${bank}?show=mine`, name: t('browseTheBank.mine'), isCurrent: mine },
  ];
  return <ViewLinks label={t('browseTheBank.show')} views={views.slice(0, networkId === null ? 4 : 3)} />;
}
