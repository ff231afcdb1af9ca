// What a list of networks is sifted by: kept in the address, so that going back finds the same list again.
import { partnerKinds, waitedFor } from '@sixfold/domain';
import { Row, Select, Stack, TextField } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useSettled } from '../../platform/page/use-settled.js';
import type { VariablesOf } from '../../platform/graphql.js';
import { type Programme, type ProgrammeNetworksDocument, ProgrammeTiersDocument } from './run-a-programme.graphql.js';

type Variables = VariablesOf<typeof ProgrammeNetworksDocument>;

export interface Sieve {
  words: string;
  state: NonNullable<Variables['state']> | null;
  lacks: NonNullable<Variables['lacks']> | null;
  waitsFor: NonNullable<Variables['waitsFor']> | null;
  /** The authority or consortium of one of its schools. */
  within: string | null;
  partner: NonNullable<Variables['partner']> | null;
}

const states = [
  'AT_RISK',
  'FORMING',
  'ACTIVE',
  'INFORMAL',
  'LAPSED',
  'ENDED',
  'CLOSED',
] as const satisfies readonly Sieve['state'][];
const lacked = [
  'SCHOOLS_MISSING',
  'CO_LEADERS_MISSING',
  'CO_LEADER_OF_NO_MEMBER',
  'LEARNING_FOCUS_MISSING',
] as const satisfies readonly Sieve['lacks'][];
const whoActs = waitedFor.map((whom) => whom.toUpperCase() as Uppercase<typeof whom>);

const kindsOfPartner = partnerKinds.map((kind) => kind.toUpperCase() as Uppercase<typeof kind>);

/** As long as the API reads. */
const LONGEST = 100;

const knownOf = <Word extends string>(words: readonly Word[], written: string | null): Word | null =>
  words.find((word) => word === written) ?? null;

const nothing: Sieve = { words: '', state: null, lacks: null, waitsFor: null, within: null, partner: null };

/** `chosen` is what stands in the fields; `sieve` is the same once one has paused in typing. */
export function useSieve() {
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState<Sieve>(() => ({
    words: (address.get('words') ?? '').slice(0, LONGEST),
    state: knownOf(states, address.get('state')),
    lacks: knownOf(lacked, address.get('lacks')),
    waitsFor: knownOf(whoActs, address.get('waitsFor')),
    within: address.get('within'),
    partner: knownOf(kindsOfPartner, address.get('partner')),
  }));
  const words = useSettled(chosen.words.trim());
  const { state, lacks, waitsFor, within, partner } = chosen;
  useEffect(() => {
    const parts = Object.entries({ words, state, lacks, waitsFor, within, partner });
    setAddress(Object.fromEntries(parts.flatMap(([name, part]) => (part ? [[name, part]] : []))), { replace: true });
  }, [setAddress, words, state, lacks, waitsFor, within, partner]);
  const sieve: Sieve = { words, state, lacks, waitsFor, within, partner };
  return {
    chosen,
    sieve,
    change: (to: Partial<Sieve>) => setChosen((before) => ({ ...before, ...to })),
    open: Object.values(chosen).some(Boolean) ? () => setChosen(nothing) : null,
  };
}

export interface SieveFieldsProps {
  /** Null for the networks of no programme. */
  programmeId: string | null;
  counts: Programme['networkCounts'];
  chosen: Sieve;
  onChange: (to: Partial<Sieve>) => void;
}

export function SieveFields({ programmeId, counts, chosen, onChange }: SieveFieldsProps) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: ProgrammeTiersDocument, variables: { programmeId } });
  const tiers = data?.programmeTiers ?? [];
  const present = states.flatMap((state) => counts.filter((count) => count.state === state));
  return (
    <Stack gap={3}>
      <TextField
        type="search"
        label={t('runAProgramme.networks.search')}
        hint={t('runAProgramme.networks.searchHint')}
        maxLength={LONGEST}
        autoComplete="off"
        value={chosen.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <Row gap={4}>
        <Select
          label={t('runAProgramme.networks.state')}
          value={chosen.state ?? ''}
          choices={[
            { value: '', label: t('runAProgramme.networks.anyState') },
            ...present.map(({ state, count }) => ({
              value: state,
              label: t('runAProgramme.networks.stateCount', { state: t(`network.states.${state}`), count }),
            })),
          ]}
          onChange={(event) => onChange({ state: knownOf(states, event.currentTarget.value) })}
        />
        <Select
          label={t('runAProgramme.networks.lacks')}
          value={chosen.lacks ?? ''}
          choices={[
            { value: '', label: t('runAProgramme.networks.anyLacks') },
            ...lacked.map((code) => ({ value: code, label: t(`runAProgramme.lacks.${code}`) })),
          ]}
          onChange={(event) => onChange({ lacks: knownOf(lacked, event.currentTarget.value) })}
        />
        <Select
          label={t('runAProgramme.networks.waitsFor')}
          value={chosen.waitsFor ?? ''}
          choices={[
            { value: '', label: t('runAProgramme.networks.anyone') },
            ...whoActs.map((whom) => ({ value: whom, label: t(`runAProgramme.waitsFor.${whom}`) })),
          ]}
          onChange={(event) => onChange({ waitsFor: knownOf(whoActs, event.currentTarget.value) })}
        />
        {tiers.length > 0 && (
          <Select
            label={t('runAProgramme.networks.within')}
            value={chosen.within ?? ''}
            choices={[
              { value: '', label: t('runAProgramme.networks.anywhere') },
              ...tiers.map(({ id, name, count }) => ({
                value: id,
                label: t('runAProgramme.networks.tierCount', { name, count }),
              })),
            ]}
            onChange={(event) => onChange({ within: event.currentTarget.value || null })}
          />
        )}
        <Select
          label={t('runAProgramme.networks.partner')}
          value={chosen.partner ?? ''}
          choices={[
            { value: '', label: t('runAProgramme.networks.anyPartner') },
            ...kindsOfPartner.map((kind) => ({ value: kind, label: t(`school.partnerKinds.${kind}`) })),
          ]}
          onChange={(event) => onChange({ partner: knownOf(kindsOfPartner, event.currentTarget.value) })}
        />
      </Row>
    </Stack>
  );
}
