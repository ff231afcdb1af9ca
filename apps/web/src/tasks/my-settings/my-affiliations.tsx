// Where I work, and what ending it would cost me: the networks that are reached by it alone are named before.
import { Button, Dialog, Icon, NeedRow, Row, RowList, Section, Tag, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { EndAffiliationDocument, WhereIWorkDocument } from './my-settings.graphql.js';

type Affiliation = ResultOf<typeof WhereIWorkDocument>['myAffiliations'][number];

export function MyAffiliations() {
  const { t } = useTranslation();
  const query = useQuery({ query: WhereIWorkDocument });
  return (
    <Section title={t('mySettings.work.title')}>
      <p>{t('mySettings.work.lead')}</p>
      <Loaded query={query} shape="rows">
        {({ myAffiliations }) => <Affiliations affiliations={myAffiliations} />}
      </Loaded>
    </Section>
  );
}

function Affiliations({ affiliations }: { affiliations: readonly Affiliation[] }) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<Affiliation | null>(null);
  if (affiliations.length === 0) return <p>{t('mySettings.work.none')}</p>;
  return (
    <>
      <RowList label={t('mySettings.work.title')}>
        {affiliations.map((affiliation) => (
          <Place key={affiliation.id} affiliation={affiliation} onEnd={() => setEnding(affiliation)} />
        ))}
      </RowList>
      {ending && <EndIt affiliation={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function usePlaceWords({ role, organisation }: Affiliation) {
  const { t } = useTranslation();
  return { role: t(`affiliation.roles.${role}`), school: organisation.name };
}

function Place({ affiliation, onEnd }: { affiliation: Affiliation; onEnd: () => void }) {
  const { t, i18n } = useTranslation();
  const words = usePlaceWords(affiliation);
  const date = new Date(affiliation.startedOn).toLocaleDateString(i18n.language, { dateStyle: 'long' });
  const end = (
    <Button aria-label={t('mySettings.work.endNamed', words)} onClick={onEnd}>
      {t('mySettings.work.end')}
    </Button>
  );
  return (
    <NeedRow picture={<Icon name="person" />} title={words.school} action={end}>
      {t('mySettings.work.since', { ...words, date })}{' '}
      {!affiliation.confirmed && <Tag tone="warn">{t('mySettings.work.waiting')}</Tag>}
    </NeedRow>
  );
}

function EndIt({ affiliation, onClose }: { affiliation: Affiliation; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const words = usePlaceWords(affiliation);
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(EndAffiliationDocument);
  const lost = affiliation.networksLostWithoutIt.map(({ name }) => name);
  const networks = new Intl.ListFormat(i18n.language).format(lost);
  const end = async () => {
    if (!(await submit({ id: affiliation.id }))) return;
    announce(t('mySettings.work.ended', words));
    onClose();
  };
  return (
    <Dialog title={t('mySettings.work.ending', words)} closeLabel={t('mySettings.work.keep')} onClose={onClose}>
      <p>{lost.length === 0 ? t('mySettings.work.losesNothing') : t('mySettings.work.loses', { networks })}</p>
      <ProblemNotice problem={problem} />
      <Row>
        <Button kind="danger" isPending={isPending} onClick={() => void end()}>
          {t('mySettings.work.endNow')}
        </Button>
        <Button onClick={onClose}>{t('mySettings.work.keep')}</Button>
      </Row>
    </Dialog>
  );
}
