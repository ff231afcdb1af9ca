// Beyond the network: what its author wishes, who answers, how it stands, and the way back at any time.
import { licenceReaches, type Licence } from '@sixfold/domain';
import { Button, Card, ChoiceField, Notice, Row, Section, Stack, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import { useCreate, useSubmit } from '../../../platform/client/use-submit.js';
import { useDay } from '../../../platform/i18n/use-day.js';
import { Loaded } from '../../../platform/page/loaded.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { ShareResourceDocument } from '../read-a-resource.graphql.js';
import { AskForWiderDocument, TakeBackWishDocument, type Wish, WishDocument } from './wider.graphql.js';

const wider = ['ALL_NETWORKS', 'PUBLIC'] as const;
type Wider = (typeof wider)[number];

/** Of what stands in a network's bank. */
interface WiderProps {
  resource: WholeResource;
  network: string;
}

export function WiderCircles({ resource }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const query = useQuery({
    query: WishDocument,
    variables: { id: resource.id },
    requestPolicy: 'cache-and-network',
  });
  const { bank, licence, isArchived, audience } = resource;
  if (bank === null || isArchived) return null;
  const isWide = wider.some((circle) => circle === audience);
  const reached = wider.filter((circle) =>
    licenceReaches(licence.toLowerCase() as Licence, circle === 'PUBLIC' ? 'public' : 'all_networks'),
  );
  if (reached.length === 0 && !isWide) return null;
  const offered = reached.filter((circle) => wider.indexOf(circle) > wider.findIndex((now) => now === audience));
  return (
    <Section title={t('giveFurther.title')}>
      <Loaded query={query} shape="rows">
        {({ resource: { wish } }) => (
          <Card>
            <Stack>
              {isWide && <Narrow resource={resource} network={bank.name} />}
              {wish?.answer === null ? (
                <Waits wish={wish} network={bank.name} />
              ) : (
                <>
                  {wish?.answer === 'DECLINED' && !isWide && <Declined wish={wish} />}
                  {offered.length > 0 && <Ask resource={resource} network={bank.name} offered={offered} />}
                </>
              )}
            </Stack>
          </Card>
        )}
      </Loaded>
    </Section>
  );
}

function Ask({ resource: { id }, network, offered }: WiderProps & { offered: readonly Wider[] }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useCreate(AskForWiderDocument);
  const [audience, setAudience] = useState<Wider>(offered[0] ?? 'PUBLIC');
  const ask = async () => {
    if (await submit({ id, audience })) announce(t('giveFurther.asked'));
  };
  return (
    <>
      <p>{t('giveFurther.lead', { network })}</p>
      <ChoiceField
        name="wider"
        label={t('giveFurther.audience')}
        choices={offered.map((value) => ({ value, label: t(`resource.audiences.${value}`) }))}
        chosen={audience}
        onChange={({ currentTarget: { value } }) =>
          setAudience((before) => offered.find((one) => one === value) ?? before)
        }
      />
      <p>{t('giveFurther.newest')}</p>
      <ProblemNotice problem={problem} />
      <Row>
        <Button isPending={isPending} onClick={() => void ask()}>
          {t('giveFurther.ask')}
        </Button>
      </Row>
    </>
  );
}

function Waits({ wish: { id, audience, askedAt }, network }: { wish: Wish; network: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const day = useDay();
  const { submit, isPending, problem } = useSubmit(TakeBackWishDocument);
  const takeBack = async () => {
    if (await submit({ id })) announce(t('giveFurther.wishTakenBack'));
  };
  const words = { day: day(askedAt), audience: t(`resource.audiences.${audience}`), network };
  return (
    <>
      <Notice title={t('giveFurther.waits')}>{t('giveFurther.waitsText', words)}</Notice>
      <ProblemNotice problem={problem} />
      <Row>
        <Button isPending={isPending} onClick={() => void takeBack()}>
          {t('giveFurther.takeBackWish')}
        </Button>
      </Row>
    </>
  );
}

function Declined({ wish: { answeredByName, reason } }: { wish: Wish }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warn" title={t('giveFurther.declined')}>
      {t('giveFurther.declinedText', { name: answeredByName ?? '', reason: reason ?? '' })}
    </Notice>
  );
}

function Narrow({ resource: { id, licence, line, bank, audience }, network }: WiderProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ShareResourceDocument);
  const narrow = async () => {
    const standing = { id, licence, line, networkId: bank?.networkId ?? null };
    if (await submit({ ...standing, audience: 'NETWORK' })) announce(t('giveFurther.narrowed', { network }));
  };
  return (
    <>
      <Notice tone="good" title={t('giveFurther.wide', { audience: t(`resource.audiences.${audience}`) })}>
        {t('giveFurther.newest')} {t('giveFurther.wideText')}
      </Notice>
      <ProblemNotice problem={problem} />
      <Row>
        <Button isPending={isPending} onClick={() => void narrow()}>
          {t('giveFurther.narrow')}
        </Button>
      </Row>
    </>
  );
}
