// One network of a programme in a line or two: where it stands, what it lacks, and who has to act since when.
import { Icon, Link, NeedRow, TimeAgo, useLanguageTag } from '@sixfold/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../parts/network/name-list.js';
import { numberWord } from '../../parts/network/number-word.js';
import { longDay } from './days.js';
import type { NetworkOfProgramme } from './run-a-programme.graphql.js';

type Wait = NetworkOfProgramme['waits'][number];

export function NetworkOfProgrammeRow({ network }: { network: NetworkOfProgramme }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { id, name, blockers, waits, state } = network;
  const isOver = state === 'LAPSED' || state === 'CLOSED';
  const lacks = isOver ? [] : blockers.map((blocker) => lackWords(t, blocker));
  const [first, ...others] = waits;
  return (
    <NeedRow picture={<Icon name="hexagon" />} title={<Link href={`/networks/${id}`}>{name}</Link>}>
      <p>
        {[
          standingWords(t, network, language),
          lacks.length > 0 && t('runAProgramme.row.missing', { list: nameList(lacks, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {first && (
        <p>
          {waitWords(t, first)} · <TimeAgo at={first.since} />
          {others.length > 0 && ` · ${t('runAProgramme.row.andMore', { count: others.length })}`}
        </p>
      )}
    </NeedRow>
  );
}

function standingWords(t: TFunction, { state, activatedAt, daysToRecover }: NetworkOfProgramme, language: string) {
  if (state === 'ACTIVE' && activatedAt) {
    return t('runAProgramme.row.activeSince', { date: longDay(activatedAt, language) });
  }
  return state === 'AT_RISK'
    ? t('runAProgramme.row.atRisk', { count: daysToRecover ?? 0 })
    : t(`network.states.${state}`);
}

function lackWords(t: TFunction, { code, missing }: NetworkOfProgramme['blockers'][number]): string {
  const count = missing ?? 1;
  return code === 'SCHOOLS_MISSING' || code === 'CO_LEADERS_MISSING'
    ? t(`runAProgramme.missing.${code}`, { count, number: numberWord(t, count) })
    : t(`runAProgramme.lacks.${code}`);
}

function waitWords(t: TFunction, { kind, whom, personName, organisation }: Wait): string {
  const names = { name: personName ?? '', school: organisation?.name ?? '' };
  const byFacilitator = kind === 'NOMINATION' && whom === 'FACILITATOR';
  return t(`runAProgramme.waits.${byFacilitator ? 'NOMINATION_FACILITATOR' : kind}`, names);
}
