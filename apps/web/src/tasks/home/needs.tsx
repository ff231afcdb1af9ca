// The rows of "what needs me", the first with the page's primary button.
import { SCHOOLS_NEEDED } from '@sixfold/domain';
import { ButtonLink, Icon, type IconName, NeedRow, Ring, RowList, TimeAgo } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { MyNetwork, Need } from './home.graphql.js';
import { needWords } from './need-words.js';

const icons: Record<Exclude<Need['kind'], 'LEAD_FORMING'>, IconName> = {
  ANSWER_PROPOSAL: 'hexagon',
  ANSWER_APPLICATION: 'hexagon',
  ANSWER_SEAT: 'person',
  ANSWER_NOMINATION: 'person',
  CONFIRM_COORDINATOR: 'check',
  NETWORK_AT_RISK: 'warning',
  ACCEPT_CHARTER: 'note',
  REVIEW_YEAR: 'note',
};

/** Authors wait there for a co-leader's word. */
export const hasWishes = ({ resourcesToAnswer }: MyNetwork): boolean => resourcesToAnswer > 0;

export interface NeedsProps {
  needs: readonly Need[];
  networks: readonly MyNetwork[];
}

export function Needs({ needs, networks }: NeedsProps) {
  const { t } = useTranslation();
  const now = new Date();
  return (
    <RowList label={t('home.needsLabel')}>
      {needs.map((need, index) => {
        const network = networks.find(({ id }) => id === need.networkId);
        const { title, text, act, href } = needWords(t, need, network, now);
        return (
          <NeedRow
            key={`${need.kind} ${need.id}`}
            picture={<NeedPicture need={need} isInformal={network !== undefined && network.endsOn !== null} />}
            title={title}
            action={
              <ButtonLink href={href} kind={index === 0 ? 'primary' : 'quiet'}>
                {act}
              </ButtonLink>
            }
          >
            <p>
              {text} {isQuestion(need) && <Asked at={need.since} />}
            </p>
          </NeedRow>
        );
      })}
      {networks.filter(hasWishes).map(({ id, name, resourcesToAnswer: count }, index) => (
        <NeedRow
          key={id}
          picture={<Icon name="sheet" />}
          title={t('home.answerWishes.title', { network: name, count })}
          action={
            <ButtonLink href={`/networks/${id}/bank/waiting`} kind={needs.length + index === 0 ? 'primary' : 'quiet'}>
              {t('home.answerWishes.act')}
            </ButtonLink>
          }
        >
          <p>{t('home.answerWishes.text')}</p>
        </NeedRow>
      ))}
    </RowList>
  );
}

const isQuestion = ({ kind }: Need): boolean => kind === 'ANSWER_PROPOSAL' || kind === 'ANSWER_SEAT';

function Asked({ at }: { at: string }) {
  const { t } = useTranslation();
  return (
    <>
      {t('home.asked')} <TimeAgo at={at} />.
    </>
  );
}

function NeedPicture({ need: { kind, acceptedSchools }, isInformal }: { need: Need; isInformal: boolean }) {
  const { t } = useTranslation();
  if (kind !== 'LEAD_FORMING') return <Icon name={icons[kind]} />;
  if (isInformal) return <Icon name="hexagon" />;
  const accepted = acceptedSchools ?? 0;
  const label = t('home.leadForming.ring', { accepted, needed: SCHOOLS_NEEDED });
  return <Ring value={accepted} of={SCHOOLS_NEEDED} label={label} />;
}
