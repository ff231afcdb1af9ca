// The bank: of one network, or everything that is given to a person; narrowed by facets that stand in the address.
import { ButtonLink, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AsVisitor } from '../../parts/resource/as-visitor.js';
import { ViewLinks } from '../../parts/view/view-links.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useSession } from '../../platform/session/session.js';
import { BankList } from './bank-list.js';
import { BankDocument, type Sought } from './browse-the-bank.graphql.js';
import { Facets } from './facets.js';
import { AllRequests } from './requests.js';
import { inAddress, useSought, views } from './sought.js';

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
  const { me } = useSession();
  const lead = t(me ? 'browseTheBank.leadOfAll' : 'giveFurther.visitorLead');
  return <Bank networkId={null} title={t('browseTheBank.titleOfAll')} lead={lead} />;
}

interface BankProps {
  networkId: string | null;
  title: string;
  lead: string;
}

function Bank({ networkId, title, lead }: BankProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { sought, areRequests, change, clear } = useSought(networkId);
  const make = me && (
    <ButtonLink kind="primary" href={networkId === null ? '/resources/new' : `/resources/new?network=${networkId}`}>
      {t('browseTheBank.make')}
    </ButtonLink>
  );
  return (
    <TaskPage
      title={title}
      lead={lead}
      action={
        me && (
          <Row>
            <ButtonLink href="/search?kind=RESOURCE">{t('browseTheBank.search')}</ButtonLink>
            {make}
          </Row>
        )
      }
    >
      {me ? <Views networkId={networkId} sought={sought} areRequests={areRequests} /> : <AsVisitor />}
      {me && areRequests ? (
        <AllRequests sought={sought} />
      ) : (
        <>
          <Facets sought={sought} onChoose={change} />
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

function Views({ networkId, sought: { mine, show }, areRequests }: ViewsProps) {
  const { t } = useTranslation();
  const bank = networkId === null ? '/bank' : `/networks/${networkId}/bank`;
  const isNoView = mine || areRequests;
  const own = { href: `${bank}?show=mine`, name: t('browseTheBank.views.MINE'), isCurrent: mine };
  const links = [
    ...views.map((view) => ({
      href: view === 'EVERYTHING' ? bank : `${bank}?show=${inAddress(view)}`,
      name: t(`browseTheBank.views.${view}`),
      isCurrent: view === show && !isNoView,
    })),
    { href: `${bank}?show=requests`, name: t('askForAResource.show'), isCurrent: areRequests },
    ...(networkId === null ? [own] : []),
  ];
  return <ViewLinks label={t('browseTheBank.show')} views={links} />;
}
