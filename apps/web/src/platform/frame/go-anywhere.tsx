// The palette: finds what one may see as one types, and does what is done most; nothing of it needs a mouse.
import { SEARCH_LONGEST, wordsOfText } from '@sixfold/domain';
import { Icon, type IconName, Palette, type PaletteChoice } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql.js';
import { useSettled } from '../page/use-settled.js';
import { useSignOut } from '../session/sign-out.js';
import { iconOfFound, pathToFound } from './found.js';
import style from './go-anywhere.module.css';

const PlacesToGoDocument = graphql(`
  query PlacesToGo {
    myNetworks {
      id
      name
    }
    myFollowedGroups {
      id
      name
    }
  }
`);

const SuggestionsDocument = graphql(`
  query SearchSuggestions($text: String!) {
    searchSuggestions(text: $text) {
      kind
      id
      title
      place
      withinId
      seq
    }
  }
`);

interface Act {
  id: string;
  label: string;
  icon: IconName;
  run: () => void;
}

/** Before anything is typed, no more than one screen of them. */
const FIRST_ACTS = 8;
const PAUSE_MS = 120;

export function GoAnywhere({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), PAUSE_MS);
  const acts = useActs();
  const [{ data, fetching }] = useQuery({
    query: SuggestionsDocument,
    variables: { text },
    pause: text === '',
    requestPolicy: 'network-only',
  });
  const fitting = actsFitting(acts, typed);
  const found = text === '' || typed.trim() === '' ? [] : (data?.searchSuggestions ?? []);
  const isSettled = text === typed.trim() && !fetching;
  const whole: Act = {
    id: 'search',
    label: t('searchEverything.all', { words: typed.trim() }),
    icon: 'search',
    run: () => void navigate(`/search?${new URLSearchParams({ text: typed.trim() }).toString()}`),
  };
  const shownActs = typed.trim() === '' ? fitting : [...fitting, whole];
  const pick = (id: string) => {
    onClose();
    const thing = found.find((one) => idOf(one) === id);
    if (thing) void navigate(pathToFound(thing));
    else shownActs.find((act) => act.id === id)?.run();
  };
  const groups = [
    {
      label: t('searchEverything.list'),
      choices: found.map((thing) => ({
        id: idOf(thing),
        content: (
          <Line icon={iconOfFound[thing.kind]} note={[t(`searchEverything.one.${thing.kind}`), thing.place]}>
            {thing.title}
          </Line>
        ),
      })),
    },
    { label: t('searchEverything.acts'), choices: shownActs.map(choiceOf) },
  ];
  const count = found.length + shownActs.length;
  return (
    <Palette
      title={t('searchEverything.palette')}
      closeLabel={t('shell.close')}
      words={typed}
      groups={groups}
      status={isSettled ? t('searchEverything.found', { count }) : ''}
      onType={(words) => setTyped(words.slice(0, SEARCH_LONGEST))}
      onPick={pick}
      onClose={onClose}
    />
  );
}

const idOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}-${id}`;

const choiceOf = ({ id, label, icon }: Act): PaletteChoice => ({ id, content: <Line icon={icon}>{label}</Line> });

interface LineProps {
  icon: IconName;
  note?: readonly string[];
  children: string;
}

const Line = ({ icon, note = [], children }: LineProps) => (
  <span className={style.line}>
    <Icon name={icon} />
    <span className={style.title}>{children}</span>
    <span className={style.note}>{note.filter((part) => part !== '').join(' · ')}</span>
  </span>
);

/** Those of which each typed word begins a word. */
function actsFitting(acts: readonly Act[], typed: string): readonly Act[] {
  const words = wordsOfText(typed);
  if (words.length === 0) return acts.slice(0, FIRST_ACTS);
  return acts.filter(({ label }) => {
    const ofLabel = wordsOfText(label);
    return words.every((word) => ofLabel.some((own) => own.startsWith(word)));
  });
}

function useActs(): readonly Act[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const signOut = useSignOut();
  const [{ data }] = useQuery({ query: PlacesToGoDocument });
  const place = (href: string, label: string, icon: IconName): Act => ({
    ...{ id: href, label, icon },
    run: () => void navigate(href),
  });
  const acts: readonly Act[] = [
    ...(data?.myFollowedGroups ?? []).map(({ id, name }) =>
      place(`/groups/${id}/start`, t('searchEverything.startIn', { group: name }), 'quote'),
    ),
    place('/resources/new', t('searchEverything.putIn'), 'plus'),
    place('/', t('shell.places.home'), 'home'),
    place('/notices', t('shell.places.notices'), 'bell'),
    ...(data?.myNetworks ?? []).flatMap(({ id, name }) => [
      place(`/networks/${id}`, name, 'hexagon'),
      place(`/networks/${id}/bank`, t('browseTheBank.title', { network: name }), 'list'),
    ]),
    place('/bank', t('shell.places.bank'), 'list'),
    place('/networks/new', t('shell.networks.start'), 'plus'),
    place('/networks/find', t('shell.places.findANetwork'), 'search'),
    place('/schools', t('shell.places.findASchool'), 'search'),
    place('/colleagues', t('shell.places.colleagues'), 'search'),
    place('/me/profile', t('shell.places.profile'), 'person'),
    place('/me', t('shell.account.settings'), 'person'),
    { id: 'sign-out', label: t('shell.account.signOut'), icon: 'person', run: () => void signOut() },
  ];
  return acts.filter(({ id }) => id !== pathname);
}
